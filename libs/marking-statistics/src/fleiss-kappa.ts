import { normalTwoSided } from './normal-distribution.js';
import { columnsOf, ensureCount, sizeOf } from './rectangle.js';
import { ensureConfidence, ensureInput } from './refused-input.js';
import { cleanVariance, cutToUnit, sumOf } from './sums.js';
import { tQuantile } from './t-and-f-distribution.js';
import type { UndefinedReason } from './undefined-reason.js';

export interface FleissCategory {
  /** The share of all ratings that are of this category, 0 to 1. */
  readonly proportion: number;
  /** Agreement beyond chance on this category against all others. Null when all or none are of it. */
  readonly value: number | null;
  readonly reason: 'NO_VARIANCE' | null;
}

export interface FleissKappa {
  readonly units: number;
  /** Ratings that each unit has. */
  readonly markers: number;
  /** Agreement seen, and expected if markers knew only how often each category is given, 0 to 1. Null when not defined. */
  readonly observed: number | null;
  readonly expected: number | null;
  readonly value: number | null;
  /** The standard error if there were no agreement beyond chance, and the test of that: z and its two-sided p. */
  readonly seNull: number | null;
  readonly z: number | null;
  readonly p: number | null;
  /** The standard error over units, for the interval, which is cut to -1 and 1. */
  readonly se: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly categories: readonly FleissCategory[] | null;
  readonly reason: Extract<UndefinedReason, 'NO_DATA' | 'ONE_MARKER' | 'ONE_TARGET' | 'NO_VARIANCE'> | null;
}

const NO_ROOM = 1e-12;
const NONE = { value: null, seNull: null, z: null, p: null, se: null, lower: null, upper: null };

function ensureCounts(counts: readonly (readonly number[])[]): number {
  sizeOf(counts, 'counts');
  counts.forEach((row, unit) => row.forEach((count, j) => ensureCount(count, `counts[${unit}][${j}]`)));
  const markers = sumOf(counts[0] ?? []);
  counts.forEach((row, unit) =>
    ensureInput(
      sumOf(row) === markers,
      'UNEQUAL_MARKERS',
      `counts[${unit}]`,
      `${sumOf(row)} ratings, and the first unit has ${markers}; take krippendorffAlpha where numbers differ`,
    ),
  );
  return markers;
}

/** Each category against all others. */
function byCategory(counts: readonly (readonly number[])[], markers: number, shares: readonly number[]) {
  const columns = columnsOf(counts, shares.length);
  return shares.map((proportion, j): FleissCategory => {
    const room = proportion * (1 - proportion);
    if (room < NO_ROOM) return { proportion, value: null, reason: 'NO_VARIANCE' };
    const apart = sumOf((columns[j] ?? []).map((count) => count * (markers - count)));
    return { proportion, value: 1 - apart / (counts.length * markers * (markers - 1) * room), reason: null };
  });
}

/** Fleiss, Nee and Landis: the variance if nobody agreed beyond chance. */
function nullVariance(shares: readonly number[], units: number, markers: number): number {
  const all = sumOf(shares.map((p) => p * (1 - p)));
  const skew = sumOf(shares.map((p) => p * (1 - p) * (1 - 2 * p)));
  return (2 * (all ** 2 - skew)) / (all ** 2 * units * markers * (markers - 1));
}

/**
 * Fleiss's kappa: agreement beyond chance where every unit has the same number of ratings, by the same markers or not.
 *
 * Two standard errors answer two questions: `seNull` whether there is any agreement, `se` how much there would be in other
 * units of the kind. The interval is made of the second, with t over units.
 *
 * @param input.counts a row for each unit, a column for each category: how many markers gave it
 * @throws RefusedInput for a count that cannot be, rows of several lengths or units with another number of ratings
 * @see J. Fleiss, Psychol. Bull. 76 (1971) 378-382; J. Fleiss, J. Nee and J. Landis, Psychol. Bull. 86 (1979) 974-977;
 * K. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014), chapter 5
 */
export function fleissKappa({
  counts,
  confidence = 0.95,
}: {
  readonly counts: readonly (readonly number[])[];
  readonly confidence?: number;
}): FleissKappa {
  ensureConfidence(confidence);
  const markers = ensureCounts(counts);
  const units = counts.length;
  if (units === 0 || markers === 0)
    return { units, markers, observed: null, expected: null, ...NONE, categories: null, reason: 'NO_DATA' };
  const shares = columnsOf(counts, counts[0]?.length ?? 0).map((column) => sumOf(column) / (units * markers));
  const expected = sumOf(shares.map((share) => share ** 2));
  const head = { units, markers, expected };
  if (markers === 1) return { ...head, observed: null, ...NONE, categories: null, reason: 'ONE_MARKER' };

  const agreements = counts.map((row) => sumOf(row.map((count) => count * (count - 1))) / (markers * (markers - 1)));
  const observed = sumOf(agreements) / units;
  const categories = byCategory(counts, markers, shares);
  const room = 1 - expected;
  if (room < NO_ROOM) return { ...head, observed, ...NONE, categories, reason: 'NO_VARIANCE' };

  const value = (observed - expected) / room;
  const seNull = Math.sqrt(cleanVariance(nullVariance(shares, units, markers)));
  const z = seNull === 0 ? null : value / seNull;
  const tested = { ...head, observed, value, seNull, z, p: z === null ? null : normalTwoSided(z), categories };
  if (units === 1) return { ...tested, se: null, lower: null, upper: null, reason: 'ONE_TARGET' };

  // Gwet: what each unit gives to kappa, with what it gives to the agreement expected by chance.
  const byUnit = counts.map((row, unit) => {
    const met = sumOf(row.map((count, j) => count * (shares[j] ?? 0))) / markers;
    return ((agreements[unit] ?? 0) - expected - 2 * (1 - value) * (met - expected)) / room;
  });
  const variance = sumOf(byUnit.map((part) => (part - value) ** 2)) / (units * (units - 1));
  const se = Math.sqrt(cleanVariance(variance));
  const reach = tQuantile((1 + confidence) / 2, units - 1) * se;
  return { ...tested, se, lower: cutToUnit(value - reach), upper: cutToUnit(value + reach), reason: null };
}
