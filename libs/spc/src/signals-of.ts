import type { Analysis } from './analysis.js';
import { NUMBERS_A_PATTERN } from './patterns.js';
import { RULES, type RuleName, type Side } from './rules.js';
import { PRESENT, type X } from './series.js';

/** A rule that held, where, and for which points. Stored whole; which points get a colour is the profile's `flagging`. */
export interface Pattern {
  readonly rule: RuleName;
  readonly side: Side;
  /** Counted from 0. */
  readonly segment: number;
  readonly firstPoint: number;
  readonly lastPoint: number;
  readonly from: X;
  readonly to: X;
  /** The points of it with a reading, those between that are on the line or repeat the last one too. */
  readonly points: readonly number[];
}

/** Every pattern in the order of its first point. Windows of one rule that overlap are one pattern. */
export function signalsOf(analysis: Analysis): Pattern[] {
  const { points, signals } = analysis.computed;
  const found: [rule: number, side: number, first: number, last: number][] = [];
  for (let p = 0; p < signals.patterns.length; p += NUMBERS_A_PATTERN) {
    const [rule, side, first, last] = signals.patterns.subarray(p, p + NUMBERS_A_PATTERN) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const overlapped = found.find(
      (one) => one[0] === rule && one[1] === side && rule !== 0 && first <= one[3] && last >= one[2] && isWindow(rule),
    );
    if (overlapped) overlapped[3] = Math.max(overlapped[3], last);
    else found.push([rule, side, first, last]);
  }
  return found
    .sort((one, other) => one[2] - other[2] || one[0] - other[0])
    .map(([rule, side, first, last]) => ({
      rule: RULES[rule] as RuleName,
      side: side > 0 ? 'high' : side < 0 ? 'low' : null,
      segment: analysis.segmentAt(first),
      firstPoint: first,
      lastPoint: last,
      from: points.x[first] as X,
      to: points.x[last] as X,
      points: pointsBetween(first, last, (i) => first === last || points.state[i] === PRESENT),
    }));
}

const WINDOWS: readonly RuleName[] = ['two-of-three', 'four-of-five', 'beyond-one-sigma'];
const isWindow = (rule: number): boolean => WINDOWS.includes(RULES[rule] as RuleName);

function pointsBetween(first: number, last: number, isIn: (i: number) => boolean): number[] {
  const between: number[] = [];
  for (let i = first; i <= last; i++) if (isIn(i)) between.push(i);
  return between;
}
