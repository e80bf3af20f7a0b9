import { countsForLimits } from './baseline-readings.js';
import { deviationOfDeviation, deviationOfRange, expectedDeviation, expectedRange } from './bias-constants.js';
import { type LineRequest, NOT_BELOW_ZERO, placeLines, UNBOUNDED } from './line-sheet.js';

type Subgroups = NonNullable<LineRequest['points']['subgroups']>;

/**
 * Xbar, S and R charts. The spread of single readings is estimated inside the subgroups: from their standard deviations, or
 * (by convention) from their ranges. Montgomery 2009, 6.4 to 6.31. A subgroup of one has no limits.
 */
export function drawSubgroupLines(request: LineRequest, _segment: number, from: number, end: number): void {
  const { points, convention, fixedCentre } = request;
  const { subgroups, chart } = points;
  if (!subgroups) {
    for (let i = from; i < end; i++) placeLines(request, i, Number.NaN, Number.NaN, UNBOUNDED);
    return;
  }
  const over = { request, subgroups, from, end };
  const byRange = convention.subgroupSpread === 'mean-range';
  const [statistic, spreadAt] = byRange ? byRanges(over, chart) : byDeviations(over, chart);
  const centre = fixedCentre ?? (statistic === null ? meanDeviation(over) : weighted(over, statistic));
  const natural = chart === 'xbar' ? UNBOUNDED : NOT_BELOW_ZERO;
  for (let i = from; i < end; i++)
    placeLines(request, i, centre, spreadAt(subgroups.size[i] as number, centre), natural);
}

/** What the centre averages (null: the mean standard deviation) and the spread of the plotted statistic at a size. */
type Arithmetic = readonly [Float64Array | null, (size: number, centre: number) => number];

function byRanges(over: Stretch, chart: string): Arithmetic {
  const { mean, deviation, range } = over.subgroups;
  if (chart === 's') {
    const single = singleFromDeviations(over);
    return [deviation, (size) => single * deviationOfDeviation(size)];
  }
  const single = singleFromRanges(over);
  return chart === 'r'
    ? [range, (size) => single * deviationOfRange(size)]
    : [mean, (size) => single / Math.sqrt(size || Number.NaN)];
}

function byDeviations(over: Stretch, chart: string): Arithmetic {
  const { mean, range } = over.subgroups;
  if (chart === 's') return [null, (size, centre) => (centre * deviationOfDeviation(size)) / expectedDeviation(size)];
  if (chart === 'r') {
    const single = singleFromRanges(over);
    return [range, (size) => single * deviationOfRange(size)];
  }
  const pooled = meanDeviation(over);
  return [mean, (size) => pooled / (expectedDeviation(size) * Math.sqrt(size || Number.NaN))];
}

interface Stretch {
  readonly request: LineRequest;
  readonly subgroups: Subgroups;
  readonly from: number;
  readonly end: number;
}

/** The mean standard deviation where all subgroups are of one size, else the pooled one. */
function meanDeviation({ request, subgroups, from, end }: Stretch): number {
  const { size, deviation } = subgroups;
  let isOneSize = true;
  for (let i = from + 1; i < end; i++) if (size[i] !== size[from]) isOneSize = false;
  let sum = 0;
  let weight = 0;
  for (let i = from; i < end; i++) {
    if (size[i] === 0 && request.points.inBaseline[i] === 1) weight += request.convention.emptySubgroupFreedom;
    if (!countsForLimits(request.points, i) || Number.isNaN(deviation[i])) continue;
    const freedom = isOneSize ? 1 : (size[i] as number) - 1;
    sum += freedom * (isOneSize ? (deviation[i] as number) : (deviation[i] as number) ** 2);
    weight += freedom;
  }
  if (!(weight > 0)) return Number.NaN;
  return isOneSize ? sum / weight : Math.sqrt(sum / weight);
}

const singleFromRanges = (over: Stretch): number =>
  meanOf(over, (i) => (over.subgroups.range[i] as number) / expectedRange(over.subgroups.size[i] as number));

const singleFromDeviations = (over: Stretch): number =>
  meanOf(over, (i) => (over.subgroups.deviation[i] as number) / expectedDeviation(over.subgroups.size[i] as number));

function meanOf({ request, from, end }: Stretch, value: (i: number) => number): number {
  let sum = 0;
  let groups = 0;
  for (let i = from; i < end; i++) {
    const one = countsForLimits(request.points, i) ? value(i) : Number.NaN;
    if (Number.isNaN(one)) continue;
    sum += one;
    groups++;
  }
  return groups ? sum / groups : Number.NaN;
}

/** A statistic of the subgroups, each weighing as many as it has readings. */
function weighted({ request, subgroups, from, end }: Stretch, statistic: Float64Array): number {
  let sum = 0;
  let readings = 0;
  for (let i = from; i < end; i++) {
    if (!countsForLimits(request.points, i) || Number.isNaN(statistic[i])) continue;
    sum += (subgroups.size[i] as number) * (statistic[i] as number);
    readings += subgroups.size[i] as number;
  }
  return readings ? sum / readings : Number.NaN;
}
