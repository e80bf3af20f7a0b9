import { columnsOf } from './rectangle.js';
import { cleanSumOfSquares, meanOf, sumOf, sumOfSquares } from './sums.js';

export interface MeanSquares {
  readonly targets: number;
  readonly markers: number;
  /** Between targets, between markers, of the residual, and within targets. */
  readonly msr: number;
  readonly msc: number;
  readonly mse: number;
  readonly msw: number;
}

/** The two-way analysis of variance of a full table of two targets and two markers or more. */
export function meanSquaresOf(ratings: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [ratings.length, ratings[0]?.length ?? 0];
  const all = sumOfSquares(ratings.flat());
  const clean = (sum: number) => cleanSumOfSquares(sum, all);
  const rowMeans = ratings.map((row) => meanOf(row) ?? 0);
  const columnMeans = columnsOf(ratings, k).map((column) => meanOf(column) ?? 0);
  const grandMean = meanOf(rowMeans) ?? 0;
  const residuals = ratings.flatMap((row, i) =>
    row.map((value, j) => (value - (rowMeans[i] as number) - (columnMeans[j] as number) + grandMean) ** 2),
  );
  return {
    targets: n,
    markers: k,
    msr: clean(k * sumOfSquares(rowMeans)) / (n - 1),
    msc: clean(n * sumOfSquares(columnMeans)) / (k - 1),
    mse: clean(sumOf(residuals)) / ((n - 1) * (k - 1)),
    msw: clean(sumOf(ratings.map(sumOfSquares))) / (n * (k - 1)),
  };
}
