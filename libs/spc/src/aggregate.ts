import type { Notice } from './notices.js';
import type { RatioSeries, SubgroupSeries, ValueSeries } from './series.js';

export type Grain = 'day' | 'week' | 'month' | 'quarter';

/** Rows as they were recorded, one a day or several. `count`: events to be added up; `measurement`: single readings, kept apart. */
export type RawRows =
  | { readonly x: readonly string[]; readonly count: readonly (number | null)[] }
  | { readonly x: readonly string[]; readonly measurement: readonly (number | null)[] }
  | {
      readonly x: readonly string[];
      readonly numerator: readonly (number | null)[];
      readonly denominator: readonly (number | null)[];
    };

export interface Aggregated<S> {
  /** One row for each period that has a row; x is its first day. */
  readonly series: S;
  readonly notices: readonly Notice[];
}

/**
 * Raw rows by day, week (from Monday, ISO 8601), month or quarter. Numerators and denominators are added up apart and only then
 * divided, so that no percentage is ever averaged; measurements become the subgroups of their period. A row without a numerator
 * or without a denominator adds neither. A period in which nothing was recorded is a gap.
 * @throws RangeError for columns of different lengths, and for an x that is not a day
 * @example aggregate({ x: ['2026-11-25', '2026-11-26'], count: [2, 3] }, 'week').series // { x: ['2026-11-23'], value: [5] }
 */
export function aggregate(rows: Extract<RawRows, { numerator: unknown }>, grain: Grain): Aggregated<RatioSeries>;
export function aggregate(rows: Extract<RawRows, { measurement: unknown }>, grain: Grain): Aggregated<SubgroupSeries>;
export function aggregate(rows: Extract<RawRows, { count: unknown }>, grain: Grain): Aggregated<ValueSeries>;
export function aggregate(rows: RawRows, grain: Grain): Aggregated<RatioSeries | SubgroupSeries | ValueSeries> {
  const periods = groupRows(rows, grain);
  const x = [...periods.keys()].sort();
  const groups = x.map((day) => periods.get(day) as number[]);
  const dates = groups.filter((group) => group.length > 1).length;
  const notices = (how: string): Notice[] => (dates ? [{ kind: 'rows-of-one-date-combined', dates, how }] : []);
  if ('numerator' in rows) {
    const { numerator, denominator } = rows;
    const whole = groups.map((group) => group.filter((row) => isCount(numerator[row]) && isCount(denominator[row])));
    const series = {
      x,
      numerator: whole.map((group) => total(group, numerator)),
      denominator: whole.map((group) => total(group, denominator)),
    };
    return { series, notices: notices('counts added up') };
  }
  if ('measurement' in rows) {
    const subgroups = groups.map((group) => group.map((row) => rows.measurement[row]).filter(isCount));
    return { series: { x, subgroups }, notices: notices('measurements kept apart') };
  }
  const value = groups.map((group) =>
    total(
      group.filter((row) => isCount(rows.count[row])),
      rows.count,
    ),
  );
  return { series: { x, value }, notices: notices('counts added up') };
}

function groupRows(rows: RawRows, grain: Grain): Map<string, number[]> {
  for (const [field, column] of Object.entries(rows))
    if (column.length !== rows.x.length)
      throw new RangeError(`aggregate: rows.${field} has ${column.length} rows and rows.x has ${rows.x.length}`);
  const periods = new Map<string, number[]>();
  for (const [row, day] of rows.x.entries()) {
    const start = startOf(day, grain);
    const group = periods.get(start);
    if (group) group.push(row);
    else periods.set(start, [row]);
  }
  return periods;
}

const isCount = (cell: number | null | undefined): cell is number => typeof cell === 'number' && Number.isFinite(cell);

function total(rows: readonly number[], column: readonly (number | null)[]): number | null {
  return rows.length ? rows.reduce((sum, row) => sum + (column[row] as number), 0) : null;
}

const A_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** The first day of the period that a day is in. */
function startOf(day: string, grain: Grain): string {
  const [, year, month, date] = A_DAY.exec(day) ?? [];
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (!year || !month || new Date(instant).toISOString().slice(0, 10) !== day)
    throw new RangeError(`aggregate: rows.x has ${day}, which is not a day like 2026-11-25`);
  if (grain === 'day') return day;
  if (grain === 'month') return `${year}-${month}-01`;
  if (grain === 'quarter') return `${year}-${String(Number(month) - ((Number(month) - 1) % 3)).padStart(2, '0')}-01`;
  // Day 0 of the epoch was a Thursday, three days after a Monday.
  const sinceMonday = (Math.floor(instant / MILLISECONDS_A_DAY) + 3) % 7;
  return new Date(instant - (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) * MILLISECONDS_A_DAY)
    .toISOString()
    .slice(0, 10);
}
