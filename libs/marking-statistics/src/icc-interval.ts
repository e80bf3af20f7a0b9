import type { MeanSquares } from './mean-squares.js';
import { isNought } from './sums.js';
import { fQuantile } from './t-and-f-distribution.js';

/** A bound is null where it is not defined. */
export interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

export const NO_BOUNDS: Bounds = { lower: null, upper: null };

/** The bounds of a coefficient whose F is a ratio of independent mean squares: ICC(1,·) and ICC(3,·). */
export function boundsOfRatio(f: number, df1: number, df2: number, confidence: number, k: number) {
  const p = (1 + confidence) / 2;
  const low = f / fQuantile(p, df1, df2);
  const high = f * fQuantile(p, df2, df1);
  const single = (bound: number) => (bound - 1) / (bound + k - 1);
  const average = (bound: number) => 1 - 1 / bound;
  return {
    single: { lower: single(low), upper: single(high) },
    average: { lower: average(low), upper: average(high) },
  };
}

/**
 * The bounds of ICC(2,1), in which markers count as error too: its F rests on a sum of mean squares, whose degrees of freedom
 * are Satterthwaite's.
 * @param value ICC(2,1) itself
 * @see P. Shrout and J. Fleiss, Psychol. Bull. 86 (1979) 420-428; K. McGraw and S. Wong, Psychol. Methods 1 (1996) 30-46
 */
export function boundsOfAgreement(squares: MeanSquares, value: number, confidence: number): Bounds {
  const { targets: n, markers: k, msr, msc, mse } = squares;
  const markerRatio = msc / mse;
  const rest = n * (1 + (k - 1) * value) - k * value;
  const sum = k * value * markerRatio + rest;
  const spread = (n - 1) * (k * value * markerRatio) ** 2 + rest ** 2;
  const df = spread === 0 ? 0 : ((k - 1) * (n - 1) * sum ** 2) / spread;
  if (df === 0) return NO_BOUNDS;
  const p = (1 + confidence) / 2;
  const f1 = fQuantile(p, n - 1, df);
  const f2 = fQuantile(p, df, n - 1);
  const error = k * msc + (k * n - k - n) * mse;
  // Both as fractions over F, so that an F without bound leaves a bound with one.
  return {
    lower: (n * (msr / f1 - mse)) / (error + (n * msr) / f1),
    upper: (n * (msr - mse / f2)) / (error / f2 + n * msr),
  };
}

/** The bounds of the mean of k markers from those of one. A bound with nothing to divide by is null. */
export function boundsOfMean(single: Bounds, k: number): Bounds {
  const stepped = (bound: number | null) => {
    if (bound === null) return null;
    const divisor = 1 + (k - 1) * bound;
    return divisor < 0 || isNought(divisor) ? null : (k * bound) / divisor;
  };
  return { lower: stepped(single.lower), upper: stepped(single.upper) };
}
