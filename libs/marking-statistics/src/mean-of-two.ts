import { ensurePercentage } from './refused-input.js';

export type MeanOfTwo =
  { readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: 'INCOMPLETE' };

/**
 * The mean of the totals of two markers, in per cent. Not rounded. Undefined while one has no total: the other's alone
 * would be a mark by one person under the name of two.
 * @param first 0 to 100, or null while it is incomplete
 * @throws RefusedInput for a total that is no number from 0 to 100
 */
export function meanOfTwo(first: number | null, second: number | null): MeanOfTwo {
  if (first !== null) ensurePercentage(first, 'first');
  if (second !== null) ensurePercentage(second, 'second');
  if (first === null || second === null) return { value: null, reason: 'INCOMPLETE' };
  return { value: (first + second) / 2, reason: null };
}
