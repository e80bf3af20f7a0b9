import type { AdjudicationMethod, FullMark, MarkerPlace, ThirdMarkRule } from './adjudication.js';
import { isAtLeast, isSameMark } from './compare-marks.js';

export interface Settled {
  readonly mark: number;
  readonly method: AdjudicationMethod;
  readonly used: readonly MarkerPlace[];
}

export type ThreeMarks = Readonly<Record<MarkerPlace, FullMark>>;

const ALL = ['first', 'second', 'third'] as const;
const PAIRS = [
  ['first', 'second'],
  ['first', 'third'],
  ['second', 'third'],
] as const;

function byClosestPair(marks: ThreeMarks): Settled {
  const pairs = PAIRS.map((pair) => ({ pair, apart: Math.abs(marks[pair[0]].total - marks[pair[1]].total) }));
  if (pairs.every(({ apart }) => isSameMark(apart, 0)))
    return { mark: marks.first.total, method: 'allEqual', used: ALL };
  const least = Math.min(...pairs.map(({ apart }) => apart));
  const [closest, ...ties] = pairs.filter(({ apart }) => isSameMark(apart, least));
  if (!closest || ties.length) {
    const [, median = marks.first.total] = ALL.map((place) => marks[place].total).sort((a, b) => a - b);
    return { mark: median, method: 'medianTie', used: ALL };
  }
  const [one, other] = closest.pair;
  return { mark: (marks[one].total + marks[other].total) / 2, method: 'closestPairMean', used: closest.pair };
}

function byClosestToThird({ first, second, third }: ThreeMarks): Settled {
  const [fromFirst, fromSecond] = [Math.abs(first.total - third.total), Math.abs(second.total - third.total)];
  if (isSameMark(fromFirst, fromSecond))
    return { mark: (first.total + second.total) / 2, method: 'meanTie', used: ['first', 'second'] };
  const nearer = isAtLeast(fromFirst, fromSecond) ? 'second' : 'first';
  const mark = nearer === 'first' ? first.total : second.total;
  return { mark, method: 'closestToThird', used: [nearer] };
}

/** What each rule makes of two marks and a third. */
export const SETTLE: Readonly<Record<ThirdMarkRule, (marks: ThreeMarks) => Settled>> = {
  closestPair: byClosestPair,
  closestToThird: byClosestToThird,
};
