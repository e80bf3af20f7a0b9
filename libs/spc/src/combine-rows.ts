import { medianOf } from './middle.js';
import type { Combining } from './plan.js';
import type { RatioSeries, Series, SubgroupSeries, ValueSeries } from './series.js';

type Rows = readonly (readonly number[])[];
type Cell = number | null | undefined;

export const isRatio = (series: Series): series is RatioSeries => 'numerator' in series;
export const isSubgroups = (series: Series): series is SubgroupSeries => 'subgroups' in series;

export interface Combined {
  readonly series: Series;
  /** How many readings each point rests on. */
  readonly sizes: Float64Array;
}

/**
 * The rows of each point as one row. Counts are added up, numerator and denominator apart, never their ratio; a row that
 * lacks one of the two adds neither. Measurements are combined as the plan says.
 */
export function combineRows(series: Series, groups: Rows, how: Combining): Combined {
  const x = groups.map((rows) => series.x[rows[0] as number] as string | number);
  if (isSubgroups(series)) {
    const subgroups = groups.map((rows) => rows.flatMap((row) => series.subgroups[row] ?? []));
    return { series: { x, subgroups }, sizes: Float64Array.from(subgroups, (one) => one.filter(isNumber).length) };
  }
  if (isRatio(series)) {
    const whole = groups.map((rows) =>
      rows.filter((row) => isNumber(series.numerator[row]) && isNumber(series.denominator[row])),
    );
    const total = (cells: readonly Cell[]) => whole.map((rows) => sumOrNull(rows.map((row) => cells[row] as number)));
    return {
      series: { x, numerator: total(series.numerator), denominator: total(series.denominator) },
      sizes: Float64Array.from(whole, (rows) => rows.length),
    };
  }
  const members = subgroupsOf(series, groups);
  return {
    series: { x, value: members.map((values) => combineValues(values, how)) },
    sizes: Float64Array.from(members, (values) => values.length),
  };
}

/** The readings of each point, gaps left out: what Xbar, S and R charts are made of. */
export const subgroupsOf = (series: ValueSeries, groups: Rows): number[][] =>
  groups.map((rows) => rows.map((row) => series.value[row]).filter(isNumber));

function combineValues(values: number[], how: Combining): number | null {
  if (!values.length) return null;
  if (how === 'median') return medianOf(Float64Array.from(values), values.length);
  const sum = values.reduce((total, value) => total + value, 0);
  if (how === 'sum') return sum;
  const mean = sum / values.length;
  if (how === 'mean') return mean;
  if (values.length < 2) return null;
  return Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1));
}

const sumOrNull = (values: number[]): number | null =>
  values.length ? values.reduce((total, value) => total + value, 0) : null;

function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}
