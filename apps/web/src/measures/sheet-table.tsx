import { DataTable, Tag } from '../design/pieces.js';
import { count, sayDay } from '../design/words.js';
import { sayMeasured } from './measure-words.js';
import { sayReading } from './readings-table.js';
import type { CheckedLine, CheckedSheet } from './sheet-check.js';

const tags = {
  good: <Tag colour="green">Can be added</Tag>,
  bad: <Tag colour="red">Cannot be added</Tag>,
  there: <Tag colour="yellow">Already there</Tag>,
  heading: <Tag colour="grey">Heading</Tag>,
} satisfies Record<CheckedLine['kind'], React.ReactNode>;

/** Every line of a sheet as it was read, with what would become of it. */
export const SheetTable = ({
  sheet: { lines, good, leftOut },
  unit,
  hasDenominator,
}: {
  sheet: CheckedSheet;
  unit: string;
  hasDenominator: boolean;
}) => (
  <section aria-labelledby="check-title">
    <h2 className="nhsuk-heading-m" id="check-title">
      Check how the lines were read
    </h2>
    <p>
      {leftOut.length
        ? `${count(good, 'line')} can be added, and ${leftOut.length.toLocaleString('en-GB')} cannot. Nothing has been saved yet.`
        : `${good === 1 ? 'The line' : `All ${count(good, 'line')}`} can be added. Nothing has been saved yet.`}
    </p>
    <DataTable
      caption="Every line, as it was read"
      showsCaption={false}
      rows={lines}
      keyOf={({ line }) => String(line)}
      columns={[
        { head: 'Line', cell: ({ line }) => line },
        { head: 'Day', cell: ({ reading }) => (reading ? sayDay(reading.takenOn) : '') },
        {
          head: 'Reading',
          cell: ({ reading, raw }) => (
            <div>
              {reading ? sayReading(reading, unit) : raw}
              {reading?.note ? <span className="app-beneath">{reading.note}</span> : null}
            </div>
          ),
        },
        ...(hasDenominator
          ? [
              {
                head: 'Comes to',
                cell: ({ value }: CheckedLine) => (value === null ? '' : sayMeasured(value, unit)),
              },
            ]
          : []),
        {
          head: 'Check',
          cell: ({ kind, why }) => (
            <div>
              {tags[kind]}
              {why ? <span className="app-beneath">{why}</span> : null}
            </div>
          ),
        },
      ]}
    />
  </section>
);
