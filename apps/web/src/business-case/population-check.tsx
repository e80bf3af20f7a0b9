import { DataTable } from '../design/pieces.js';
import { count, sayDay } from '../design/words.js';
import type { CheckPopulationQuery } from '../gql/graphql.js';

type Checked = CheckPopulationQuery['checkPopulation'];

/** How a file was read: every fault with its line and what to do, or what the whole of it holds. */
export const PopulationCheck = ({ checked: { faults, file } }: { checked: Checked }) => (
  <section aria-labelledby="check-title">
    <h2 className="nhsuk-heading-m" id="check-title">
      Check how the file was read
    </h2>
    {file ? (
      <>
        <p>
          The whole file can be loaded. Nothing has been saved yet. It is of {file.source}, taken on{' '}
          {sayDay(file.retrievedOn)}, under {file.licence}, projected from {file.baseYear}.
          {file.isFictional ? ' Its people are made up: no plan may rest on them.' : ''}
        </p>
        <DataTable
          caption="Its areas"
          rows={file.areas}
          keyOf={({ name }) => name}
          columns={[
            { head: 'Area', cell: ({ name }) => name },
            {
              head: `People in ${file.baseYear}`,
              isNumber: true,
              cell: ({ people }) => people?.toLocaleString('en-GB') ?? 'Not in the file',
            },
            { head: 'Years', cell: ({ firstYear, lastYear }) => `${firstYear} to ${lastYear}` },
            { head: 'Groups of age and sex', isNumber: true, cell: ({ groups }) => groups },
            { head: 'Low or high projection', cell: ({ hasRange }) => (hasRange ? 'Yes' : 'No') },
          ]}
        />
      </>
    ) : (
      <>
        <p>
          {count(faults.length, 'fault')} {faults.length === 1 ? 'keeps' : 'keep'} the file from being loaded. Nothing
          of it was saved: a need from half a population looks like a need. Lines are those of the box below.
        </p>
        <DataTable
          caption="What to mend"
          rows={faults}
          keyOf={({ line, column, message }) => `${line} ${column ?? ''} ${message}`}
          columns={[
            { head: 'Line', isNumber: true, cell: ({ line }) => line },
            { head: 'Column', cell: ({ column }) => column ?? 'The whole line' },
            { head: 'What to do', cell: ({ message }) => message },
          ]}
        />
      </>
    )}
  </section>
);
