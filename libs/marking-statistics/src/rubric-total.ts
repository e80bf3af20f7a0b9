import { isSameMark } from './compare-marks.js';
import { ensureNumber, RefusedInput } from './refused-input.js';
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

function ensureWeights(weights: readonly number[]): void {
  weights.forEach((weight, index) => {
    ensureNumber(weight, `weights[${index}]`);
    if (weight < 0)
      throw new RefusedInput('OUT_OF_RANGE', `weights[${index}]`, `rubricTotal: the weight ${weight} is below nought`);
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (!isSameMark(sum, 100))
    throw new RefusedInput('WEIGHTS_NOT_100', 'weights', `rubricTotal: the weights sum to ${sum}, not to 100`);
}

function ensureLevels(levels: Levels, expected: number): void {
  if (levels.length !== expected)
    throw new RefusedInput(
      'LENGTH_MISMATCH',
      'levels',
      `rubricTotal: ${levels.length} levels for ${expected} criteria`,
    );
  levels.forEach((level, index) => {
    if (level === null) return;
    const field = `levels[${index}]`;
    ensureNumber(level, field);
    if (!Number.isInteger(level))
      throw new RefusedInput('LEVEL_NOT_INTEGER', field, `rubricTotal: the level ${level} is not whole`);
    if (level < 0 || level > HIGHEST_LEVEL)
      throw new RefusedInput(
        'LEVEL_OUT_OF_RANGE',
        field,
        `rubricTotal: the level ${level} is not 0 to ${HIGHEST_LEVEL}`,
      );
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
