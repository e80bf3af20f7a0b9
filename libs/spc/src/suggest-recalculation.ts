import type { Analysis } from './analysis.js';
import { readingsIn } from './lines.js';
import type { ChartPlan } from './plan.js';
import { placed, placeName } from './rule-words.js';
import type { X } from './series.js';
import { type Shift, shiftsOf } from './shifts-of.js';

const ENOUGH_SINCE = 12;

/** Whether new limits may be drawn, and from where. Somebody decides; nothing is redrawn by itself. */
export type Recalculation =
  | { readonly kind: 'no-shift' | 'shift-ended' | 'too-few-since'; readonly reason: string }
  | {
      readonly kind: 'suggested';
      readonly from: X;
      readonly firstPoint: number;
      readonly readingsSince: number;
      readonly shift: Shift;
      /** The whole rule, to be shown wherever the suggestion is. */
      readonly rule: string;
      readonly reason: string;
      /** To be answered, and the answers kept, before anything is redrawn. */
      readonly questions: readonly [string, string, string, string];
      /** The plan with the new segment in it, for a preview. */
      readonly preview: ChartPlan;
    };

const QUESTIONS = [
  'Is there a sustained signal?',
  'Do we know what caused it?',
  'Do we expect it to continue?',
  'Are there enough readings since it began, at least 12?',
] as const;

/**
 * The rule in full: the latest segment has a sustained shift of the profile's length, no signal the other way has ended it, and
 * there are at least 12 readings since its first point. The questions: Williams 2019, "When can I change my centerline and limits?";
 * NHS England, Making Data Count. New limits begin at the first point of the shift; the old segment stays on the chart.
 */
export function suggestRecalculation(analysis: Analysis): Recalculation {
  const { points } = analysis.computed;
  const segment = analysis.segmentCount - 1;
  const shifts = shiftsOf(analysis).filter(
    (shift) => shift.segment === segment && shift.firstPoint > (points.starts[segment] as number),
  );
  const rule = `New limits are suggested when ${lengthInWords(analysis)}, no signal the other way has ended it, and there are at least ${ENOUGH_SINCE} readings since it began.`;
  if (!shifts.length)
    return { kind: 'no-shift', reason: `The latest segment has no sustained shift after its start. ${rule}` };
  const standing = shifts.filter((shift) => shift.endedBy === null);
  const shift = standing[0];
  if (!shift) return { kind: 'shift-ended', reason: `A signal the other way has ended the shift. ${rule}` };
  const readingsSince = readingsIn(points, shift.firstPoint, analysis.count);
  if (readingsSince < ENOUGH_SINCE)
    return {
      kind: 'too-few-since',
      reason: `There are ${readingsSince} readings since the shift began ${placed(shift.from)}. ${rule}`,
    };
  return {
    kind: 'suggested',
    from: shift.from,
    firstPoint: shift.firstPoint,
    readingsSince,
    shift,
    rule,
    reason: `Readings have been ${shift.side === 'high' ? 'above' : 'below'} the centre line since ${placeName(shift.from)}, ${readingsSince} of them up to now.`,
    questions: QUESTIONS,
    preview: { ...analysis.plan, segments: [...(analysis.plan.segments ?? []), { from: shift.from }] },
  };
}

function lengthInWords({ profile }: Analysis): string {
  return profile.rules.shift
    ? `${profile.rules.shift.length} or more readings in a row lie on one side of the centre line`
    : 'a run on one side of the centre line is longer than chance makes common';
}
