import { rubricOutcome } from '#libs/marking-statistics';
import { type NewScheme, rubricOf, rulesOf } from './scheme-rules.js';

const OWN = { C1: 30, C2: 12, C3: 12, C4: 14, C5: 10, C6: 12, C7: 4, C8: 2, C9: 2, C10: 2 };
const given = (weights: Record<string, number>) =>
  Object.entries(weights).map(([criterion, weight]) => ({ criterion, weight }));
const scheme = (more: Partial<NewScheme> = {}): NewScheme => ({
  title: 'Spring',
  track: 'full',
  rubricKey: 'SIP-BC',
  rubricVersion: '1.0',
  requiredGates: [],
  showsLeadership: false,
  ...more,
});
const why = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('the rules of a scheme', () => {
  it('have the weights and the cut of the rubric unless they say otherwise', () => {
    expect(rulesOf(scheme())).toMatchObject({ weights: null, cut: '60' });
    expect(rulesOf(scheme({ weights: given(OWN), cut: 55 }))).toMatchObject({ weights: OWN, cut: '55' });
  });

  it('come to totals by their own weights', () => {
    // All at 3 but C1 at 1. Own: 30 × 1/4 + 70 × 3/4 = 7.5 + 52.5 = 60. The rubric’s: 10 × 1/4 + 90 × 3/4 = 2.5 + 67.5 = 70.
    const levels = [1, 3, 3, 3, 3, 3, 3, 3, 3, 3];
    const of = { edition: rulesOf(scheme()).edition, rubricKey: 'SIP-BC', rubricVersion: '1.0' };
    const total = (weights: typeof OWN | null) => rubricOutcome(levels, { rules: rubricOf({ ...of, weights }) }).total;
    expect(total(OWN)).toBeCloseTo(60, 9);
    expect(total(null)).toBeCloseTo(70, 9);
  });

  it('are refused when the weights do not sum to 100, saying by how much', () => {
    expect(why(() => rulesOf(scheme({ weights: given({ ...OWN, C1: 20 }) })))).toMatch(/sum to 90, .* by 10 in all/);
    expect(why(() => rulesOf(scheme({ weights: given({ ...OWN, C1: 30.5 }) })))).toMatch(/sum to 100.5, .* by -0.5/);
  });

  it('are refused when a criterion has no weight, two, or is none', () => {
    const { C10: _, ...short } = OWN;
    expect(why(() => rulesOf(scheme({ weights: given(short) })))).toContain('C10');
    expect(why(() => rulesOf(scheme({ weights: [...given(OWN), { criterion: 'C1', weight: 0 }] })))).toContain('two');
    expect(why(() => rulesOf(scheme({ weights: given({ ...OWN, C11: 0 }) })))).toContain('C11');
    expect(why(() => rulesOf(scheme({ weights: given({ ...OWN, C1: 40, C4: 14, C2: 12, C10: -8 }) })))).toContain('0');
  });

  it('are refused for a rubric that gives feedback alone', () => {
    expect(why(() => rulesOf(scheme({ rubricKey: 'SIP-7' })))).toContain('pass or a fail');
  });
});
