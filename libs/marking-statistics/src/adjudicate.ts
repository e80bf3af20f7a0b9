import type { Adjudication, AdjudicationInput, FullMark, MarkerMark } from './adjudication.js';
import { bandToTell } from './bands.js';
import { breachesOf } from './breaches.js';
import { isAbove, isAtLeast } from './compare-marks.js';
import { ensureInput, ensureNotNegative, ensurePercentage } from './refused-input.js';
import { type RubricRules, SIP_BC_RULES } from './rubric-rules.js';
import { SETTLE } from './settle-by-third.js';

/** How far apart two marks agree, and beyond which a third marker is asked at once, in points, by the programme's rule. */
const AGREE_WITHIN = 5;
const THIRD_ABOVE = 10;

function fullMark(mark: MarkerMark, field: string, cut: number, rubric: RubricRules): FullMark {
  const { total, flags = [] } = mark;
  ensurePercentage(total, `${field}.total`);
  const reachesCut = isAtLeast(total, cut);
  const passes = mark.passes ?? reachesCut;
  ensureInput(
    reachesCut || !passes,
    'PASS_BELOW_CUT',
    `${field}.passes`,
    `a total of ${total} does not pass with a cut of ${cut}`,
  );
  const { returning } = breachesOf(flags, rubric, `${field}.flags`);
  return { total, passes, band: bandToTell(total, passes, cut, rubric), flags, returning };
}

/** Flags that at least so many of the marks have, in the order of the rubric. */
const returningIn = (marks: readonly FullMark[], atLeast: number, rubric: RubricRules): string[] =>
  rubric.flags
    .map(({ key }) => key)
    .filter((key) => marks.filter(({ returning }) => returning.includes(key)).length >= atLeast);

const namesOf = (checks: readonly (readonly [name: string, holds: boolean])[]): string[] =>
  checks.filter(([, holds]) => holds).map(([name]) => name);

/**
 * What two marks by separate markers come to: agreed, to be discussed, to be marked a third time, settled by a third mark, or
 * returned. Two marks on different sides of the pass line, or in different bands, are never averaged before a discussion, and
 * on different sides never at all.
 *
 * A dispute over any flag, or more than ten points, goes to a third marker at once. Revised marks stand for the originals.
 *
 * @throws RefusedInput for a total that is no percentage, a pass below the cut, an unknown flag or rule
 * @see SIP-BC 1.0, marking rules, with the choices of this README
 */
export function adjudicate(input: AdjudicationInput): Adjudication {
  const { discussion = null, cut = 60, rule = 'closestPair', rubric = SIP_BC_RULES } = input;
  const { agreeWithin = AGREE_WITHIN, thirdAbove = THIRD_ABOVE } = input;
  ensurePercentage(cut, 'cut');
  ensureNotNegative(agreeWithin, 'agreeWithin');
  ensureNotNegative(thirdAbove, 'thirdAbove');
  ensureInput(
    Object.hasOwn(SETTLE, rule),
    'UNKNOWN_RULE',
    'rule',
    `${rule} is none of ${Object.keys(SETTLE).join(', ')}`,
  );
  const read = (mark: MarkerMark, field: string) => fullMark(mark, field, cut, rubric);
  const revised = (place: 'first' | 'second'): FullMark => {
    const original = read(input[place], place);
    const mark = discussion?.[place];
    return mark ? read({ ...mark, flags: mark.flags ?? original.flags }, `discussion.${place}`) : original;
  };
  const [first, second] = [revised('first'), revised('second')];
  const diff = Math.abs(first.total - second.total);
  const sameSide = first.passes === second.passes;
  const sameBand = first.band === second.band;
  const without = { mark: null, method: null, used: null, passes: null, band: null, diff, sameSide, sameBand };
  const returned = (flags: readonly string[]): Adjudication => ({
    ...without,
    decision: 'returned',
    reasons: flags,
    reason: 'RETURNED',
  });

  if (input.third) {
    const marks = { first, second, third: read(input.third, 'third') };
    const returning = returningIn(Object.values(marks), 2, rubric);
    if (returning.length) return returned(returning);
    const settled = SETTLE[rule](marks);
    const passes = isAtLeast(settled.mark, cut) && settled.used.some((place) => marks[place].passes);
    const band = bandToTell(settled.mark, passes, cut, rubric);
    return { ...without, decision: 'resolved', ...settled, passes, band, reasons: [], reason: null };
  }

  const returning = returningIn([first, second], 2, rubric);
  if (returning.length) return returned(returning);
  const disputes = rubric.flags.some(({ key }) => first.flags.includes(key) !== second.flags.includes(key));
  const forThird = namesOf([
    ['FLAG_DISPUTE', disputes],
    ['DIFF_ABOVE_THIRD', isAbove(diff, thirdAbove)],
    ['DIFFERENT_SIDE', discussion !== null && !sameSide],
  ]);
  if (forThird.length) return { ...without, decision: 'thirdMarker', reasons: forThird, reason: null };
  const forDiscussion = namesOf([
    ['DIFF_ABOVE_AGREE', isAbove(diff, agreeWithin)],
    ['DIFFERENT_SIDE', !sameSide],
    ['DIFFERENT_BAND', !sameBand],
  ]);
  if (discussion === null && forDiscussion.length)
    return { ...without, decision: 'discuss', reasons: forDiscussion, reason: null };

  const mark = (first.total + second.total) / 2;
  const passes = isAtLeast(mark, cut) && (first.passes || second.passes);
  return {
    ...without,
    decision: 'agreed',
    mark,
    method: 'mean',
    used: ['first', 'second'],
    passes,
    band: bandToTell(mark, passes, cut, rubric),
    reasons: [],
    reason: null,
  };
}
