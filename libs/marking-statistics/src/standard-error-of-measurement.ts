import { normalQuantile } from './normal-distribution.js';
import { ensureConfidence, ensureNotNegative, ensureNumber, ensureWithin } from './refused-input.js';
import { varianceOf } from './sums.js';

export interface StandardErrorOfMeasurement {
  /** In the unit of the scores, like what follows. Null of fewer than two scores. */
  readonly sd: number | null;
  readonly value: number | null;
  /** A true score lies within so much of the one given, at this confidence. */
  readonly halfWidth: number | null;
  readonly reason: 'NO_DATA' | 'ONE_TARGET' | null;
}

/**
 * The standard error of measurement: how far a mark given lies from the mark deserved, sd × √(1 - reliability).
 * @param input.sd of the scores, or `scores` to take it from, with n - 1
 * @param input.reliability 0 to 1
 * @throws RefusedInput for a reliability outside 0 to 1, an sd below nought, a missing score
 * @see F. Lord and M. Novick, Statistical Theories of Mental Test Scores (1968)
 */
export function sem(
  input: { readonly reliability: number; readonly confidence?: number } & (
    { readonly sd: number } | { readonly scores: readonly number[] }
  ),
): StandardErrorOfMeasurement {
  const { reliability, confidence = 0.95 } = input;
  ensureConfidence(confidence);
  ensureWithin(reliability, 'reliability', 0, 1);
  let sd: number;
  if ('scores' in input) {
    input.scores.forEach((score, index) => ensureNumber(score, `scores[${index}]`));
    const variance = varianceOf(input.scores);
    if (variance === null)
      return { sd: null, value: null, halfWidth: null, reason: input.scores.length ? 'ONE_TARGET' : 'NO_DATA' };
    sd = Math.sqrt(variance);
  } else {
    ensureNotNegative(input.sd, 'sd');
    sd = input.sd;
  }
  const value = sd * Math.sqrt(1 - reliability);
  return { sd, value, halfWidth: normalQuantile((1 + confidence) / 2) * value, reason: null };
}
