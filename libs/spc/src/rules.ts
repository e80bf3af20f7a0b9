/** The rules looked for at points, most serious first: the order in which one is named when several hold. */
export const RULES = [
  'outside-limits',
  'trend',
  'two-of-three',
  'shift',
  'four-of-five',
  'alternating',
  'within-one-sigma',
  'beyond-one-sigma',
] as const;
export type RuleName = (typeof RULES)[number];

/** Which side a pattern is on. A rising trend is high and a falling one low, wherever the centre is. */
export type Side = 'high' | 'low' | null;

export const OUTSIDE = 0;
export const TREND = 1;
export const TWO_OF_THREE = 2;
export const SHIFT = 3;
export const FOUR_OF_FIVE = 4;
export const ALTERNATING = 5;
export const WITHIN_ONE_SIGMA = 6;
export const BEYOND_ONE_SIGMA = 7;

/** A pattern's bit in the mask of a point: two bits a rule, high and then low; rules without a side use the first. */
export const bitOf = (rule: number, side: number): number => 1 << (2 * rule + (side < 0 ? 1 : 0));

const sided = [OUTSIDE, TREND, TWO_OF_THREE, SHIFT, FOUR_OF_FIVE];
export const HIGH_BITS = sided.reduce((bits, rule) => bits | bitOf(rule, 1), 0);
export const LOW_BITS = sided.reduce((bits, rule) => bits | bitOf(rule, -1), 0);

export const sideOfBit = (bit: number): Side => (bit & HIGH_BITS ? 'high' : bit & LOW_BITS ? 'low' : null);

/** The rules in a mask, most serious first. */
export function rulesIn(mask: number): { readonly rule: RuleName; readonly side: Side }[] {
  const found: { rule: RuleName; side: Side }[] = [];
  for (const [index, rule] of RULES.entries())
    for (const side of [1, -1]) {
      const bit = bitOf(index, side);
      if (mask & bit) found.push({ rule, side: sideOfBit(bit) });
    }
  return found;
}
