import { Details, Prose } from '../design/pieces.js';
import type { DiscussionOfPlanQuery } from '../gql/graphql.js';
import { FeedbackList } from './feedback-shown.js';
import { feedbackKinds } from './feedback-form.js';
import type { LevelGiven, MarkingRubric } from './mark-form.js';

export type DiscussedMark = NonNullable<DiscussionOfPlanQuery['discussion']>['marks'][number];

export const calledMarker = ({ marker, isOwn }: Pick<DiscussedMark, 'marker' | 'isOwn'>): string =>
  isOwn ? `You, marker ${marker}` : `Marker ${marker}`;

const setIn = (levels: readonly LevelGiven[], key: string): LevelGiven | undefined =>
  levels.find(({ criterion }) => criterion === key);

/** The criteria for which the marks, as first given, do not have the same level. */
export const whereMarksDiffer = (
  { criteria }: MarkingRubric,
  marks: readonly Pick<DiscussedMark, 'levels'>[],
): MarkingRubric['criteria'] =>
  criteria.filter(({ key }) => new Set(marks.map(({ levels }) => setIn(levels, key)?.level)).size > 1);

/** Every criterion with what each marker set and why: first those on which they differ, the others folded away. */
export function MarksCompared({ rubric, marks }: { rubric: MarkingRubric; marks: readonly DiscussedMark[] }) {
  const differ = whereMarksDiffer(rubric, marks);
  const alike = rubric.criteria.filter((criterion) => !differ.includes(criterion));
  const shown = (criteria: MarkingRubric['criteria']) =>
    criteria.map((criterion) => <CriterionCompared key={criterion.key} {...{ criterion, rubric, marks }} />);
  return (
    <>
      <h2 className="nhsuk-heading-m">
        Where the marks differ: {differ.length} of {rubric.criteria.length} criteria
      </h2>
      {differ.length ? shown(differ) : <p>Every criterion has the same level in each mark.</p>}
      {alike.length ? <Details summary={`Where they are alike: ${alike.length}`}>{shown(alike)}</Details> : null}
      <FeedbackCompared marks={marks} />
    </>
  );
}

/** What each marker tells the trainee of the whole; nothing where none does. */
const FeedbackCompared = ({ marks }: { marks: readonly DiscussedMark[] }) =>
  feedbackKinds
    .filter(({ of }) => marks.some((mark) => mark[of].length))
    .map(({ of, heading }) => (
      <section className="app-compared" key={of} aria-labelledby={of}>
        <h3 className="nhsuk-heading-s" id={of}>
          {heading}
        </h3>
        <dl className="app-side-by-side">
          {marks.map((mark) => (
            <div key={mark.marker}>
              <dt>{calledMarker(mark)}</dt>
              <dd>
                <FeedbackList said={mark[of]} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ));

function CriterionCompared({
  criterion: { key, title, weight },
  rubric,
  marks,
}: {
  criterion: MarkingRubric['criteria'][number];
  rubric: MarkingRubric;
  marks: readonly DiscussedMark[];
}) {
  const id = `criterion-${key}`;
  return (
    <section className="app-compared" aria-labelledby={id}>
      <h3 className="nhsuk-heading-s" id={id}>
        {key}. {title}
        <span className="app-optional"> (weight {weight})</span>
      </h3>
      <dl className="app-side-by-side">
        {marks.map((mark) => {
          const [first, revised] = [setIn(mark.levels, key), setIn(mark.revision?.levels ?? [], key)];
          return (
            <div key={mark.marker}>
              <dt>{calledMarker(mark)}</dt>
              <dd>
                <Level rubric={rubric} given={first} />
                {revised && (revised.level !== first?.level || revised.comment !== first.comment) ? (
                  <>
                    <p className="app-revised">Revised to:</p>
                    <Level rubric={rubric} given={revised} />
                  </>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

const Level = ({ rubric, given }: { rubric: MarkingRubric; given: LevelGiven | undefined }) =>
  given ? (
    <>
      <p>
        <strong>
          {given.level}: {rubric.levels.find(({ level }) => level === given.level)?.name}
        </strong>
      </p>
      {given.comment ? <Prose>{given.comment}</Prose> : null}
    </>
  ) : (
    <p>No level set</p>
  );
