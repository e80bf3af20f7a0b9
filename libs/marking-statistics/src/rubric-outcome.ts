import { isAtLeast } from './compare-marks.js';
import { bandOf, bandToTell } from './bands.js';
import { ensurePercentage } from './refused-input.js';
import { type RubricRules, SIP_BC_RULES } from './rubric-rules.js';
import { type Levels, rubricTotal } from './rubric-total.js';
import { breachesOf } from './breaches.js';

/** Why the levels alone fail, in the order in which they are told. */
export type LevelFailure = 'BELOW_CUT' | 'HAS_ZERO' | 'TOO_MANY_ONES' | 'KEY_AT_ONE';

export interface Marking {
  /** The keys of the flags the marker found breached, in any order. */
  readonly flags?: readonly string[];
  readonly rules?: RubricRules;
  /** The least total that passes when standard setting moved it, 0 to 100. The passing bands then begin there. */
  readonly cut?: number;
}

export interface RubricOutcome {
  /** Null while a level is missing. */
  readonly outcome: 'pass' | 'fail' | 'returned' | null;
  /** In per cent, not rounded. Null for what is returned or incomplete. */
  readonly total: number | null;
  /** The band of the total alone. */
  readonly scoreBand: string | null;
  /** The band to tell: of a total that would pass but fails by a criterion, the highest band that does not pass. */
  readonly band: string | null;
  /** `LevelFailure`s, or of returned work the keys of the flags that returned it. */
  readonly failures: readonly string[];
  /** The keys of the criteria at level 0 and at level 1. */
  readonly zeros: readonly string[];
  readonly ones: readonly string[];
  /** Breached flags that change nothing and are to be told. */
  readonly notes: readonly string[];
  readonly reason: 'INCOMPLETE' | 'RETURNED' | null;
}

/**
 * What a marking comes to. By SIP-BC 1.0 a pass has at least the cut, no criterion at 0, at most two at 1, and neither C4
 * nor C6 among them. A breach of P1 to P3 sends the work back whatever its levels, even before they are all set; a breach
 * of P4 to P6 is told and changes nothing.
 * @param levels 0 to 4 for each criterion, in the order of the rules
 * @throws RefusedInput for a level, a flag, a weight or a cut that cannot be
 * @see SIP-BC 1.0, outcome rules
 */
export function rubricOutcome(levels: Levels, marking: Marking = {}): RubricOutcome {
  const { flags = [], rules = SIP_BC_RULES } = marking;
  const { cut = rules.outcome.cut } = marking;
  ensurePercentage(cut, 'cut');
  const { returning, notes } = breachesOf(flags, rules);
  const total = rubricTotal(
    levels,
    rules.criteria.map(({ weight }) => weight),
  );
  const none = { total: null, scoreBand: null, band: null, zeros: [], ones: [], notes };
  if (returning.length) return { ...none, outcome: 'returned', failures: returning, reason: 'RETURNED' };
  if (total.value === null) return { ...none, outcome: null, failures: [], reason: 'INCOMPLETE' };

  const at = (level: number) => rules.criteria.flatMap(({ key }, index) => (levels[index] === level ? [key] : []));
  const [zeros, ones] = [at(0), at(1)];
  const { zeroFails, mostOnes, neverOne } = rules.outcome;
  const reachesCut = isAtLeast(total.value, cut);
  const checks: readonly (readonly [LevelFailure, boolean])[] = [
    ['BELOW_CUT', !reachesCut],
    ['HAS_ZERO', zeroFails && zeros.length > 0],
    ['TOO_MANY_ONES', ones.length > mostOnes],
    ['KEY_AT_ONE', ones.some((key) => neverOne.includes(key))],
  ];
  const failures = checks.filter(([, fails]) => fails).map(([failure]) => failure);
  return {
    outcome: failures.length ? 'fail' : 'pass',
    total: total.value,
    scoreBand: bandOf(total.value, cut, rules),
    band: bandToTell(total.value, failures.length === 0, cut, rules),
    failures,
    zeros,
    ones,
    notes,
    reason: null,
  };
}
