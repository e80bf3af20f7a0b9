import { countsForLimits, meanOver, meanRange } from './baseline-readings.js';
import {
  type LineRequest,
  LOWER,
  LOWER_INNER,
  LOWER_WARNING,
  placeLines,
  UNBOUNDED,
  UNCUT_LOWER,
  UNCUT_UPPER,
  UPPER,
  UPPER_INNER,
  UPPER_WARNING,
} from './line-sheet.js';
import type { LimitConvention } from './profiles.js';

/** D4 for two observations: the upper limit of a moving range in mean moving ranges. Montgomery 2009, appendix VI. */
export const UPPER_RANGE_LIMIT = 3.267;
/** The same for the standardised differences of an I' chart, as its author gives it. Taylor, variation.com. */
const UPPER_I_PRIME_LIMIT = 3.2665;

/**
 * An individuals (XmR) chart: the mean, and limits from how much neighbours differ, so that a shift does not widen the
 * limits that should reveal it. An MR chart plots those differences, between nought and 3.267 times their mean.
 * Wheeler 1993, Understanding Variation; screening: Nelson 1982, Journal of Quality Technology 14:172.
 */
export function drawIndividualLines(request: LineRequest, segment: number, from: number, end: number): void {
  const { points } = request;
  const centre = request.fixedCentre ?? meanOver(points, points.y, from, end);
  if (points.chart === 'mr') drawRangeLines(request, segment, centre);
  else placeLines(request, segment, centre, individualSpread(request, points.y, from, end), UNBOUNDED);
}

/** One standard deviation of individual values, estimated from their moving ranges. NaN without one. */
export function individualSpread(
  { points, convention }: LineRequest,
  y: Float64Array,
  from: number,
  end: number,
): number {
  const mean = meanRange(points, y, [from, end], {
    bridgesExclusions: convention.bridgesExclusions,
    screenAt: convention.screening ? UPPER_RANGE_LIMIT : null,
    cases: null,
  });
  return (spreadOfConstants(mean, convention, points, from, end) * convention.limitFactor) / 3;
}

/** Screening leaves nothing of a constant series, whose ranges are all nought: then nought it is, unless the peer says none. */
export function spreadOfConstants(
  mean: number,
  convention: LimitConvention,
  points: LineRequest['points'],
  from: number,
  end: number,
): number {
  if (!Number.isNaN(mean) || convention.constantSeries === 'no-limits') return mean;
  let neighbours = 0;
  for (let i = from + 1; i < end; i++) if (countsForLimits(points, i) && countsForLimits(points, i - 1)) neighbours++;
  return neighbours ? 0 : Number.NaN;
}

function drawRangeLines({ sheet, sigmas, lower }: LineRequest, segment: number, centre: number): void {
  const upper = (UPPER_RANGE_LIMIT * centre * sigmas) / 3;
  const place = (column: number, value: number) => {
    sheet.lines[column * sheet.rows + segment] = value;
  };
  const least = Number.isNaN(centre) ? centre : (lower ?? 0);
  place(0, centre);
  for (const column of [LOWER, LOWER_WARNING, LOWER_INNER, UNCUT_LOWER]) place(column, least);
  place(UPPER, upper);
  place(UPPER_WARNING, (upper * 2) / 3);
  place(UPPER_INNER, upper / 3);
  place(UNCUT_UPPER, upper);
}

/**
 * I' (normalised individuals): for a ratio whose denominator varies and that is neither binomial nor Poisson. Differences
 * of neighbours are first put on the scale of one case; limits widen where there are fewer. Taylor, variation.com/normalized-individuals.
 */
export function drawIPrimeLines(request: LineRequest, _segment: number, from: number, end: number): void {
  const { points, convention } = request;
  const cases = points.denominator ?? points.sizes ?? new Float64Array(points.count).fill(1);
  const centre = request.fixedCentre ?? weightedMean(request, cases, from, end);
  const basis = convention.iPrimeSpread === 'baseline' ? points : everyRow(points);
  const mean = meanRange(basis, points.y, [from, end], {
    bridgesExclusions: false,
    screenAt: convention.screening ? UPPER_I_PRIME_LIMIT : null,
    cases,
  });
  const one = Math.sqrt(Math.PI / 2) * spreadOfConstants(mean, convention, points, from, end);
  for (let i = from; i < end; i++) placeLines(request, i, centre, one / Math.sqrt(sizeAt(cases, i)), UNBOUNDED);
}

const sizeAt = (size: Float64Array, i: number): number => ((size[i] as number) > 0 ? (size[i] as number) : Number.NaN);

function weightedMean({ points }: LineRequest, size: Float64Array, from: number, end: number): number {
  let sum = 0;
  let cases = 0;
  for (let i = from; i < end; i++)
    if (countsForLimits(points, i)) {
      sum += (points.y[i] as number) * (size[i] as number);
      cases += size[i] as number;
    }
  return cases > 0 ? sum / cases : Number.NaN;
}

/** qicharts2 estimates the spread of I' from every row, frozen or excluded alike; its profile keeps that. */
function everyRow(points: LineRequest['points']): LineRequest['points'] {
  const state = points.state.map((one, i) => (Number.isNaN(points.y[i]) ? one : 0));
  return { ...points, state, inBaseline: new Uint8Array(points.count).fill(1) };
}
