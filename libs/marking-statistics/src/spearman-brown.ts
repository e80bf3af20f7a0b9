import { roundUp } from './compare-marks.js';
import { ensureInput, ensureNumber, ensureWithin } from './refused-input.js';
import { isNought } from './sums.js';

export interface SteppedReliability {
  /** Null when not defined. */
  readonly value: number | null;
  readonly reason: 'ZERO_DENOMINATOR' | null;
}

export interface MarkersForTarget {
  /** How many times as many markers, not rounded. Null when no number is enough. */
  readonly value: number | null;
  /** The least whole number of markers, one at least. */
  readonly markers: number | null;
  readonly reason: 'NOT_REACHABLE' | null;
}

function stepped(reliability: number, factor: number): SteppedReliability {
  ensureNumber(factor, 'factor');
  ensureInput(factor > 0, 'OUT_OF_RANGE', 'factor', `${factor} times as many markers cannot be`);
  const divisor = 1 + (factor - 1) * reliability;
  if (divisor < 0 || isNought(divisor)) return { value: null, reason: 'ZERO_DENOMINATOR' };
  return { value: (factor * reliability) / divisor, reason: null };
}

function markersFor(reliability: number, target: number): MarkersForTarget {
  ensureNumber(target, 'target');
  ensureInput(target > 0 && target < 1, 'OUT_OF_RANGE', 'target', `${target} is not between 0 and 1`);
  if (reliability <= 0) return { value: null, markers: null, reason: 'NOT_REACHABLE' };
  const value = (target * (1 - reliability)) / (reliability * (1 - target));
  return { value, markers: Math.max(1, roundUp(value)), reason: null };
}

/**
 * The reliability of so many times as many markers; or the other way about, how many markers a reliability asks for.
 * @param input.reliability of one marker, -1 to 1
 * @param input.factor how many times as many, above nought, whole or not
 * @throws RefusedInput for a reliability, factor or target out of range
 * @see C. Spearman, Brit. J. Psychol. 3 (1910) 271-295; W. Brown, ibid. 296-322
 */
export function spearmanBrown(input: { readonly reliability: number; readonly factor: number }): SteppedReliability;
/** @param input.target the reliability to reach, between 0 and 1 and neither */
export function spearmanBrown(input: { readonly reliability: number; readonly target: number }): MarkersForTarget;
export function spearmanBrown(
  input: { readonly reliability: number } & ({ readonly factor: number } | { readonly target: number }),
): SteppedReliability | MarkersForTarget {
  ensureWithin(input.reliability, 'reliability', -1, 1);
  return 'target' in input ? markersFor(input.reliability, input.target) : stepped(input.reliability, input.factor);
}
