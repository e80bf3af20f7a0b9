import { mark } from './mark.js';
import type { PatternList } from './patterns.js';
import type { TieRule } from './profiles.js';
import type { ReadingsInOrder } from './readings-in-order.js';
import { bitOf, SHIFT, TREND } from './rules.js';

/** Where the flags go and how much of a pattern gets one. */
export interface Marking {
  readonly mask: Uint16Array;
  readonly patterns: PatternList;
  /** False: all of a pattern; true: from the point that completes it. */
  readonly fromCompletion: boolean;
}

/** Readings in a row on one side of the centre. @param length how many make a shift */
export function scanShifts(readings: ReadingsInOrder, length: number, ties: TieRule, marking: Marking): void {
  const { side, count } = readings;
  let first = 0;
  let run = 0;
  let last = -1;
  let current = 0;
  for (let i = 0; i < count; i++) {
    const here = side[i] as number;
    if (here === 0 && ties === 'skipped') continue;
    if (here === current && here !== 0) {
      run++;
      last = i;
      continue;
    }
    if (run >= length) markShift(readings, marking, length, first, last);
    current = here;
    first = i;
    last = i;
    run = here === 0 ? 0 : 1;
  }
  if (run >= length) markShift(readings, marking, length, first, last);
}

function markShift({ side, at }: ReadingsInOrder, marking: Marking, length: number, first: number, last: number): void {
  const towards = side[first] as number;
  const bit = bitOf(SHIFT, towards);
  let passed = 0;
  for (let i = first; i <= last; i++) {
    if (side[i] !== towards) continue;
    passed++;
    if (!marking.fromCompletion || passed >= length) mark(marking.mask, at[i] as number, bit);
  }
  marking.patterns.add(SHIFT, towards, at[first] as number, at[last] as number);
}

/**
 * Readings in a row that only rise or only fall. @param length how many readings make a trend, one more than the steps between
 * them. A repeat ends it, or with ties skipped counts for nothing.
 */
export function scanTrends(readings: ReadingsInOrder, length: number, ties: TieRule, marking: Marking): void {
  const { value, count } = readings;
  let first = 0;
  let last = 0;
  let steps = 0;
  let current = 0;
  for (let i = 1; i < count; i++) {
    const step = (value[i] as number) - (value[i - 1] as number);
    const here = step > 0 ? 1 : step < 0 ? -1 : 0;
    if (here === 0 && ties === 'skipped') continue;
    if (here === current && here !== 0) {
      steps++;
      last = i;
      continue;
    }
    if (steps + 1 >= length) markTrend(readings, marking, length, { first, last, current });
    // With ties skipped the turn is the last reading that moved, at the beginning the first of all: a repeat is no part of a trend.
    first = here !== 0 && ties === 'skipped' ? last : i - 1;
    last = i;
    current = here;
    steps = here === 0 ? 0 : 1;
  }
  if (steps + 1 >= length) markTrend(readings, marking, length, { first, last, current });
}

function markTrend(
  { value, at }: ReadingsInOrder,
  marking: Marking,
  length: number,
  { first, last, current }: { first: number; last: number; current: number },
): void {
  const bit = bitOf(TREND, current);
  let passed = 0;
  for (let i = first; i <= last; i++) {
    if (i > first && value[i] === value[i - 1]) continue;
    passed++;
    if (!marking.fromCompletion || passed >= length) mark(marking.mask, at[i] as number, bit);
  }
  marking.patterns.add(TREND, current, at[first] as number, at[last] as number);
}
