import { isSameMark } from './compare-marks.js';
import { ensureInput, ensureNumber } from './refused-input.js';
import { SIP_BC_WEIGHTS } from './rubric-rules.js';

/** Levels go from 0, absent or unsafe, to 4, above what is expected. */
const HIGHEST_LEVEL = 4;

/** A level for each criterion, null where the marker has not set one yet. */
export type Levels = readonly (number | null)[];

export type RubricTotal =
  | {
      /** In per cent. */
      readonly value: number;
      /** What each criterion gives to the total, in points of a hundred. */
      readonly contributions: readonly number[];
      readonly missing: readonly [];
      readonly reason: null;
    }
  | {
      readonly value: null;
      readonly contributions: null;
      /** The criteria without a level, by place: `C2` is the second. */
      readonly missing: readonly string[];
      readonly reason: 'INCOMPLETE';
    };

/** @throws RefusedInput for a weight that is no number or below nought, or when the weights do not sum to 100 */
export function ensureWeights(weights: readonly number[]): void {
  weights.forEach((weight, index) => {
    ensureNumber(weight, `weights[${index}]`);
    ensureInput(weight >= 0, 'OUT_OF_RANGE', `weights[${index}]`, `the weight ${weight} is below nought`);
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  ensureInput(isSameMark(sum, 100), 'WEIGHTS_NOT_100', 'weights', `the weights sum to ${sum}, not to 100`);
}

/** @throws RefusedInput for a level that is no number, or none from 0 to the highest */
export function ensureLevel(level: unknown, field: string, highest: number): asserts level is number {
  ensureNumber(level, field);
  ensureInput(
    level >= 0 && level <= highest,
    'LEVEL_OUT_OF_RANGE',
    field,
    `the level ${level} is not from 0 to ${highest}`,
  );
}

function ensureLevels(levels: Levels, expected: number): void {
  ensureInput(
    levels.length === expected,
    'LENGTH_MISMATCH',
    'levels',
    `${levels.length} levels for ${expected} criteria`,
  );
  levels.forEach((level, index) => {
    if (level === null) return;
    const field = `levels[${index}]`;
    ensureNumber(level, field);
    ensureInput(Number.isInteger(level), 'LEVEL_NOT_INTEGER', field, `the level ${level} is not whole`);
    ensureLevel(level, field, HIGHEST_LEVEL);
  });
}

/**
 * The total of a marking in per cent: the sum of weight × level / 4. Not rounded; exact for whole weights.
 *
 * While a level is missing there is no total, not a partial one: a marker who sees a total grow marks the rest to fit it.
 *
 * @param levels 0 to 4 for each criterion, in the order of the weights
 * @param weights in points of a hundred, summing to 100
 * @throws RefusedInput for a level or a weight that cannot be
 * @example rubricTotal([3, 3, 2, 3, 3, 2, 3, 2, 3, 4]).value // 68.75
 * @see SIP-BC 1.0: “Percent = sum(weight × level / 4)”
 */
export function rubricTotal(levels: Levels, weights: readonly number[] = SIP_BC_WEIGHTS): RubricTotal {
  ensureWeights(weights);
  ensureLevels(levels, weights.length);
  const missing = levels.flatMap((level, index) => (level === null ? [`C${index + 1}`] : []));
  if (missing.length) return { value: null, contributions: null, missing, reason: 'INCOMPLETE' };
  const contributions = levels.map((level, index) => ((weights[index] ?? 0) * (level ?? 0)) / HIGHEST_LEVEL);
  return { value: contributions.reduce((sum, part) => sum + part, 0), contributions, missing: [], reason: null };
}
