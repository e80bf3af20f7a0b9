import { LOWER, type LineSheet, UPPER } from './line-sheet.js';
import { isLevel, leastFor } from './lines.js';
import { mark } from './mark.js';
import { NO_PATTERNS, PatternList } from './patterns.js';
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
import { EXCLUDED, PRESENT } from './series.js';

export interface Signals {
  /** The rules fired at each point, two bits a rule (rules.ts). */
  readonly mask: Uint16Array;
  /** The patterns they come from (patterns.ts). */
  readonly patterns: Int32Array;
}

const readings = new ReadingsInOrder();
const patterns = new PatternList();

/** Every pattern of a profile's rules, segment by segment: none reaches across a rebase. Linear. */
export function findSignals(points: Points, sheet: LineSheet, profile: Profile): Signals {
  const mask = new Uint16Array(points.count);
  if (points.chart === 'mr' && profile.runsTest) return outsideAlone(points, sheet, profile, mask);
  patterns.clear();
  const marking: Marking = { mask, patterns, fromCompletion: profile.flagging === 'from-completion' };
  const { starts } = points;
  for (let segment = 0; segment + 1 < starts.length; segment++) {
    const from = starts[segment] as number;
    const end = starts[segment + 1] as number;
    if (profile.rules.outsideLimits) markOutside(points, sheet, marking, from, end);
    if (!points.inTimeOrder) continue;
    readings.read(points, sheet, from, end);
    if (readings.count >= leastFor(profile.leastPoints, segment)) scan(points, sheet, profile, marking);
  }
  return { mask, patterns: patterns.copy() };
}

function scan(points: Points, sheet: LineSheet, { rules }: Profile, marking: Marking): void {
  if (rules.shift) scanShifts(readings, rules.shift.length, rules.shift.ties, marking);
  if (rules.trend) scanTrends(readings, rules.trend.length, rules.trend.ties, marking);
  const atLast = rules.windowLimits === 'of-the-last-point' && !isLevel(points.chart);
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

/** An excluded point keeps its own flag: out of the arithmetic is not out of sight. */
function markOutside(
  { y, state, count, scale }: Points,
  sheet: LineSheet,
  marking: Marking,
  from: number,
  end: number,
): void {
  const near = ON_THE_LINE * scale;
  for (let i = from; i < end; i++) {
    if (state[i] !== PRESENT && state[i] !== EXCLUDED) continue;
    const reading = y[i] as number;
    const side =
      reading > (sheet[UPPER * count + i] as number) + near
        ? 1
        : reading < (sheet[LOWER * count + i] as number) - near
          ? -1
          : 0;
    if (side === 0) continue;
    mark(marking.mask, i, bitOf(OUTSIDE, side));
    marking.patterns.add(OUTSIDE, side, i, i);
  }
}

function outsideAlone(points: Points, sheet: LineSheet, profile: Profile, mask: Uint16Array): Signals {
  if (!profile.rules.outsideLimits) return { mask, patterns: NO_PATTERNS };
  patterns.clear();
  markOutside(points, sheet, { mask, patterns, fromCompletion: false }, 0, points.count);
  return { mask, patterns: patterns.copy() };
}
