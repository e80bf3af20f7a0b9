import type { Profile } from './profiles.js';
import type { RuleName, Side } from './rules.js';
import type { X } from './series.js';

/** What a point is by a rule, to follow "is": "above the upper limit". */
export function nameRule(rule: RuleName, side: Side, { rules }: Profile): string {
  const high = side === 'high';
  switch (rule) {
    case 'outside-limits':
      return high ? 'above the upper limit' : 'below the lower limit';
    case 'shift':
      return `in a run of ${rules.shift?.length ?? 0} or more readings ${high ? 'above' : 'below'} the centre line`;
    case 'trend':
      return `in a trend of ${rules.trend?.length ?? 0} or more readings that only ${high ? 'rise' : 'fall'}`;
    case 'two-of-three':
      return `one of two out of three readings ${rules.twoOfThree === 'near-limits' ? 'near' : 'near or beyond'} the ${high ? 'upper' : 'lower'} limit`;
    case 'four-of-five':
      return `one of four out of five readings far ${high ? 'above' : 'below'} the centre line`;
    case 'alternating':
      return `in a row of ${rules.alternating ?? 0} or more readings that rise and fall in turn`;
    case 'within-one-sigma':
      return `in a row of ${rules.withinOneSigma ?? 0} or more readings that hug the centre line`;
    case 'beyond-one-sigma':
      return `in a row of ${rules.beyondOneSigma ?? 0} or more readings that avoid the centre line on both sides`;
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const A_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "on 3 March 2026", "at point 12", "at Ward B". */
export const placed = (at: X): string => `${typeof at === 'string' && dayInWords(at) ? 'on' : 'at'} ${placeName(at)}`;

/** "3 March 2026", "point 12", "Ward B". */
export const placeName = (at: X): string => (typeof at === 'number' ? `point ${at}` : (dayInWords(at) ?? at));

function dayInWords(at: string): string | null {
  const [, year, month, day] = A_DAY.exec(at) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && name ? `${Number(day)} ${name} ${year}` : null;
}

const TELLING: readonly RuleName[] = ['outside-limits', 'shift', 'trend'];

/** Of the rules at a point the one that tells a reader most: a long run before two points near a limit. */
export const mostTelling = (rules: readonly RuleName[]): RuleName =>
  TELLING.find((rule) => rules.includes(rule)) ?? rules[0] ?? 'outside-limits';
