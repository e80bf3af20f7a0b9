import { bandToTell, rubricOutcome } from '#libs/marking-statistics';
import type { MarkOutcome } from '../assessment.entities.js';
import type { SummativeRubric } from '../schemes/scheme-rules.js';
import type { BoardRuleKind } from './board.entities.js';

/** What a board may do to results: one rule for the whole cohort, and nothing to one plan. */
export interface BoardRule {
  readonly kind: BoardRuleKind;
  /** The new cut in per cent, or the points that are added to every total; null for no rule. */
  readonly figure: number | null;
}

/** A board adds or takes no more than this, in points: more is a matter of marking anew. @source the programme's own rule */
export const MOST_ADDED = 5;

/** What the marks of a plan came to. */
export interface PlanResult {
  /** In per cent; null when the work is sent back. */
  readonly total: number | null;
  readonly outcome: MarkOutcome;
  readonly band: string | null;
  readonly failures: readonly string[];
}

/** A mark that counts towards a result: its levels in the order of the rubric, and the keys of the flags it found breached. */
export interface CountedMark {
  readonly levels: readonly (number | null)[];
  readonly flags: readonly string[];
}

const EPSILON = 1e-9;
const withinScale = (percent: number): number => Math.min(100, Math.max(0, percent));
/** Results are kept in thousandths of a per cent. */
const asKept = (percent: number): number => Math.round(percent * 1000) / 1000;

/** A board's figures are kept in hundredths, and taken as they will be kept. */
export const isInHundredths = (figure: number): boolean => Math.abs(figure * 100 - Math.round(figure * 100)) < EPSILON;

/** The least total that passes once the rule is applied, in per cent. */
export const cutUnder = ({ kind, figure }: BoardRule, cut: number): number =>
  kind === 'cut-moved' && figure !== null ? figure : cut;

/**
 * A result under a board's rule. With points added, a total is cut off at the ends of the scale, and a mark reaches the
 * cut if it did so with as many points more. What fails by a criterion fails still, and what is sent back stays so.
 * @param counted the marks the total was made of
 * @param cut of the scheme, in per cent
 */
export function underRule(
  before: PlanResult,
  counted: readonly CountedMark[],
  rule: BoardRule,
  { cut, rubric }: { readonly cut: number; readonly rubric: SummativeRubric },
): PlanResult {
  if (rule.kind === 'none' || rule.figure === null || before.total === null) return before;
  return resultOf(before.total, counted, rule, { cut, rubric });
}

/**
 * What marks with this total come to under a board's rule, or under none.
 * @param marked what the marks came to before the rule, in per cent
 */
export function resultOf(
  marked: number,
  counted: readonly CountedMark[],
  rule: BoardRule,
  { cut, rubric }: { readonly cut: number; readonly rubric: SummativeRubric },
): PlanResult {
  const added = rule.kind === 'constant-added' ? (rule.figure ?? 0) : 0;
  const line = cutUnder(rule, cut);
  const total = asKept(withinScale(marked + added));
  const each = counted.map(({ levels, flags }) =>
    rubricOutcome(levels, { flags, rules: rubric, cut: withinScale(line - added) }),
  );
  const reachesLine = total >= line - EPSILON;
  const passes = reachesLine && each.some(({ outcome }) => outcome === 'pass');
  const byCriteria = new Set(each.flatMap(({ failures }) => failures).filter((code) => code !== 'BELOW_CUT'));
  return {
    total,
    outcome: passes ? 'pass' : 'fail',
    band: bandToTell(total, passes, line, rubric),
    failures: passes ? [] : [...(reachesLine ? [] : ['BELOW_CUT']), ...byCriteria],
  };
}

const MEETS = 3;

/**
 * The criteria that a resubmission of a plan that did not pass has to mark anew, unless the board names others: those whose
 * mean level is below what a pass looks like; all of them when none is, or when the work was sent back.
 */
export function criteriaToMarkAnew(
  outcome: MarkOutcome,
  counted: readonly CountedMark[],
  { criteria }: SummativeRubric,
): string[] {
  const isBelow = (index: number): boolean => {
    const levels = counted.flatMap((mark) => mark.levels[index] ?? []);
    return !levels.length || levels.reduce((sum, level) => sum + level, 0) / levels.length < MEETS;
  };
  const below = criteria.filter((_, index) => isBelow(index));
  return (outcome === 'returned' || !below.length ? criteria : below).map(({ key }) => key);
}
