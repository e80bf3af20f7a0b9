import type { Mark } from './marks-input.js';
import { laplacianPseudoInverse } from './pseudo-inverse.js';
import { cleanSumOfSquares, cleanVariance, meanOf, sumOf, sumOfSquares } from './sums.js';

export interface AdditiveFit {
  readonly grandMean: number;
  /** Of the markers, in their order, summing to nought. */
  readonly effects: readonly number[];
  readonly marksOf: readonly number[];
  /** What sigma² is multiplied by for the variance of each effect. */
  readonly varianceFactors: readonly number[];
  readonly plans: readonly { readonly raw: number; readonly adjusted: number; readonly n: number }[];
  readonly df: number;
  /** Null when no marks are left over. */
  readonly sigma2: number | null;
}

/**
 * Least squares of mark = mean + plan + marker over a connected design. The plans are swept out first: what is left are the
 * normal equations of the markers, whose matrix is the Laplacian of the graph that joins markers by the plans they share.
 * @param candidates every plan of the marks once; markers every marker
 */
export function additiveFit(
  marks: readonly Mark[],
  candidates: readonly string[],
  markers: readonly string[],
): AdditiveFit {
  const placeOf = new Map(markers.map((marker, j) => [marker, j]));
  const marksOfPlan = new Map(candidates.map((candidate) => [candidate, [] as { j: number; mark: number }[]]));
  for (const { candidate, marker, mark } of marks)
    marksOfPlan.get(candidate)?.push({ j: placeOf.get(marker) as number, mark });

  const plans = candidates.map((candidate) => {
    const own = marksOfPlan.get(candidate) ?? [];
    return { own, raw: meanOf(own.map(({ mark }) => mark)) ?? 0 };
  });
  const laplacian = markers.map(() => markers.map(() => 0));
  const add = (j: number, k: number, amount: number) => {
    const row = laplacian[j] as number[];
    row[k] = (row[k] as number) + amount;
  };
  const marksOf = markers.map(() => 0);
  const aboveMean = markers.map(() => 0);
  for (const { own, raw } of plans)
    for (const { j, mark } of own) {
      marksOf[j] = (marksOf[j] as number) + 1;
      aboveMean[j] = (aboveMean[j] as number) + mark - raw;
      add(j, j, 1);
      for (const { j: k } of own) add(j, k, -1 / own.length);
    }
  const inverse = laplacianPseudoInverse(laplacian);
  const effects = inverse.map((row) => sumOf(row.map((value, k) => value * (aboveMean[k] as number))));

  const adjusted = plans.map(({ own }) => meanOf(own.map(({ j, mark }) => mark - (effects[j] as number))) ?? 0);
  const residuals = plans.flatMap(({ own }, i) =>
    own.map(({ j, mark }) => mark - (adjusted[i] as number) - (effects[j] as number)),
  );
  const df = marks.length - candidates.length - markers.length + 1;
  const rss = cleanSumOfSquares(
    sumOf(residuals.map((residual) => residual ** 2)),
    sumOfSquares(marks.map(({ mark }) => mark)),
  );
  return {
    grandMean: meanOf(adjusted) ?? 0,
    effects,
    marksOf,
    varianceFactors: inverse.map((row, j) => row[j] as number),
    plans: plans.map(({ own, raw }, i) => ({ raw, adjusted: adjusted[i] as number, n: own.length })),
    df,
    sigma2: df < 1 ? null : cleanVariance(rss / df),
  };
}
