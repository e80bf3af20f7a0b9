import { normalQuantile } from './normal-distribution.js';
import { columnsOf, ensureCount } from './rectangle.js';
import { ensureConfidence, ensureInput } from './refused-input.js';
import { cleanVariance, cutToUnit, sumOf } from './sums.js';
import type { UndefinedReason } from './undefined-reason.js';

/** What a near miss counts for: nothing, in proportion, or by the square of the distance. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';
type Category = string | number;

export type TwoMarkers =
  /** How often the first marker gave category a and the second b: `table[a][b]`, the whole scale both ways. */
  | { readonly table: readonly (readonly number[])[] }
  /** What each gave to each plan, and the whole scale in order, with the categories nobody used. */
  | {
      readonly first: readonly Category[];
      readonly second: readonly Category[];
      readonly categories: readonly Category[];
    };

export interface CohenKappa {
  /** Plans that both marked. */
  readonly n: number;
  /** Weighted agreement seen, and expected if each marked by their own habit without looking, 0 to 1. Null of no plans. */
  readonly observed: number | null;
  readonly expected: number | null;
  /** Negative when they agree less than by chance. Null when not defined. */
  readonly value: number | null;
  readonly se: number | null;
  /** The bounds of the interval, cut to -1 and 1. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: Extract<UndefinedReason, 'NO_DATA' | 'NO_VARIANCE'> | null;
}

const WEIGHTS: Readonly<Record<KappaWeights, (distance: number) => number>> = {
  none: (distance) => (distance === 0 ? 1 : 0),
  linear: (distance) => 1 - distance,
  quadratic: (distance) => 1 - distance ** 2,
};

/** Chance agreement this close to 1 leaves nothing to agree beyond it. */
const NO_ROOM = 1e-12;

function ensureTable(table: readonly (readonly number[])[]): void {
  table.forEach((row, a) => {
    ensureInput(
      row.length === table.length,
      'TABLE_NOT_SQUARE',
      'table',
      `${table.length} rows and a row of ${row.length}; both markers use one scale`,
    );
    row.forEach((count, b) => ensureCount(count, `table[${a}][${b}]`));
  });
}

function tableOf(input: TwoMarkers): readonly (readonly number[])[] {
  if ('table' in input) {
    ensureTable(input.table);
    return input.table;
  }
  const { first, second, categories } = input;
  ensureInput(
    second.length === first.length,
    'LENGTH_MISMATCH',
    'second',
    `${second.length} ratings beside ${first.length} of the first marker`,
  );
  const placeOf = new Map<Category, number>();
  categories.forEach((category, index) => {
    ensureInput(!placeOf.has(category), 'DUPLICATE_CATEGORY', `categories[${index}]`, `${category} is there twice`);
    placeOf.set(category, index);
  });
  const places = (ratings: readonly Category[], field: string) =>
    ratings.map((rating, index) => {
      const at = `${field}[${index}]`;
      ensureInput(
        rating !== null,
        'MISSING_NOT_ALLOWED',
        at,
        'a rating is missing; leave the plan out for both markers',
      );
      const place = placeOf.get(rating);
      ensureInput(place !== undefined, 'UNKNOWN_CATEGORY', at, `${String(rating)} is not one of the categories`);
      return place;
    });
  const table = categories.map(() => categories.map(() => 0));
  const columns = places(second, 'second');
  places(first, 'first').forEach((row, index) => {
    const counts = table[row] as number[];
    const column = columns[index] as number;
    counts[column] = (counts[column] ?? 0) + 1;
  });
  return table;
}

/**
 * Cohen's kappa of two markers, unweighted or weighted: agreement beyond chance, as a share of what there could be.
 *
 * The standard error is that of Fleiss, Cohen and Everitt for an interval, not the smaller one under “no agreement at all”. Not
 * defined when both gave everything one category: there is no agreement beyond chance to find, which is not perfect agreement.
 *
 * @param input.confidence of the interval, 0.95 for 95%
 * @throws RefusedInput for a table that is not square, a count or category that cannot be, unknown weights
 * @see J. Cohen, Educ. Psychol. Meas. 20 (1960) 37-46; J. Cohen, Psychol. Bull. 70 (1968) 213-220; J. Fleiss, J. Cohen and
 * B. Everitt, Psychol. Bull. 72 (1969) 323-327
 */
export function cohenKappa(
  input: TwoMarkers & { readonly weights?: KappaWeights; readonly confidence?: number },
): CohenKappa {
  const { weights = 'none', confidence = 0.95 } = input;
  ensureConfidence(confidence);
  ensureInput(
    Object.hasOwn(WEIGHTS, weights),
    'UNKNOWN_WEIGHTS',
    'weights',
    `${weights} is none of ${Object.keys(WEIGHTS).join(', ')}`,
  );
  const table = tableOf(input);
  const n = sumOf(table.map(sumOf));
  const none = { value: null, se: null, lower: null, upper: null };
  if (n === 0) return { n, observed: null, expected: null, ...none, reason: 'NO_DATA' };

  const widest = Math.max(1, table.length - 1);
  const weight = (a: number, b: number) => WEIGHTS[weights](Math.abs(a - b) / widest);
  const rows = table.map((row) => sumOf(row) / n);
  const columns = columnsOf(table, table.length).map((column) => sumOf(column) / n);
  // The mean weight a rating meets if the other marker rates by habit.
  const metByRow = rows.map((_, a) => sumOf(columns.map((share, b) => weight(a, b) * share)));
  const metByColumn = columns.map((_, b) => sumOf(rows.map((share, a) => weight(a, b) * share)));
  const overTable = (term: (a: number, b: number, share: number) => number) =>
    sumOf(table.flatMap((row, a) => row.map((count, b) => term(a, b, count / n))));
  const observed = overTable((a, b, share) => weight(a, b) * share);
  const expected = sumOf(rows.map((share, a) => share * (metByRow[a] ?? 0)));
  const room = 1 - expected;
  if (room < NO_ROOM) return { n, observed, expected, ...none, reason: 'NO_VARIANCE' };

  const value = (observed - expected) / room;
  const spread = overTable(
    (a, b, share) => share * (weight(a, b) - ((metByRow[a] ?? 0) + (metByColumn[b] ?? 0)) * (1 - value)) ** 2,
  );
  const se = Math.sqrt(cleanVariance((spread - (value - expected * (1 - value)) ** 2) / (n * room ** 2)));
  const reach = normalQuantile((1 + confidence) / 2) * se;
  return {
    n,
    observed,
    expected,
    value,
    se,
    lower: cutToUnit(value - reach),
    upper: cutToUnit(value + reach),
    reason: null,
  };
}
