import {
  adjudicate,
  type AdjudicationMethod,
  type MarkerMark,
  type MarkerPlace,
  rubricOutcome,
  type ThirdMarkRule,
} from '#libs/marking-statistics';
import type { CriterionMark, MarkOutcome, SettlingRule } from '../assessment.entities.js';
import { levelsInOrder } from '../marking/levels.js';
import type { SummativeRubric } from '../schemes/scheme-rules.js';

/** A mark as it stands: where it was revised, as it was revised. Every criterion has its level. */
export interface MarkInForce {
  readonly ordinal: number;
  readonly levels: readonly CriterionMark[];
  /** The keys of the flags its marker found breached. */
  readonly flags: readonly string[];
}

/** What a scheme says of two marks: in per cent, and in points. */
export interface AgreementRules {
  readonly rubric: SummativeRubric;
  /** The least total that passes. */
  readonly cut: number;
  /** Two no further apart agree; two further apart than the second go to a third marker. */
  readonly agreeWithin: number;
  readonly thirdAbove: number;
  readonly rule: SettlingRule;
}

/** Why two marks do not make one, as the statistics name it. */
export type Disagreement =
  'FLAG_DISPUTE' | 'DIFF_ABOVE_THIRD' | 'DIFF_ABOVE_AGREE' | 'DIFFERENT_SIDE' | 'DIFFERENT_BAND';

export type Agreement =
  | {
      readonly state: 'discussion-needed' | 'third-mark-needed';
      readonly reasons: readonly Disagreement[];
      /** How far the first two lie apart, in points. */
      readonly difference: number;
    }
  | {
      readonly state: 'decided';
      readonly difference: number;
      readonly outcome: MarkOutcome;
      /** In per cent, not rounded. Null for work that is sent back, with the band and the method. */
      readonly total: number | null;
      readonly band: string | null;
      readonly method: AdjudicationMethod | null;
      /** The ordinals of the marks the total is made of. */
      readonly used: readonly number[];
      /** Of a fail, why the marks it is made of failed; of work that is sent back, the flags. */
      readonly failures: readonly string[];
    };

type ThreePlaces = Readonly<Record<MarkerPlace, MarkInForce | undefined>>;

const RULES: Readonly<Record<SettlingRule, ThirdMarkRule>> = {
  'closest-pair': 'closestPair',
  'closest-to-third': 'closestToThird',
};

/**
 * What two marks come to, or three.
 * @param marks in the order of their ordinals
 * @param isDiscussed whether the first two have ended their discussion; the marks are as they stand after it
 * @see #libs/marking-statistics, `adjudicate`: the rule is there, and nowhere else
 */
export function agree(
  [first, second, third]: readonly [MarkInForce, MarkInForce, MarkInForce?],
  isDiscussed: boolean,
  { rubric, cut, agreeWithin, thirdAbove, rule }: AgreementRules,
): Agreement {
  const places: ThreePlaces = { first, second, third };
  const found = adjudicate({
    first: asAdjudicated(first, rubric, cut),
    second: asAdjudicated(second, rubric, cut),
    third: third ? asAdjudicated(third, rubric, cut) : null,
    discussion: isDiscussed ? {} : null,
    rule: RULES[rule],
    ...{ rubric, cut, agreeWithin, thirdAbove },
  });
  const { decision, diff: difference, mark: total, band, method, reasons } = found;
  if (decision === 'discuss' || decision === 'thirdMarker')
    return {
      state: decision === 'discuss' ? 'discussion-needed' : 'third-mark-needed',
      reasons: reasons as Disagreement[],
      difference,
    };
  const used = (found.used ?? []).flatMap((place) => places[place] ?? []);
  const whole = {
    state: 'decided',
    difference,
    total,
    band,
    method,
    used: used.map(({ ordinal }) => ordinal),
  } as const;
  if (decision === 'returned') return { ...whole, outcome: 'returned', failures: reasons };
  return found.passes
    ? { ...whole, outcome: 'pass', failures: [] }
    : { ...whole, outcome: 'fail', failures: failuresOf(used, total ?? 0, rubric, cut) };
}

/** What a mark comes to by its levels alone. Its flags are judged beside them, for a dispute may go against whoever set them. */
const outcomeOfLevels = ({ levels }: MarkInForce, rubric: SummativeRubric, cut: number) =>
  rubricOutcome(levelsInOrder(rubric, levels), { rules: rubric, cut });

function asAdjudicated(mark: MarkInForce, rubric: SummativeRubric, cut: number): MarkerMark {
  const { total, outcome } = outcomeOfLevels(mark, rubric, cut);
  if (total === null) throw new Error(`Mark ${mark.ordinal} was sealed without a level for each criterion.`);
  return { total, passes: outcome === 'pass', flags: mark.flags };
}

/** Each reason once. A total that reaches the cut is not told to be below it, though one of its marks was. */
function failuresOf(used: readonly MarkInForce[], total: number, rubric: SummativeRubric, cut: number): string[] {
  const all = new Set<string>(used.flatMap((mark) => outcomeOfLevels(mark, rubric, cut).failures));
  if (total >= cut) all.delete('BELOW_CUT');
  return [...all];
}
