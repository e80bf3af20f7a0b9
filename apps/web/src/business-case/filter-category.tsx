import { Link } from 'react-router';
import { DataTable, Tag } from '../design/pieces.js';
import { ratingTags } from './case-words.js';
import { type Category, type Choice, choicesIn, type Filter } from './filter-query.js';
import { categoryHints, categoryWords, choicePath, filterPath, stateWords } from './filter-words.js';

/** How a choice was rated, with the reason; and whether that was on another choice than is green now. */
export const ChoiceRating = ({ rating, reason, isStale }: Pick<Choice, 'rating' | 'reason' | 'isStale'>) =>
  rating ? (
    <div>
      <Tag colour={ratingTags[rating][1]}>{ratingTags[rating][0]}</Tag>
      <span className="app-beneath">{reason}</span>
      {isStale ? <span className="app-beneath">Decided on another choice: look again.</span> : null}
    </div>
  ) : (
    'Not rated yet'
  );

/** A category of the filter: what it builds on, its choices, and what can be done. */
export function CategorySection({
  project,
  category: { category, state, buildsOn, choices },
  filter,
  mayEdit,
  keepForm,
}: {
  project: { readonly id: string };
  category: Category;
  filter: Filter;
  mayEdit: boolean;
  /** Says that its ratings stand, where an earlier category was decided otherwise. */
  keepForm: React.ReactNode;
}) {
  const id = category.toLowerCase();
  const greens = buildsOn.flatMap((green) => choicesIn(filter).find((choice) => choice.id === green)?.name ?? []);
  const isStale = choices.some((choice) => choice.isStale);
  return (
    <section className="app-part" aria-labelledby={id}>
      <h3 className="nhsuk-heading-s" id={id}>
        {categoryWords[category]} <Tag colour={stateWords[state][1]}>{stateWords[state][0]}</Tag>
      </h3>
      <p className="app-measure">
        {categoryHints[category]}.{greens.length ? ` Builds on: ${greens.join(', ')}.` : null}
      </p>
      {choices.length ? (
        <DataTable
          caption={`Choices of ${id}`}
          showsCaption={false}
          rows={choices}
          keyOf={(choice) => choice.id}
          columns={[
            {
              head: 'Choice',
              cell: ({ id: choiceId, name, description }) => (
                <div>
                  <Link to={choicePath(project.id, choiceId)}>{name}</Link>
                  {description ? <span className="app-beneath">{description}</span> : null}
                </div>
              ),
            },
            { head: 'Rating and reason', cell: (choice) => <ChoiceRating {...choice} /> },
          ]}
        />
      ) : null}
      {mayEdit ? (
        <>
          {isStale ? keepForm : null}
          <p>
            <Link className="app-target" to={`${filterPath(project.id)}/choices/new?category=${category}`}>
              Add a choice<span className="nhsuk-u-visually-hidden"> of {id}</span>
            </Link>
          </p>
        </>
      ) : null}
    </section>
  );
}
