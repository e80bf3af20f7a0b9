import type { Arena } from './arena.js';
import { arrange } from './arrangement.js';
import { combineRows, isRatio, isSubgroups, subgroupsOf } from './combine-rows.js';
import type { Notice } from './notices.js';
import { type Columns, markGaps, plottedColumns } from './plotted-columns.js';
import type { ChartName, ChartPlan } from './plan.js';
import { layOutSegments, type Segments } from './segments.js';
import { EXCLUDED, MISSING, PRESENT, type Series, type X } from './series.js';

/** A series made ready for one chart: in order, one row a point, every gap known. Shared by all profiles. */
export interface Points extends Columns, Segments {
  readonly chart: ChartName;
  readonly count: number;
  readonly x: readonly X[];
  readonly inTimeOrder: boolean;
  readonly hasExclusions: boolean;
  /** The greatest absolute value plotted: what "equal" is measured against. */
  readonly scale: number;
  /** How many readings each point rests on; null when it is one each. */
  readonly sizes: Float64Array | null;
  readonly notices: readonly Notice[];
}

/** A value this near a line, in units of the greatest value, is on it: a mean summed elsewhere differs in the last bit. */
export const ON_THE_LINE = 1e-9;

const SUMMED: readonly ChartName[] = ['c', 'np'];
const SUBGROUPED: readonly ChartName[] = ['xbar', 's', 'r'];

/**
 * Everything about a series that does not depend on a profile.
 * @throws RangeError when columns differ in length, which is a mistake of the program and not of a person
 */
export function preparePoints(series: Series, plan: ChartPlan, chart: ChartName, arena: Arena): Points {
  ensureEqualLengths(series);
  const notices: Notice[] = [];
  const arrangement = arrange(series.x);
  if (!arrangement.wasInOrder) notices.push({ kind: 'put-in-order' });
  if (arrangement.kind === 'categories' && series.x.length) notices.push({ kind: 'categories' });

  let ready = series;
  let sizes: Float64Array | null = null;
  if (SUBGROUPED.includes(chart) && !isRatio(series) && !isSubgroups(series)) {
    const groups = arrangement.groups ?? series.x.map((_, row) => [row]);
    ready = { x: groups.map(([row]) => series.x[row as number] as X), subgroups: subgroupsOf(series, groups) };
  } else if (arrangement.groups) {
    const how = SUMMED.includes(chart) ? 'sum' : (plan.combining ?? 'mean');
    const dates = arrangement.groups.filter((rows) => rows.length > 1).length;
    if (dates)
      notices.push({ kind: 'rows-of-one-date-combined', dates, how: isRatio(series) ? 'counts added up' : how });
    ({ series: ready, sizes } = combineRows(series, arrangement.groups, how));
  }

  const columns = plottedColumns(ready, chart, notices, arena);
  const inTimeOrder = arrangement.kind !== 'categories';
  if (plan.exclusions?.length) exclude(ready.x, columns.state, plan.exclusions, notices);
  const segments = layOutSegments({ x: ready.x, inTimeOrder, state: columns.state }, plan, notices, arena);
  if (chart === 'mr') {
    sizes ??= columns.y.map((value) => (Number.isNaN(value) ? 0 : 1));
    takeMovingRanges(columns, segments.starts);
  }
  noticeGaps(columns.state, notices);
  const { y, state, numerator, denominator, subgroups } = columns;
  return {
    chart,
    count: y.length,
    x: ready.x,
    y,
    state,
    numerator,
    denominator,
    subgroups,
    sizes,
    starts: segments.starts,
    inBaseline: segments.inBaseline,
    inTimeOrder,
    hasExclusions: (plan.exclusions?.length ?? 0) > 0,
    scale: scaleOf(columns),
    notices,
  };
}

function ensureEqualLengths(series: Series): void {
  const columns = isSubgroups(series)
    ? { subgroups: series.subgroups }
    : isRatio(series)
      ? { numerator: series.numerator, denominator: series.denominator }
      : { value: series.value };
  for (const [field, column] of Object.entries(columns))
    if (column.length !== series.x.length)
      throw new RangeError(`analyse: series.${field} has ${column.length} rows and series.x has ${series.x.length}`);
}

function exclude(x: readonly X[], state: Uint8Array, exclusions: readonly X[], notices: Notice[]): void {
  for (const at of exclusions) {
    const index = x.indexOf(at);
    if (index < 0) notices.push({ kind: 'exclusion-not-found', at });
    else if (state[index] === PRESENT) state[index] = EXCLUDED;
  }
}

/** Each value gives way to its distance from the one before; the first of a segment has none. */
function takeMovingRanges({ y, state }: Columns, starts: readonly number[]): void {
  for (let segment = starts.length - 2; segment >= 0; segment--) {
    const first = starts[segment] as number;
    for (let i = (starts[segment + 1] as number) - 1; i > first; i--)
      y[i] = Math.abs((y[i] as number) - (y[i - 1] as number));
    if (first < y.length) y[first] = Number.NaN;
  }
  markGaps(y, state);
}

function noticeGaps(state: Uint8Array, notices: Notice[]): void {
  let present = 0;
  let missing = 0;
  for (let i = 0; i < state.length; i++) {
    if (state[i] === PRESENT || state[i] === EXCLUDED) present++;
    else if (state[i] === MISSING) missing++;
  }
  if (!present) notices.push({ kind: 'no-data' });
  else if (missing) notices.push({ kind: 'missing', count: missing });
}

function scaleOf({ y }: Columns): number {
  let scale = 0;
  for (let i = 0; i < y.length; i++) {
    const size = Math.abs(y[i] as number);
    if (size > scale) scale = size;
  }
  return scale;
}
