import { boundsOfAgreement, boundsOfMean, boundsOfRatio, type Bounds, NO_BOUNDS } from './icc-interval.js';
import { type MeanSquares, meanSquaresOf } from './mean-squares.js';
import { fullSizeOf } from './rectangle.js';
import { ensureConfidence } from './refused-input.js';
import { isNought } from './sums.js';
import { fUpperTail } from './t-and-f-distribution.js';
import type { UndefinedReason } from './undefined-reason.js';

type WholeReason = Extract<UndefinedReason, 'NO_DATA' | 'ONE_MARKER' | 'ONE_TARGET' | 'NO_VARIANCE'>;

export interface IccCoefficient {
  /** Below nought when markers differ on a target more than targets do. Null when not defined. */
  readonly value: number | null;
  /** The test that targets differ at all; p of the upper tail. */
  readonly f: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  /** Not cut to -1 and 1. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why there is no value. */
  readonly reason: WholeReason | null;
  /** Why the test or a bound is missing, or tells nothing. */
  readonly testReason: WholeReason | 'ZERO_ERROR' | 'NO_TARGET_VARIANCE' | 'BOUND_UNDEFINED' | null;
}

/** Shrout and Fleiss's names: 1 other markers for each target, 2 markers drawn from many, 3 these markers; k the mean of all. */
export interface Icc {
  readonly targets: number;
  readonly markers: number;
  /** Mean squares between targets, between markers, of the residual, within targets. Null when nothing can be compared. */
  readonly msr: number | null;
  readonly msc: number | null;
  readonly mse: number | null;
  readonly msw: number | null;
  readonly icc11: IccCoefficient;
  readonly icc21: IccCoefficient;
  readonly icc31: IccCoefficient;
  readonly icc1k: IccCoefficient;
  readonly icc2k: IccCoefficient;
  readonly icc3k: IccCoefficient;
  readonly reason: WholeReason | null;
}

function without(reason: WholeReason, size: Pick<Icc, 'targets' | 'markers'>): Icc {
  const numbers = { value: null, f: null, df1: null, df2: null, p: null, ...NO_BOUNDS };
  const none: IccCoefficient = { ...numbers, reason, testReason: reason };
  // Marks that are all alike have mean squares: nought.
  const square = reason === 'NO_VARIANCE' ? 0 : null;
  return {
    ...size,
    ...{ msr: square, msc: square, mse: square, msw: square },
    ...{ icc11: none, icc21: none, icc31: none, icc1k: none, icc2k: none, icc3k: none },
    reason,
  };
}

/** One coefficient: its value, then the test and the bounds where they are defined. */
function coefficient(
  squares: MeanSquares,
  [part, whole]: readonly [part: number, whole: number],
  error: { readonly square: number; readonly df: number },
  boundsOf: (f: number) => Bounds,
): IccCoefficient {
  const { targets, msr, msc, msw } = squares;
  const value = isNought(whole, msr, msc, msw) ? null : part / whole;
  const reason = value === null ? ('NO_VARIANCE' as const) : null;
  const [df1, df2] = [targets - 1, error.df];
  const base = { value, df1, df2, ...NO_BOUNDS, reason };
  if (error.square === 0) return { ...base, f: null, p: null, testReason: 'ZERO_ERROR' };
  if (msr === 0) return { ...base, f: 0, p: 1, testReason: 'NO_TARGET_VARIANCE' };
  const f = msr / error.square;
  const p = fUpperTail(f, df1, df2);
  if (value === null) return { ...base, f, p, testReason: 'NO_VARIANCE' };
  const bounds = boundsOf(f);
  const isWhole = bounds.lower !== null && bounds.upper !== null;
  return { ...base, f, p, ...bounds, testReason: isWhole ? null : 'BOUND_UNDEFINED' };
}

/**
 * The six intraclass correlations: which share of the variance of marks is of what was marked, and not of who marked it.
 * For double marking in a round, 2,1 is the reliability of one marker drawn from the pool, 2,k that of the mean of k.
 *
 * @param input.ratings a row for each target, a column for each marker, none missing
 * @param input.confidence of the intervals, 0.95 for 95%
 * @throws RefusedInput for a missing mark, rows of several lengths or a confidence that cannot be
 * @example icc({ ratings: [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]] }).icc21.value // 0.29
 * @see P. Shrout and J. Fleiss, Psychol. Bull. 86 (1979) 420-428; K. McGraw and S. Wong, Psychol. Methods 1 (1996) 30-46, with
 * their erratum, 390
 */
export function icc({
  ratings,
  confidence = 0.95,
}: {
  readonly ratings: readonly (readonly number[])[];
  readonly confidence?: number;
}): Icc {
  ensureConfidence(confidence);
  const { rows: n, columns: k } = fullSizeOf(ratings, 'ratings');
  const size = { targets: n, markers: k };
  if (n === 0) return without('NO_DATA', size);
  if (k < 2) return without('ONE_MARKER', size);
  if (n < 2) return without('ONE_TARGET', size);
  const squares = meanSquaresOf(ratings);
  const { msr, msc, mse, msw } = squares;
  if (msr === 0 && msw === 0) return without('NO_VARIANCE', size);

  const oneWay = { square: msw, df: n * (k - 1) };
  const twoWay = { square: mse, df: (n - 1) * (k - 1) };
  const overWithin = (f: number) => boundsOfRatio(f, n - 1, oneWay.df, confidence, k);
  const overError = (f: number) => boundsOfRatio(f, n - 1, twoWay.df, confidence, k);
  const ofMarkers = (msc - mse) / n;
  const agreement = [msr - mse, msr + (k - 1) * mse + k * ofMarkers] as const;
  const agreementBounds = () =>
    isNought(agreement[1], msr, msc, msw)
      ? NO_BOUNDS
      : boundsOfAgreement(squares, agreement[0] / agreement[1], confidence);
  return {
    ...squares,
    icc11: coefficient(squares, [msr - msw, msr + (k - 1) * msw], oneWay, (f) => overWithin(f).single),
    icc21: coefficient(squares, agreement, twoWay, agreementBounds),
    icc31: coefficient(squares, [msr - mse, msr + (k - 1) * mse], twoWay, (f) => overError(f).single),
    icc1k: coefficient(squares, [msr - msw, msr], oneWay, (f) => overWithin(f).average),
    icc2k: coefficient(squares, [msr - mse, msr + ofMarkers], twoWay, () => boundsOfMean(agreementBounds(), k)),
    icc3k: coefficient(squares, [msr - mse, msr], twoWay, (f) => overError(f).average),
    reason: null,
  };
}
