import { DataTable } from '../design/pieces.js';
import { optionWords } from './case-words.js';
import { ChoiceRating } from './filter-category.js';
import type { Category, Choice, FilteredOption } from './filter-query.js';
import { categoryWords } from './filter-words.js';

/** Choices by category down the side, options across: which option takes which choice. */
export function OptionsMatrix({
  categories,
  options,
}: {
  categories: readonly Category[];
  options: readonly FilteredOption[];
}) {
  const rows = categories.flatMap(({ choices }) => choices);
  if (!rows.length || !options.length)
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
        { head: 'Rating and reason', cell: (choice) => <ChoiceRating {...choice} /> },
        ...options.map((option) => ({
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
