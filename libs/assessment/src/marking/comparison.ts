import { bandOf, meanOfTwo, type RubricRules } from '#libs/marking-statistics';
import type { MarkOutcome } from '../assessment.entities.js';

/** How far two totals may lie apart before it needs a discussion, in points. */
export const DISCUSSED_ABOVE = 10;
const EPSILON = 1e-9;

export interface MarkIn {
  readonly ordinal: number;
  /** Null when the marker found what sends the work back. */
  readonly total: number | null;
  readonly outcome: MarkOutcome;
}

export type DiscussionReason = 'DIFFERENCE' | 'DIFFERENT_SIDE' | 'FLAG_DISPUTE';

export type Comparison =
  | { readonly kind: 'discussion'; readonly reasons: readonly DiscussionReason[]; readonly difference: number | null }
  | {
      readonly kind: 'decided';
      readonly outcome: MarkOutcome;
      readonly total: number | null;
      readonly band: string | null;
      readonly difference: number | null;
      readonly method: 'mean' | 'closest-pair' | 'median-tie' | 'returned';
      readonly used: readonly number[];
    };

/**
 * What independent marks come to. Two that agree are averaged. Two that lie more than ten points apart, or on different
 * sides of the pass line, or of which one alone would send the work back, need a discussion; a third settles it by the
 * mean of the closest pair, and by the mark in the middle when two pairs are equally close.
 * @param cut the least total that passes, in per cent
 */
export function compareMarks(marks: readonly MarkIn[], cut: number, rules: RubricRules): Comparison {
  const returning = marks.filter(({ outcome }) => outcome === 'returned');
  const isThird = marks.length > 2;
  if (returning.length >= 2)
    return {
      kind: 'decided',
      outcome: 'returned',
      total: null,
      band: null,
      difference: null,
      method: 'returned',
      used: returning.map(({ ordinal }) => ordinal),
    };
  const totals = marks.flatMap((mark) => (mark.total === null ? [] : [{ ...mark, total: mark.total }]));
  const [first, second] = totals;
  const difference = first && second && totals.length === 2 ? Math.abs(first.total - second.total) : null;
  if (!isThird) {
    const reasons: DiscussionReason[] = [
      ...(returning.length ? (['FLAG_DISPUTE'] as const) : []),
      ...(difference !== null && difference > DISCUSSED_ABOVE + EPSILON ? (['DIFFERENCE'] as const) : []),
      ...(first && second && first.outcome !== second.outcome ? (['DIFFERENT_SIDE'] as const) : []),
    ];
    if (reasons.length) return { kind: 'discussion', reasons, difference };
  }
  const { pair, method, total } = isThird
    ? closest(totals)
    : { pair: totals, method: 'mean' as const, total: meanOf(totals) };
  // A mean that reaches the cut passes only if one of the marks it was made of did: criteria fail by themselves.
  const passes = total >= cut - EPSILON && pair.some(({ outcome }) => outcome === 'pass');
  const scoreBand = bandOf(total, cut, rules);
  const failing = rules.outcome.bands.filter(({ from }) => from < rules.outcome.cut).at(-1)?.name ?? null;
  return {
    kind: 'decided',
    outcome: passes ? 'pass' : 'fail',
    total,
    band: !passes && total >= cut - EPSILON ? failing : scoreBand,
    difference,
    method,
    used: pair.map(({ ordinal }) => ordinal),
  };
}

interface WithTotal extends MarkIn {
  readonly total: number;
}

const meanOf = ([first, second]: readonly WithTotal[]): number =>
  meanOfTwo(first?.total ?? null, second?.total ?? null).value ?? 0;

function closest(marks: readonly WithTotal[]) {
  const sorted = [...marks].sort((a, b) => a.total - b.total);
  if (sorted.length < 3) return { pair: sorted, method: 'closest-pair' as const, total: meanOf(sorted) };
  const [low, middle, high] = sorted as [WithTotal, WithTotal, WithTotal];
  const [below, above] = [middle.total - low.total, high.total - middle.total];
  if (Math.abs(below - above) <= EPSILON) return { pair: sorted, method: 'median-tie' as const, total: middle.total };
  const pair = (below < above ? [low, middle] : [middle, high]).sort((a, b) => a.ordinal - b.ordinal);
  return { pair, method: 'closest-pair' as const, total: meanOf(pair) };
}
