/** A variance below this is nought: it is what rounding leaves of one. */
const LEAST_VARIANCE = 1e-14;
/** A sum of squares below this share of all is nought, for the same reason. */
const LEAST_SHARE = 1e-12;

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Null of no values. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length ? sumOf(values) / values.length : null;

/** The sum of squared distances from the mean; nought of no values. */
export function sumOfSquares(values: readonly number[]): number {
  const mean = meanOf(values) ?? 0;
  return sumOf(values.map((value) => (value - mean) ** 2));
}

/** The sum, or nought when it is no more than rounding leaves. @param all the whole sum of squares it is a part of */
export const cleanSumOfSquares = (sum: number, all: number): number =>
  sum <= LEAST_SHARE * Math.max(1, all) ? 0 : sum;

/** The variance, or nought when it is no more than rounding leaves, or less than nought. */
export const cleanVariance = (variance: number): number => (variance < LEAST_VARIANCE ? 0 : variance);

/** The variance with n - 1. Null of fewer than two values. */
export const varianceOf = (values: readonly number[]): number | null =>
  values.length < 2 ? null : cleanVariance(sumOfSquares(values) / (values.length - 1));

/** Whether a divisor is nought beside what it is made of. */
export const isNought = (divisor: number, ...parts: readonly number[]): boolean =>
  Math.abs(divisor) <= LEAST_SHARE * Math.max(1, ...parts);

/** A bound of an agreement, which cannot be beyond -1 and 1. */
export const cutToUnit = (bound: number): number => Math.min(1, Math.max(-1, bound));
