import type { Arena } from './arena.js';
import { LOWER, type LineSheet, UPPER } from './line-sheet.js';
import { leastFor } from './lines.js';
import { mark } from './mark.js';
import { PatternList } from './patterns.js';
import { ON_THE_LINE, type Points } from './points.js';
import type { Profile } from './profiles.js';
import { ReadingsInOrder } from './readings-in-order.js';
import { bitOf, OUTSIDE } from './rules.js';
import { type Marking, scanShifts, scanTrends } from './scan-runs.js';
import {
  FOUR_OF_FIVE_WINDOW,
  scanSideless,
  scanTwoOfThreeOneSide,
  scanWindows,
  scanWindowsAtLast,
  TWO_OF_THREE_WINDOW,
} from './scan-windows.js';
import { EXCLUDED } from './series.js';

export interface Signals {
  /** The rules fired at each point, two bits a rule (rules.ts). */
  readonly mask: Uint16Array;
  /** The patterns they come from (patterns.ts). */
  readonly patterns: Int32Array;
}

const readings = new ReadingsInOrder();
const patterns = new PatternList();

/** Every pattern of a profile's rules, segment by segment: none reaches across a rebase. Linear. */
export function findSignals(points: Points, sheet: LineSheet, profile: Profile, arena: Arena): Signals {
  const mask = arena.shorts(points.count);
  patterns.clear();
  const marking: Marking = { mask, patterns, fromCompletion: profile.flagging === 'from-completion' };
  for (let segment = 0; segment + 1 < points.starts.length; segment++) {
    readings.read(points, sheet, segment);
    if (profile.rules.outsideLimits) markOutside(points, sheet, segment, marking);
    if (points.inTimeOrder && readings.count >= leastFor(profile.leastPoints, segment))
      scan(points, sheet, profile, marking);
  }
  return { mask, patterns: patterns.copy() };
}

function scan(points: Points, sheet: LineSheet, { rules }: Profile, marking: Marking): void {
  if (rules.shift) scanShifts(readings, rules.shift.length, rules.shift.ties, marking);
  if (rules.trend) scanTrends(readings, rules.trend.length, rules.trend.ties, marking);
  const atLast = rules.windowLimits === 'of-the-last-point' && !sheet.isLevel;
  if (rules.twoOfThree === 'any-third') {
    if (atLast) scanWindowsAtLast(readings, TWO_OF_THREE_WINDOW, marking, { points, sheet });
    else scanWindows(readings, TWO_OF_THREE_WINDOW, marking);
  } else if (rules.twoOfThree) scanTwoOfThreeOneSide(readings, rules.twoOfThree === 'near-limits' ? 3 : 4, marking);
  if (rules.fourOfFive) {
    if (atLast) scanWindowsAtLast(readings, FOUR_OF_FIVE_WINDOW, marking, { points, sheet });
    else scanWindows(readings, FOUR_OF_FIVE_WINDOW, marking);
  }
  if (rules.alternating !== null || rules.withinOneSigma !== null || rules.beyondOneSigma !== null)
    scanSideless(readings, rules, marking);
}

function markOutside(points: Points, sheet: LineSheet, segment: number, marking: Marking): void {
  const { zone, at, count } = readings;
  for (let i = 0; i < count; i++) {
    const out = zone[i] as number;
    if (out === 4 || out === -4) markOne(marking, at[i] as number, out);
  }
  if (points.hasExclusions) markExcluded(points, sheet, segment, marking);
}

/** An excluded point keeps its own flag: out of the arithmetic is not out of sight. */
function markExcluded({ y, state, starts, scale }: Points, sheet: LineSheet, segment: number, marking: Marking): void {
  const near = ON_THE_LINE * scale;
  const { lines, rows, isLevel } = sheet;
  for (let i = starts[segment] as number; i < (starts[segment + 1] as number); i++) {
    if (state[i] !== EXCLUDED) continue;
    const row = isLevel ? segment : i;
    if ((y[i] as number) > (lines[UPPER * rows + row] as number) + near) markOne(marking, i, 1);
    else if ((y[i] as number) < (lines[LOWER * rows + row] as number) - near) markOne(marking, i, -1);
  }
}

function markOne({ mask, patterns }: Marking, i: number, side: number): void {
  mark(mask, i, bitOf(OUTSIDE, side));
  patterns.add(OUTSIDE, Math.sign(side), i, i);
}
