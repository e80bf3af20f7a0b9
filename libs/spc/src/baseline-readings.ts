import { medianOf } from './middle.js';
import type { Points } from './points.js';
import { EXCLUDED, PRESENT } from './series.js';

/** Written over by every call: one chart is computed at a time, and a column for each would be most of the time it takes. */
let scratch = new Float64Array(512);
export function scratchFor(count: number): Float64Array {
  if (scratch.length < count) scratch = new Float64Array(2 * count);
  return scratch;
}

export const countsForLimits = ({ state, inBaseline }: Points, i: number): boolean =>
  state[i] === PRESENT && inBaseline[i] === 1;

/** The mean of a column over the baseline of a stretch; NaN without readings. */
export function meanOver(points: Points, column: Float64Array, from: number, end: number): number {
  let sum = 0;
  let readings = 0;
  for (let i = from; i < end; i++)
    if (countsForLimits(points, i)) {
      sum += column[i] as number;
      readings++;
    }
  return readings ? sum / readings : Number.NaN;
}

/** The sum of one column over the sum of another, over the baseline of a stretch: never a mean of ratios. */
export function ratioOver(
  points: Points,
  numerator: Float64Array,
  denominator: Float64Array,
  range: readonly [number, number],
): number {
  let above = 0;
  let below = 0;
  for (let i = range[0]; i < range[1]; i++)
    if (countsForLimits(points, i)) {
      above += numerator[i] as number;
      below += denominator[i] as number;
    }
  return below > 0 ? above / below : Number.NaN;
}

/** The median of what is plotted, over the baseline of a stretch; NaN without readings. */
export function medianOver(points: Points, from: number, end: number): number {
  const values = scratchFor(end - from);
  let readings = 0;
  for (let i = from; i < end; i++) if (countsForLimits(points, i)) values[readings++] = points.y[i] as number;
  return medianOf(values, readings);
}

export interface Ranging {
  /** Whether the neighbours of an excluded point make a range. */
  readonly bridgesExclusions: boolean;
  /** Ranges of this many means or more are left out once; null to keep all. */
  readonly screenAt: number | null;
  /** Cases behind each value, to put a difference on the scale of one case; null when all weigh alike. */
  readonly cases: Float64Array | null;
}

/**
 * The mean distance of neighbours in the baseline of a stretch. A gap is never bridged: it loses the ranges on both sides.
 * NaN without a range, and where all were screened out, which happens when all are nought.
 */
export function meanRange(
  points: Points,
  column: Float64Array,
  [from, end]: readonly [number, number],
  ranging: Ranging,
): number {
  const { state, inBaseline } = points;
  const { bridgesExclusions, screenAt, cases } = ranging;
  const ranges = scratchFor(end - from);
  let count = 0;
  let sum = 0;
  let earlier = -1;
  for (let i = from; i < end; i++) {
    if (inBaseline[i] === 0) continue;
    if (state[i] === PRESENT) {
      if (earlier >= 0) {
        let range = Math.abs((column[i] as number) - (column[earlier] as number));
        if (cases) range /= Math.sqrt(1 / (cases[earlier] as number) + 1 / (cases[i] as number));
        ranges[count++] = range;
        sum += range;
      }
      earlier = i;
    } else if (!(bridgesExclusions && state[i] === EXCLUDED)) earlier = -1;
  }
  if (!count) return Number.NaN;
  return screenAt === null ? sum / count : screenedMean(ranges, count, (screenAt * sum) / count);
}

function screenedMean(ranges: Float64Array, count: number, bound: number): number {
  let kept = 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const range = ranges[i] as number;
    if (range < bound) {
      sum += range;
      kept++;
    }
  }
  return kept ? sum / kept : Number.NaN;
}
