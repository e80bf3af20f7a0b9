import { LOWER_INNER, LOWER_WARNING, type LineSheet, UPPER_INNER, UPPER_WARNING } from './line-sheet.js';
import { mark } from './mark.js';
import { ON_THE_LINE, type Points } from './points.js';
import type { RuleSet } from './profiles.js';
import type { ReadingsInOrder } from './readings-in-order.js';
import { ALTERNATING, BEYOND_ONE_SIGMA, bitOf, FOUR_OF_FIVE, TWO_OF_THREE, WITHIN_ONE_SIGMA } from './rules.js';
import type { Marking } from './scan-runs.js';

/**
 * Three readings in a row on one side, two or more of them near or beyond the limits. Only those are flagged.
 * @param outermost 3: a reading outside the limits does not count; 4: it does
 */
export function scanTwoOfThreeOneSide(
  { zone, side, at, count }: ReadingsInOrder,
  outermost: 3 | 4,
  marking: Marking,
): void {
  for (let i = 2; i < count; i++) {
    const towards = side[i] as number;
    if (towards === 0 || side[i - 1] !== towards || side[i - 2] !== towards) continue;
    let near = 0;
    for (let j = i - 2; j <= i; j++) if (isNear(zone[j] as number, outermost)) near++;
    if (near < 2) continue;
    const bit = bitOf(TWO_OF_THREE, towards);
    for (let j = i - 2; j <= i; j++) if (isNear(zone[j] as number, outermost)) mark(marking.mask, at[j] as number, bit);
    marking.patterns.add(TWO_OF_THREE, towards, at[i - 2] as number, at[i] as number);
  }
}

const isNear = (zone: number, outermost: number): boolean => Math.abs(zone) >= 3 && Math.abs(zone) <= outermost;

interface Window {
  readonly rule: number;
  /** Readings in the window, and how many of them must be beyond. */
  readonly length: number;
  readonly needed: number;
  /** The least zone that is beyond. */
  readonly beyond: number;
  readonly lower: number;
  readonly upper: number;
}
export const TWO_OF_THREE_WINDOW: Window = {
  rule: TWO_OF_THREE,
  length: 3,
  needed: 2,
  beyond: 3,
  lower: LOWER_WARNING,
  upper: UPPER_WARNING,
};
export const FOUR_OF_FIVE_WINDOW: Window = {
  rule: FOUR_OF_FIVE,
  length: 5,
  needed: 4,
  beyond: 2,
  lower: LOWER_INNER,
  upper: UPPER_INNER,
};

/** So many of so many readings beyond a line on one side, the others anywhere; the last one is among them. */
export function scanWindows(readings: ReadingsInOrder, window: Window, marking: Marking): void {
  const { zone, at, count } = readings;
  const { length, needed, beyond } = window;
  for (let i = length - 1; i < count; i++) {
    const last = zone[i] as number;
    const towards = last >= beyond ? 1 : last <= -beyond ? -1 : 0;
    if (towards === 0) continue;
    let out = 0;
    for (let j = i - length + 1; j <= i; j++) if ((zone[j] as number) * towards >= beyond) out++;
    if (out < needed) continue;
    const bit = bitOf(window.rule, towards);
    for (let j = marking.fromCompletion ? i : i - length + 1; j <= i; j++)
      if ((zone[j] as number) * towards >= beyond) mark(marking.mask, at[j] as number, bit);
    marking.patterns.add(window.rule, towards, at[i - length + 1] as number, at[i] as number);
  }
}

