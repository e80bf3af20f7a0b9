import { ensureConfidence, ensureInput, ensureNumber, ensurePercentage, ensureWithin } from './refused-input.js';
import { cleanSumOfSquares, cleanVariance, meanOf, sumOf, sumOfSquares } from './sums.js';
import { tQuantile } from './t-and-f-distribution.js';
import type { UndefinedReason } from './undefined-reason.js';

export interface GlobalRating {
  /** The overall rating: 0 fail, 1 borderline, 2 pass, 3 good, 4 excellent. */
  readonly global: number;
  /** In per cent. */
  readonly total: number;
}

export interface BorderlineRegression {
  readonly n: number;
  readonly intercept: number | null;
  /** Points of the total for each step of the rating. */
  readonly slope: number | null;
  /** The share of the totals' variance the line explains, 0 to 1. Null when totals do not vary. */
  readonly r2: number | null;
  readonly residualSd: number | null;
  /** The cut: the total the line has at the borderline rating. */
  readonly value: number | null;
  /** The standard error of the line there, not of one candidate. */
  readonly se: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Nobody was rated so low or so high as the borderline: the cut rests on the line alone. */
  readonly extrapolated: boolean | null;
  readonly reason: Extract<
    UndefinedReason,
    'NO_DATA' | 'ONE_TARGET' | 'NO_VARIANCE' | 'SLOPE_NOT_POSITIVE' | 'NO_RESIDUAL_DF'
  > | null;
}

const HIGHEST_RATING = 4;
const LEAST_SLOPE = 1e-12;

function ensureCandidates(candidates: readonly GlobalRating[]): void {
  candidates.forEach(({ global, total }, index) => {
    const field = `candidates[${index}]`;
    ensureWithin(global, `${field}.global`, 0, HIGHEST_RATING);
    ensureInput(Number.isInteger(global), 'OUT_OF_RANGE', `${field}.global`, `the rating ${global} is not whole`);
    ensurePercentage(total, `${field}.total`);
  });
}

function without(n: number, reason: 'NO_DATA' | 'ONE_TARGET' | 'NO_VARIANCE'): BorderlineRegression {
  const line = { intercept: null, slope: null, r2: null, residualSd: null };
  return { n, ...line, value: null, se: null, lower: null, upper: null, extrapolated: null, reason };
}

/**
 * A cut by borderline regression: totals on overall ratings by least squares, read at the borderline rating.
 * @param input.borderlineGrade the rating to read the line at, 1 unless said
 * @throws RefusedInput for a rating that is not 0 to 4, a total that is no percentage
 * @see T. Wood, S. Humphrey-Murto and G. Norman, “Standard setting in a small scale OSCE”, Adv. Health Sci. Educ. 11 (2006)
 * 115-122; N. Draper and H. Smith, Applied Regression Analysis, 3rd ed. (1998), for the error of the line
 */
export function borderlineRegression({
  candidates,
  borderlineGrade = 1,
  confidence = 0.95,
}: {
  readonly candidates: readonly GlobalRating[];
  readonly borderlineGrade?: number;
  readonly confidence?: number;
}): BorderlineRegression {
  ensureConfidence(confidence);
  ensureNumber(borderlineGrade, 'borderlineGrade');
  ensureCandidates(candidates);
  const n = candidates.length;
  const globals = candidates.map(({ global }) => global);
  const totals = candidates.map(({ total }) => total);
  if (n === 0) return without(n, 'NO_DATA');
  if (n === 1) return without(n, 'ONE_TARGET');
  const squares = sumOfSquares(globals);
  if (squares === 0) return without(n, 'NO_VARIANCE');

  const [meanGlobal, meanTotal] = [meanOf(globals) ?? 0, meanOf(totals) ?? 0];
  const products = sumOf(candidates.map(({ global, total }) => (global - meanGlobal) * (total - meanTotal)));
  const slope = Math.abs(products / squares) < LEAST_SLOPE ? 0 : products / squares;
  const intercept = meanTotal - slope * meanGlobal;
  const ofTotals = sumOfSquares(totals);
  const residual = cleanSumOfSquares(
    sumOf(candidates.map(({ global, total }) => (total - intercept - slope * global) ** 2)),
    ofTotals,
  );
  const r2 = cleanSumOfSquares(ofTotals, ofTotals) === 0 ? null : 1 - residual / ofTotals;
  const residualSd = n === 2 ? null : Math.sqrt(cleanVariance(residual / (n - 2)));
  const extrapolated = borderlineGrade < Math.min(...globals) || borderlineGrade > Math.max(...globals);
  const line = { n, intercept, slope, r2, residualSd, extrapolated };
  const unknown = { se: null, lower: null, upper: null };
  if (slope <= 0) return { ...line, value: null, ...unknown, reason: 'SLOPE_NOT_POSITIVE' };
  const value = intercept + slope * borderlineGrade;
  if (residualSd === null) return { ...line, value, ...unknown, reason: 'NO_RESIDUAL_DF' };
  const se = residualSd * Math.sqrt(1 / n + (borderlineGrade - meanGlobal) ** 2 / squares);
  const reach = tQuantile((1 + confidence) / 2, n - 2) * se;
  return { ...line, value, se, lower: value - reach, upper: value + reach, reason: null };
}
