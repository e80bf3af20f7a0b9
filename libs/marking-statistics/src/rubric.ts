/** The weights of SIP-BC 1.0, criterion by criterion. */
export const SIP_BC_WEIGHTS = [10, 12, 12, 14, 10, 12, 8, 8, 7, 7] as const;

const HIGHEST_LEVEL = 4;
const MOST_ONES = 2;
/** Criteria that may not be at level 1: aim and measurement, and finance. */
const KEY_CRITERIA = ['C4', 'C6'] as const;
/** Breaches that send a submission back unmarked, and breaches that are only noted. */
const RETURNING = ['P1', 'P2', 'P3'] as const;
const NOTED = ['P4', 'P5', 'P6'] as const;
export type RubricFlag = (typeof RETURNING)[number] | (typeof NOTED)[number];

/** Comparing marks: a difference below this is no difference, so that 66.9 - 61.9 is 5. */
const EPSILON = 1e-9;
const isAtLeast = (value: number, bound: number): boolean => value - bound >= -EPSILON;

export type RubricTotal =
  | {
      readonly value: number;
      readonly contributions: readonly number[];
      readonly missing: readonly [];
      readonly reason: null;
    }
  | {
      readonly value: null;
      readonly contributions: null;
      readonly missing: readonly string[];
      readonly reason: 'INCOMPLETE';
    };

/**
 * The total of a marking in per cent: the sum of weight × level / 4. Not rounded.
 * @param levels 0 to 4 for each criterion, null where none is set yet: then there is no total, which stays hidden
 * @param weights one for each criterion, summing to 100
 * @throws RangeError naming the level or weight that cannot be
 * @source SIP-BC 1.0, the programme's own rule
 */
export function rubricTotal(
  levels: readonly (number | null)[],
  weights: readonly number[] = SIP_BC_WEIGHTS,
): RubricTotal {
  if (levels.length !== weights.length)
    throw new RangeError(`rubricTotal: ${levels.length} levels for ${weights.length} weights`);
  if (Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 100) > EPSILON)
    throw new RangeError('rubricTotal: the weights do not sum to 100');
  levels.forEach((level, index) => {
    if (level !== null && !(Number.isInteger(level) && level >= 0 && level <= HIGHEST_LEVEL))
      throw new RangeError(`rubricTotal: level ${index + 1} is ${level}, and not 0 to ${HIGHEST_LEVEL}`);
  });
  const missing = levels.flatMap((level, index) => (level === null ? [`C${index + 1}`] : []));
  if (missing.length) return { value: null, contributions: null, missing, reason: 'INCOMPLETE' };
  const contributions = levels.map((level, index) => ((weights[index] ?? 0) * (level ?? 0)) / HIGHEST_LEVEL);
  return { value: contributions.reduce((sum, part) => sum + part, 0), contributions, missing: [], reason: null };
}

export type RubricBand = 'wellBelow' | 'below' | 'pass' | 'merit' | 'distinction';
export type RubricFailure = 'BELOW_CUT' | 'HAS_ZERO' | 'TOO_MANY_ONES' | 'KEY_AT_ONE' | (typeof RETURNING)[number];

export interface RubricOutcome {
  /** Null while a level is missing. */
  readonly outcome: 'pass' | 'fail' | 'returned' | null;
  readonly total: number | null;
  readonly scoreBand: RubricBand | null;
  readonly band: RubricBand | null;
  readonly failures: readonly RubricFailure[];
  readonly zeros: readonly string[];
  readonly ones: readonly string[];
  readonly notes: readonly RubricFlag[];
  readonly reason: 'INCOMPLETE' | 'RETURNED' | null;
}

/** The band of a total: the pass band starts at the cut. */
export const bandOf = (total: number, cut: number): RubricBand =>
  !isAtLeast(total, cut)
    ? isAtLeast(total, 40)
      ? 'below'
      : 'wellBelow'
    : !isAtLeast(total, 75)
      ? 'pass'
      : isAtLeast(total, 90)
        ? 'distinction'
        : 'merit';

/**
 * What a marking by SIP-BC 1.0 comes to: a pass has at least the cut, no criterion at nought, at most two at one, and
 * neither C4 nor C6 among them. A breach of P1 to P3 sends it back whatever the levels.
 * @param cut the least total that passes, 0 to 100
 * @throws RangeError for a level, a flag or a cut that cannot be
 * @source SIP-BC 1.0, outcome rules
 */
export function rubricOutcome(
  levels: readonly (number | null)[],
  flags: readonly RubricFlag[] = [],
  cut = 60,
): RubricOutcome {
  if (!(cut >= 0 && cut <= 100)) throw new RangeError(`rubricOutcome: the cut is ${cut}, and not 0 to 100`);
  const known: readonly string[] = [...RETURNING, ...NOTED];
  for (const flag of flags) if (!known.includes(flag)) throw new RangeError(`rubricOutcome: there is no flag ${flag}`);
  const notes = NOTED.filter((flag) => flags.includes(flag));
  const breaches = RETURNING.filter((flag) => flags.includes(flag));
  const none = { total: null, scoreBand: null, band: null, zeros: [], ones: [] };
  const total = rubricTotal(levels);
  if (breaches.length) return { ...none, outcome: 'returned', failures: breaches, notes, reason: 'RETURNED' };
  if (total.value === null) return { ...none, outcome: null, failures: [], notes, reason: 'INCOMPLETE' };
  const at = (level: number) => levels.flatMap((one, index) => (one === level ? [`C${index + 1}`] : []));
  const zeros = at(0);
  const ones = at(1);
  const failures: RubricFailure[] = [
    ...(isAtLeast(total.value, cut) ? [] : (['BELOW_CUT'] as const)),
    ...(zeros.length ? (['HAS_ZERO'] as const) : []),
    ...(ones.length > MOST_ONES ? (['TOO_MANY_ONES'] as const) : []),
    ...(KEY_CRITERIA.some((key) => ones.includes(key)) ? (['KEY_AT_ONE'] as const) : []),
  ];
  const scoreBand = bandOf(total.value, cut);
  const passes = failures.length === 0;
  const band = !passes && isAtLeast(total.value, cut) ? 'below' : scoreBand;
  return {
    outcome: passes ? 'pass' : 'fail',
    total: total.value,
    scoreBand,
    band,
    failures,
    zeros,
    ones,
    notes,
    reason: null,
  };
}
