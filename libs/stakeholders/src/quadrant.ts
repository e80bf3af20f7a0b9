export const quadrants = ['manage-closely', 'keep-satisfied', 'keep-informed', 'monitor'] as const;
export type Quadrant = (typeof quadrants)[number];

const MIDDLE = 3;

/**
 * Where power and interest put somebody: 4 and 5 are high, 1 and 2 are low. A 3 leaves it to the team, whose judgement is
 * taken then; `to-be-judged` until there is one.
 */
export function quadrantOf(power: number, interest: number, judged: Quadrant | null = null): Quadrant | 'to-be-judged' {
  if (power === MIDDLE || interest === MIDDLE) return judged ?? 'to-be-judged';
  if (power > MIDDLE) return interest > MIDDLE ? 'manage-closely' : 'keep-satisfied';
  return interest > MIDDLE ? 'keep-informed' : 'monitor';
}
