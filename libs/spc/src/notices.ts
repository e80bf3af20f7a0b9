import type { X } from './series.js';

/** What the reader of a chart must be told about its data. Never thrown: a person's data are answered, not refused. */
export type Notice =
  | { readonly kind: 'no-data' }
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'not-a-number'; readonly at: readonly X[] }
  | { readonly kind: 'no-cases'; readonly at: readonly X[] }
  | { readonly kind: 'numerator-above-denominator'; readonly at: readonly X[] }
  | { readonly kind: 'below-zero'; readonly at: readonly X[] }
  | { readonly kind: 'time-between-events-must-be-above-zero'; readonly at: readonly X[] }
  | { readonly kind: 'needs-denominators' }
  | { readonly kind: 'needs-subgroups' }
  | { readonly kind: 'rows-of-one-date-combined'; readonly dates: number; readonly how: string }
  | { readonly kind: 'put-in-order' }
  | { readonly kind: 'categories' }
  | { readonly kind: 'segment-not-found'; readonly from: X }
  | { readonly kind: 'segment-begins-later'; readonly from: X; readonly begins: X }
  | { readonly kind: 'baseline-without-points'; readonly segment: number }
  | { readonly kind: 'exclusion-not-found'; readonly at: X }
  | { readonly kind: 'too-few-points'; readonly segment: number; readonly points: number; readonly needed: number }
  | { readonly kind: 'trial-limits'; readonly segment: number; readonly points: number }
  | { readonly kind: 'constant-series'; readonly segment: number; readonly value: number };

/** Each notice in a sentence for the reader of the chart. */
export function sayNotice(notice: Notice): string {
  switch (notice.kind) {
    case 'no-data':
      return 'There are no readings yet.';
    case 'missing':
      return `${counted(notice.count, 'reading is', 'readings are')} missing. A gap neither makes nor breaks a signal.`;
    case 'not-a-number':
      return `What was entered at ${list(notice.at)} is not a number and is shown as a gap.`;
    case 'no-cases':
      return `There were no cases at ${list(notice.at)}: a gap, not nought.`;
    case 'numerator-above-denominator':
      return `At ${list(notice.at)} more were counted than there were cases. Check the counts; until then it is a gap.`;
    case 'below-zero':
      return `The count at ${list(notice.at)} is below nought. Check it; until then it is a gap.`;
    case 'time-between-events-must-be-above-zero':
      return `Time between events must be above zero, which it is not at ${list(notice.at)}. Record hours or minutes where two events share a day.`;
    case 'needs-denominators':
      return 'This chart needs a numerator and a denominator for each point. Enter both, or choose an XmR or a run chart.';
    case 'needs-subgroups':
      return 'This chart needs several measurements for each point. Enter them one by one, or choose an XmR chart.';
    case 'rows-of-one-date-combined':
      return `${counted(notice.dates, 'date has', 'dates have')} more than one row; they were combined (${notice.how}).`;
    case 'put-in-order':
      return 'The rows were put in order of time.';
    case 'categories':
      return 'The points are categories without an order in time, so no run or trend is looked for.';
    case 'segment-not-found':
      return `No point is on or after ${notice.from}, where a new segment was to begin.`;
    case 'segment-begins-later':
      return `No point is at ${notice.from}: the new segment begins at the next one, ${notice.begins}.`;
    case 'baseline-without-points':
      return `The baseline of segment ${notice.segment} has no readings in it, so all of the segment is used.`;
    case 'exclusion-not-found':
      return `No point is at ${notice.at}, which was to be excluded.`;
    case 'too-few-points':
      return `Segment ${notice.segment} has ${counted(notice.points, 'reading', 'readings')}; limits and signals wait for ${notice.needed}.`;
    case 'trial-limits':
      return `The limits of segment ${notice.segment} rest on ${counted(notice.points, 'reading', 'readings')}. They are trial limits until there are 20.`;
    case 'constant-series':
      return `Every reading that the limits of segment ${notice.segment} rest on is ${notice.value}, so there is no variation to judge others by.`;
  }
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const SHOWN = 3;
function list(places: readonly X[]): string {
  if (places.length <= SHOWN) return places.join(', ');
  return `${places.slice(0, SHOWN).join(', ')} and ${places.length - SHOWN} more`;
}
