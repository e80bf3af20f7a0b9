import { DataTable, Tag } from '../design/pieces.js';
import { optionWords, ratingTags } from './case-words.js';
import type { Category, Choice, FilteredOption } from './filter-query.js';
import { categoryWords } from './filter-words.js';

/** Choices by category down the side, options across. Business as usual is as it is, and stands here once it takes a choice. */
export function OptionsMatrix({
  categories,
  options,
}: {
  categories: readonly Category[];
  options: readonly FilteredOption[];
}) {
  const rows = categories.flatMap(({ choices }) => choices);
  const across = options.filter(({ kind, choices }) => kind !== 'BAU' || choices.length > 0);
  if (!rows.length || !across.length)
    return <p>The matrix is here once there are choices, and options that take them.</p>;
  return (
    <DataTable
      caption="The options summary matrix"
      showsCaption={false}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          head: 'Choice',
          cell: ({ category, name }) => (
            <div>
              {name}
              <span className="app-beneath">{categoryWords[category]}</span>
            </div>
          ),
        },
        {
          head: 'Rating',
          cell: ({ rating }) =>
            rating ? <Tag colour={ratingTags[rating][1]}>{ratingTags[rating][0]}</Tag> : 'Not rated yet',
        },
        ...across.map((option) => ({
          head: optionWords[option.kind],
          cell: (choice: Choice) => takes(option, choice),
        })),
      ]}
    />
  );
}

const takes = ({ choices }: FilteredOption, { id, rating }: Choice): string => {
  if (choices.some(({ choiceId }) => choiceId === id)) return 'Takes it';
  return rating === 'RED' ? 'Dropped' : 'No';
};
