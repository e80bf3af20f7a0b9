import { ensureInput, ensureWithin } from './refused-input.js';
import { ensureLevel, ensureWeights } from './rubric-total.js';
import { meanOf, sumOf, varianceOf } from './sums.js';

export interface AngoffCut {
  readonly judges: number;
  /** In per cent, one for each judge. */
  readonly judgeCuts: readonly number[];
  /** Their mean, in per cent. Null without judges. */
  readonly value: number | null;
  readonly sd: number | null;
  /** The standard error of the cut, were other judges asked. The criteria are fixed. */
  readonly se: number | null;
  readonly reason: 'NO_DATA' | 'ONE_JUDGE' | null;
}

/**
 * A cut by Angoff's method, for a rubric: each judge says which level work that only just passes would reach on each
 * criterion; halves too.
 * @param input.weights in points of a hundred, summing to 100
 * @param input.judges a row of levels for each judge, 0 to the highest level
 * @throws RefusedInput for weights that do not sum to 100, a level out of range, a judge with too many or too few levels
 * @see W. Angoff, “Scales, norms and equivalent scores”, in Educational Measurement, ed. R. Thorndike (1971) 508-600; R. Hambleton and
 * B. Plake, Appl. Meas. Educ. 8 (1995) 41-55, for scales of several levels
 */
export function angoffCut({
  weights,
  judges,
  maxLevel = 4,
}: {
  readonly weights: readonly number[];
  readonly judges: readonly (readonly number[])[];
  readonly maxLevel?: number;
}): AngoffCut {
  ensureWithin(maxLevel, 'maxLevel', Number.MIN_VALUE, Number.MAX_VALUE);
  ensureWeights(weights);
  judges.forEach((levels, a) => {
    ensureInput(
      levels.length === weights.length,
      'LENGTH_MISMATCH',
      `judges[${a}]`,
      `${levels.length} levels for ${weights.length} criteria`,
    );
    levels.forEach((level, b) => ensureLevel(level, `judges[${a}][${b}]`, maxLevel));
  });
  const judgeCuts = judges.map((levels) =>
    sumOf(levels.map((level, b) => ((weights[b] as number) * level) / maxLevel)),
  );
  const variance = varianceOf(judgeCuts);
  const sd = variance === null ? null : Math.sqrt(variance);
  return {
    judges: judges.length,
    judgeCuts,
    value: meanOf(judgeCuts),
    sd,
    se: sd === null ? null : sd / Math.sqrt(judges.length),
    reason: judges.length === 0 ? 'NO_DATA' : judges.length === 1 ? 'ONE_JUDGE' : null,
  };
}