/** The same, all readings of a window held against the lines at its last one, as qcc does where lines vary. */
export function scanWindowsAtLast(
  readings: ReadingsInOrder,
  window: Window,
  marking: Marking,
  { points, sheet }: { points: Points; sheet: LineSheet },
): void {
  const { value, at, count } = readings;
  const near = ON_THE_LINE * points.scale;
  for (let i = window.length - 1; i < count; i++) {
    const place = at[i] as number;
    const upper = (sheet.lines[window.upper * sheet.rows + place] as number) + near;
    const lower = (sheet.lines[window.lower * sheet.rows + place] as number) - near;
    const towards = (value[i] as number) > upper ? 1 : (value[i] as number) < lower ? -1 : 0;
    if (towards === 0) continue;
    let out = 0;
    for (let j = i - window.length + 1; j <= i; j++)
      if (towards > 0 ? (value[j] as number) > upper : (value[j] as number) < lower) out++;
    if (out < window.needed) continue;
    mark(marking.mask, place, bitOf(window.rule, towards));
    marking.patterns.add(window.rule, towards, at[i - window.length + 1] as number, place);
  }
}

/** Readings in a row for which something holds. A run is marked from its start, or from the reading that completes it. */
function scanStretches(
  readings: ReadingsInOrder,
  length: number,
  rule: number,
  marking: Marking,
  holds: (i: number) => boolean,
): void {
  const { at, count } = readings;
  const bit = bitOf(rule, 1);
  let run = 0;
  for (let i = 0; i <= count; i++) {
    if (i < count && holds(i)) {
      run++;
      continue;
    }
    if (run >= length) {
      const first = i - run;
      for (let j = marking.fromCompletion ? first + length - 1 : first; j < i; j++)
        mark(marking.mask, at[j] as number, bit);
      marking.patterns.add(rule, 0, at[first] as number, at[i - 1] as number);
    }
    run = 0;
  }
}

/** The rules without a side: hugging the centre, avoiding it, going up and down. */
export function scanSideless(readings: ReadingsInOrder, rules: RuleSet, marking: Marking): void {
  const { zone } = readings;
  if (rules.withinOneSigma !== null && readings.hasLimits)
    scanStretches(readings, rules.withinOneSigma, WITHIN_ONE_SIGMA, marking, (i) => Math.abs(zone[i] as number) < 2);
  if (rules.alternating !== null) scanAlternating(readings, rules.alternating, marking);
  if (rules.beyondOneSigma !== null) scanBeyond(readings, rules.beyondOneSigma, marking);
}

/** Readings that go up and down in turn. A repeat ends it. @param length in readings, two more than the turns */
function scanAlternating({ value, at, count }: ReadingsInOrder, length: number, marking: Marking): void {
  const bit = bitOf(ALTERNATING, 1);
  let turns = 0;
  for (let i = 2; i <= count; i++) {
    const turned =
      i < count &&
      ((value[i] as number) - (value[i - 1] as number)) * ((value[i - 1] as number) - (value[i - 2] as number)) < 0;
    if (turned) {
      turns++;
      continue;
    }
    if (turns + 2 >= length) {
      const first = i - turns - 2;
      for (let j = marking.fromCompletion ? first + length - 1 : first; j < i; j++)
        mark(marking.mask, at[j] as number, bit);
      marking.patterns.add(ALTERNATING, 0, at[first] as number, at[i - 1] as number);
    }
    turns = 0;
  }
}

/** Readings in a row beyond one sigma, some on either side: two processes in one chart. */
function scanBeyond({ zone, at, count }: ReadingsInOrder, length: number, marking: Marking): void {
  const bit = bitOf(BEYOND_ONE_SIGMA, 1);
  for (let i = length - 1; i < count; i++) {
    let high = 0;
    let low = 0;
    for (let j = i - length + 1; j <= i; j++) {
      if ((zone[j] as number) >= 2) high++;
      else if ((zone[j] as number) <= -2) low++;
    }
    if (high + low < length || high === 0 || low === 0) continue;
    for (let j = marking.fromCompletion ? i : i - length + 1; j <= i; j++) mark(marking.mask, at[j] as number, bit);
    marking.patterns.add(BEYOND_ONE_SIGMA, 0, at[i - length + 1] as number, at[i] as number);
  }
}
