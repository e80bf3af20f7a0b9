import type { Arena } from './arena.js';
import { isRatio, isSubgroups } from './combine-rows.js';
import type { Notice } from './notices.js';
import type { ChartName } from './plan.js';
import { EXCLUDED, MISSING, NO_CASES, PRESENT, REFUSED, type Series, type X } from './series.js';

/** One entry a point. NaN is a gap, here inside only; no accessor gives it out. */
export interface Columns {
  /** What is plotted, before the multiplier. */
  readonly y: Float64Array;
  readonly state: Uint8Array;
  readonly numerator: Float64Array | null;
  readonly denominator: Float64Array | null;
  readonly subgroups: {
    readonly size: Float64Array;
    readonly mean: Float64Array;
    readonly deviation: Float64Array;
    readonly range: Float64Array;
  } | null;
}

const NEEDS_DENOMINATORS: readonly ChartName[] = ['p', 'p-prime', 'u', 'u-prime', 'np'];
const PROPORTIONS: readonly ChartName[] = ['p', 'p-prime', 'np'];
const COUNTS: readonly ChartName[] = ['c', 'np'];
const NOT_BELOW_ZERO: readonly ChartName[] = ['c', 'g', 'u', 'u-prime', 'p', 'p-prime', 'np'];
const NEEDS_SUBGROUPS: readonly ChartName[] = ['xbar', 's', 'r'];

/** What a chart plots of a series, and why each gap is one. */
export function plottedColumns(series: Series, chart: ChartName, notices: Notice[], arena: Arena): Columns {
  if (isSubgroups(series)) return subgroupColumns(series.subgroups, chart);
  const count = series.x.length;
  const state = arena.bytes(count);
  const notNumbers: X[] = [];
  const column = (cells: readonly (number | null)[]) => readColumn(cells, series.x, notNumbers, arena);
  let columns: Columns;
  if (isRatio(series)) {
    const numerator = column(series.numerator);
    const denominator = column(series.denominator);
    columns = { y: arena.floats(count), state, numerator, denominator, subgroups: null };
    divide(columns, series.x, chart, notices);
  } else columns = { y: column(series.value), state, numerator: null, denominator: null, subgroups: null };
  if (notNumbers.length) notices.push({ kind: 'not-a-number', at: notNumbers });
  if (NEEDS_SUBGROUPS.includes(chart)) {
    if (count) notices.push({ kind: 'needs-subgroups' });
    columns.y.fill(Number.NaN);
  } else if (NEEDS_DENOMINATORS.includes(chart) && !columns.denominator) {
    if (count) notices.push({ kind: 'needs-denominators' });
    columns.y.fill(Number.NaN);
  }
  markGaps(columns.y, state);
  refuse(columns, series.x, chart, notices);
  return columns;
}

function readColumn(cells: readonly (number | null)[], x: readonly X[], notNumbers: X[], arena: Arena): Float64Array {
  const column = arena.floats(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell === 'number' && Number.isFinite(cell)) column[i] = cell;
    else {
      column[i] = Number.NaN;
      if (cell !== null && cell !== undefined) notNumbers.push(x[i] as X);
    }
  }
  return column;
}

function divide(
  { y, state, numerator, denominator }: Columns,
  x: readonly X[],
  chart: ChartName,
  notices: Notice[],
): void {
  const noCases: X[] = [];
  const above: X[] = [];
  const plotsCounts = COUNTS.includes(chart);
  for (let i = 0; i < y.length; i++) {
    const events = (numerator as Float64Array)[i] as number;
    const cases = (denominator as Float64Array)[i] as number;
    if (cases <= 0 && chart !== 'c') {
      y[i] = Number.NaN;
      state[i] = NO_CASES;
      noCases.push(x[i] as X);
    } else if (events > cases && PROPORTIONS.includes(chart)) {
      y[i] = Number.NaN;
      state[i] = REFUSED;
      above.push(x[i] as X);
    } else y[i] = chart === 'c' ? events : plotsCounts ? events + 0 * cases : events / cases;
  }
  if (noCases.length) notices.push({ kind: 'no-cases', at: noCases });
  if (above.length) notices.push({ kind: 'numerator-above-denominator', at: above });
}

function refuse({ y, state }: Columns, x: readonly X[], chart: ChartName, notices: Notice[]): void {
  const least = chart === 't' ? Number.MIN_VALUE : NOT_BELOW_ZERO.includes(chart) ? 0 : Number.NEGATIVE_INFINITY;
  if (least === Number.NEGATIVE_INFINITY) return;
  const at: X[] = [];
  for (let i = 0; i < y.length; i++)
    if ((y[i] as number) < least) {
      y[i] = Number.NaN;
      state[i] = REFUSED;
      at.push(x[i] as X);
    }
  if (at.length) notices.push({ kind: chart === 't' ? 'time-between-events-must-be-above-zero' : 'below-zero', at });
}

function subgroupColumns(groups: readonly (readonly (number | null)[])[], chart: ChartName): Columns {
  const count = groups.length;
  const size = new Float64Array(count);
  const mean = new Float64Array(count).fill(Number.NaN);
  const deviation = new Float64Array(count).fill(Number.NaN);
  const range = new Float64Array(count).fill(Number.NaN);
  const state = new Uint8Array(count);
  for (const [i, group] of groups.entries()) {
    const values = group.filter((cell): cell is number => typeof cell === 'number' && Number.isFinite(cell));
    size[i] = values.length;
    if (!values.length) continue;
    const centre = values.reduce((total, value) => total + value, 0) / values.length;
    mean[i] = centre;
    if (values.length < 2) continue;
    deviation[i] = Math.sqrt(values.reduce((total, value) => total + (value - centre) ** 2, 0) / (values.length - 1));
    range[i] = Math.max(...values) - Math.min(...values);
  }
  const y = (chart === 's' ? deviation : chart === 'r' ? range : mean).slice();
  markGaps(y, state);
  return { y, state, numerator: null, denominator: null, subgroups: { size, mean, deviation, range } };
}

/** What is not there, and what is too large to be computed, is a gap: numbers near the end of the scale overflow when squared. */
export function markGaps(y: Float64Array, state: Uint8Array): void {
  for (let i = 0; i < y.length; i++) {
    if (Number.isFinite(y[i])) continue;
    y[i] = Number.NaN;
    if (state[i] === PRESENT || state[i] === EXCLUDED) state[i] = MISSING;
  }
}
