import { Link } from 'react-router';
import { DataTable, Empty, More, Tag } from '../design/pieces.js';
import { sayNumber } from '../design/numbers.js';
import { count, sayDay } from '../design/words.js';
import type { MeasureShape } from '../gql/graphql.js';
import { sayMeasured } from './measure-words.js';

export interface ReadingVersion {
  readonly takenOn: string;
  readonly versionNo: number;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly value?: number | null;
  readonly excluded: boolean;
  readonly note: string;
  readonly why: string;
  readonly byName: string;
  readonly at: string;
}

interface Shown {
  readonly shape: MeasureShape;
  readonly unit: string;
  readonly series: { readonly takenOn: readonly string[]; readonly value: readonly (number | null)[] };
  readonly readings: readonly ReadingVersion[];
}

/** “17 of 20”, “9”, or that it was not measured. */
export function sayReading(
  { numerator, denominator, value }: Pick<ReadingVersion, 'numerator' | 'denominator' | 'value'>,
  unit: string,
): string {
  if (typeof value === 'number') return sayMeasured(value, unit);
  if (typeof numerator !== 'number') return 'Not measured';
  return typeof denominator === 'number'
    ? `${sayNumber(numerator)} of ${sayNumber(denominator)}`
    : sayMeasured(numerator, unit);
}

/** Two months of weeks. All of them stand in the chart’s table, and are a link away. */
const LATEST = 8;

/** The newest version of each reading, the latest day first, with how often it was put right. */
export function ReadingsTable({
  measure,
  mayCorrect,
  showsAll,
}: {
  measure: Shown;
  mayCorrect: boolean;
  showsAll: boolean;
}) {
  const { shape, unit, series, readings } = measure;
  const byDay = new Map<string, ReadingVersion[]>();
  for (const version of readings) byDay.set(version.takenOn, [...(byDay.get(version.takenOn) ?? []), version]);
  const all = [...byDay.keys()].sort().reverse();
  const days = showsAll ? all : all.slice(0, LATEST);
  const isWorkedOut = shape === 'PROPORTION' || shape === 'RATE';
  const comesTo = (day: string): string => {
    const value = series.value[series.takenOn.indexOf(day)];
    return typeof value === 'number' ? sayMeasured(value, unit) : '';
  };
  if (!days.length)
    return (
      <Empty>
        <p>
          Your readings will be here. Begin before you change anything: 6 readings or more show how it was, and make the
          change visible later.
        </p>
      </Empty>
    );
  return (
    <>
      <DataTable
        caption="Readings, the latest first"
        showsCaption={false}
        rows={days}
        keyOf={(day) => day}
        columns={[
          { head: 'Day', cell: (day) => sayDay(day) },
          { head: 'Reading', cell: (day) => sayReading(newest(byDay, day), unit) },
          ...(isWorkedOut ? [{ head: 'Comes to', cell: (day: string) => comesTo(day) || 'Nothing' }] : []),
          {
            head: 'Note',
            cell: (day) => {
              const { excluded, note, versionNo, why } = newest(byDay, day);
              return (
                <div>
                  {excluded ? <Tag colour="grey">Left out</Tag> : null} {note}
                  {versionNo > 1 ? (
                    <span className="app-beneath">
                      Version {versionNo}: {why}
                    </span>
                  ) : null}
                </div>
              );
            },
          },
          ...(mayCorrect
            ? [
                {
                  head: 'Change',
                  cell: (day: string) => (
                    <Link className="app-target" to={`readings/${day}`}>
                      Correct<span className="nhsuk-u-visually-hidden"> the reading of {sayDay(day)}</span>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      {days.length < all.length ? <More to="?all" label={`Show all ${count(all.length, 'reading')}`} /> : null}
    </>
  );
}

const newest = (byDay: ReadonlyMap<string, readonly ReadingVersion[]>, day: string): ReadingVersion => {
  const [first] = byDay.get(day) ?? [];
  if (!first) throw new Error(`There is no reading of ${day}.`);
  return first;
};
