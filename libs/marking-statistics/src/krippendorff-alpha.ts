import { isSameMark } from './compare-marks.js';
import { sizeOf } from './rectangle.js';
import { ensureInput, ensureNotNegative, ensureNumber } from './refused-input.js';
import { sumOf } from './sums.js';
import type { UndefinedReason } from './undefined-reason.js';

/** What may be said of two values: that they differ, which is more, by how much, or how many times as much. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface KrippendorffAlpha {
  readonly units: number;
  /** Units with two values or more, and the values in them: the others cannot be compared and are left out. */
  readonly pairableUnits: number;
  readonly pairableValues: number;
  /** Disagreement seen, and expected of the same values handed out at random. Null when nothing can be paired. */
  readonly observed: number | null;
  readonly expected: number | null;
  /** 1 is no disagreement, 0 as much as by chance, below 0 more. Null when not defined. */
  readonly value: number | null;
  readonly reason: Extract<UndefinedReason, 'NO_DATA' | 'ONE_MARKER' | 'NO_PAIRS' | 'NO_VARIANCE'> | null;
}

/** A value that was given, how often, and how many values lie below it, counting half of those alike. */
interface Given {
  readonly value: number;
  readonly times: number;
  readonly rank: number;
}

type SquaredDistance = (one: Given, other: Given) => number;

const DISTANCES: Readonly<Record<MeasurementLevel, SquaredDistance>> = {
  nominal: (one, other) => (one === other ? 0 : 1),
  ordinal: (one, other) => (one.rank - other.rank) ** 2,
  interval: (one, other) => (one.value - other.value) ** 2,
  ratio: (one, other) => {
    const sum = one.value + other.value;
    return sum === 0 ? 0 : ((one.value - other.value) / sum) ** 2;
  },
};

function distinct(values: readonly number[]): Given[] {
  const runs: { value: number; times: number }[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && isSameMark(last.value, value)) last.times++;
    else runs.push({ value, times: 1 });
  }
  let below = 0;
  return runs.map(({ value, times }) => {
    below += times;
    return { value, times, rank: below - times / 2 };
  });
}

function ensureRatings(ratings: readonly (readonly (number | null)[])[], level: MeasurementLevel) {
  ensureInput(
    Object.hasOwn(DISTANCES, level),
    'UNKNOWN_LEVEL',
    'level',
    `${level} is none of ${Object.keys(DISTANCES).join(', ')}`,
  );
  const size = sizeOf(ratings, 'ratings');
  ratings.forEach((row, unit) =>
    row.forEach((value, marker) => {
      if (value === null) return;
      const field = `ratings[${unit}][${marker}]`;
      ensureNumber(value, field);
      if (level === 'ratio') ensureNotNegative(value, field);
    }),
  );
  return size;
}

/**
 * Krippendorff's alpha: one less the share of chance disagreement that is there. It takes any number of markers and missing
 * marks, so it suits plans each marked by another pair. Not defined, and not 1, when all values are one.
 * @param input.ratings a row for each unit, a column for each marker, null where that marker did not mark it
 * @throws RefusedInput for an unknown level, rows of several lengths, or a value below nought where ratios count
 * @see K. Krippendorff, Content Analysis, 4th ed. (2019), chapter 12; A. Hayes and K. Krippendorff, Commun. Methods Meas. 1
 * (2007) 77-89
 */
export function krippendorffAlpha({
  ratings,
  level,
}: {
  readonly ratings: readonly (readonly (number | null)[])[];
  readonly level: MeasurementLevel;
}): KrippendorffAlpha {
  const { rows: units, columns: markers } = ensureRatings(ratings, level);
  const rows = ratings.map((row) => row.filter((value) => value !== null));
  const none = { units, pairableUnits: 0, pairableValues: 0, observed: null, expected: null, value: null };
  if (rows.every((row) => row.length === 0)) return { ...none, reason: 'NO_DATA' };
  if (markers < 2) return { ...none, reason: 'ONE_MARKER' };
  const pairable = rows.filter((row) => row.length >= 2);
  if (pairable.length === 0) return { ...none, reason: 'NO_PAIRS' };

  const given = distinct(pairable.flat());
  const givenOf = (value: number) => given.find((one) => isSameMark(one.value, value)) as Given;
  const squared = DISTANCES[level];
  const n = sumOf(given.map(({ times }) => times));
  const withinUnit = pairable.map((row) => {
    const values = row.map(givenOf);
    return sumOf(values.flatMap((one) => values.map((other) => squared(one, other)))) / (row.length - 1);
  });
  const observed = sumOf(withinUnit) / n;
  const byChance = given.flatMap((one) => given.map((other) => one.times * other.times * squared(one, other)));
  const expected = sumOf(byChance) / (n * (n - 1));
  const head = { units, pairableUnits: pairable.length, pairableValues: n, observed, expected };
  if (given.length === 1) return { ...head, value: null, reason: 'NO_VARIANCE' };
  return { ...head, value: 1 - observed / expected, reason: null };
}
