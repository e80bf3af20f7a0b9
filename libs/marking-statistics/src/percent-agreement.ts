import { isAtLeast } from './compare-marks.js';
import { fullSizeOf } from './rectangle.js';
import { ensureNotNegative } from './refused-input.js';
import type { UndefinedReason } from './undefined-reason.js';

export interface PercentAgreement {
  readonly units: number;
  readonly markers: number;
  /** The share of units on which no two markers lie further apart than the tolerance, 0 to 1. Null while not defined. */
  readonly allAgree: number | null;
  /** The share of all pairs of markers of a unit that lie no further apart, 0 to 1. Null while not defined. */
  readonly pairwise: number | null;
  readonly reason: Extract<UndefinedReason, 'NO_DATA' | 'ONE_MARKER'> | null;
}

/**
 * How often markers agree within a tolerance, chance included: say it beside kappa or alpha, never instead of one.
 * @param input.ratings a row for each unit, a column for each marker, in any unit of measure
 * @param input.tolerance how far apart two that agree may lie, in the unit of the ratings
 * @throws RefusedInput for a missing value, rows of several lengths or a tolerance below nought
 */
export function percentAgreement({
  ratings,
  tolerance = 0,
}: {
  readonly ratings: readonly (readonly number[])[];
  readonly tolerance?: number;
}): PercentAgreement {
  ensureNotNegative(tolerance, 'tolerance');
  const { rows: units, columns: markers } = fullSizeOf(ratings, 'ratings');
  if (units === 0 || markers < 2)
    return { units, markers, allAgree: null, pairwise: null, reason: units ? 'ONE_MARKER' : 'NO_DATA' };
  const agree = (one: number, other: number) => isAtLeast(tolerance, Math.abs(one - other));
  let whole = 0;
  let pairs = 0;
  for (const row of ratings) {
    if (agree(Math.max(...row), Math.min(...row))) whole++;
    row.forEach((one, index) => (pairs += row.slice(index + 1).filter((other) => agree(one, other)).length));
  }
  const allPairs = (units * markers * (markers - 1)) / 2;
  return { units, markers, allAgree: whole / units, pairwise: pairs / allPairs, reason: null };
}
