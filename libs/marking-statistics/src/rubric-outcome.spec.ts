import { bandOf, RefusedInput, type RubricRules, rubricOutcome, SIP_BC_RULES } from './index.js';

const all = (level: number): number[] => Array.from({ length: 10 }, () => level);
const but = (levels: number[], criterion: number, level: number) =>
  levels.map((one, index) => (index === criterion - 1 ? level : one));

describe('the outcome of a marking by SIP-BC 1.0', () => {
  it('is a pass at 68.75', () => {
    expect(rubricOutcome([3, 3, 2, 3, 3, 2, 3, 2, 3, 4])).toEqual({
      outcome: 'pass',
      total: 68.75,
      scoreBand: 'pass',
      band: 'pass',
      failures: [],
      zeros: [],
      ones: [],
      notes: [],
      reason: null,
    });
  });

  it('is below at 50, twos throughout, and a distinction at 100', () => {
    expect(rubricOutcome(all(2))).toMatchObject({
      outcome: 'fail',
      total: 50,
      band: 'below',
      failures: ['BELOW_CUT'],
    });
    expect(rubricOutcome(all(4))).toMatchObject({ outcome: 'pass', total: 100, band: 'distinction' });
  });

  it('is a fail at 69 with finance at one, and at 69.75 with sustainability at nought', () => {
    expect(rubricOutcome(but(all(3), 6, 1))).toMatchObject({
      outcome: 'fail',
      total: 69,
      scoreBand: 'pass',
      band: 'below',
      failures: ['KEY_AT_ONE'],
    });
    expect(rubricOutcome(but(all(3), 9, 0))).toMatchObject({
      outcome: 'fail',
      total: 69.75,
      failures: ['HAS_ZERO'],
      zeros: ['C9'],
    });
  });

  it('is a pass with two criteria at one, and a fail with three although the total is a merit', () => {
    // 100 less 3/4 of 7 and 7 is 89.5; less 3/4 of 8 more is 83.5.
    const two = but(but(all(4), 9, 1), 10, 1);
    expect(rubricOutcome(two)).toMatchObject({ outcome: 'pass', total: 89.5, band: 'merit', ones: ['C9', 'C10'] });
    expect(rubricOutcome(but(two, 8, 1))).toMatchObject({
      outcome: 'fail',
      total: 83.5,
      scoreBand: 'merit',
      band: 'below',
      failures: ['TOO_MANY_ONES'],
      ones: ['C8', 'C9', 'C10'],
    });
  });

  it('tells every failure, in one order', () => {
    const levels = [0, 1, 1, 1, 2, 2, 2, 2, 2, 2];
    expect(rubricOutcome(levels).failures).toEqual(['BELOW_CUT', 'HAS_ZERO', 'TOO_MANY_ONES', 'KEY_AT_ONE']);
  });

  it('is “returned” after a breach of P1 to P3 whatever the levels; P4 to P6 are only noted', () => {
    expect(rubricOutcome(all(4), { flags: ['P6', 'P3', 'P1'] })).toMatchObject({
      outcome: 'returned',
      total: null,
      band: null,
      failures: ['P1', 'P3'],
      notes: ['P6'],
      reason: 'RETURNED',
    });
    expect(
      rubricOutcome(
        Array.from({ length: 10 }, () => null),
        { flags: ['P2'] },
      ).outcome,
    ).toBe('returned');
    expect(rubricOutcome(all(4), { flags: ['P5'] })).toMatchObject({ outcome: 'pass', notes: ['P5'] });
  });

  it('does not exist while a level is missing', () => {
    expect(rubricOutcome([null, ...all(4).slice(1)])).toMatchObject({
      outcome: null,
      total: null,
      band: null,
      reason: 'INCOMPLETE',
    });
  });

  it('has bands that begin at 40, the cut, 75 and 90', () => {
    const totals = [0, 39.99, 40, 59.99, 60, 74.99, 75, 89.99, 90, 100];
    expect(totals.map((total) => bandOf(total, 60))).toEqual([
      'wellBelow',
      'wellBelow',
      'below',
      'below',
      'pass',
      'pass',
      'merit',
      'merit',
      'distinction',
      'distinction',
    ]);
  });

  it('has a pass band that moves with the cut, down and up', () => {
    expect([49.99, 50, 74.99].map((total) => bandOf(total, 50))).toEqual(['below', 'pass', 'pass']);
    // A cut of 80 swallows the lower part of merit, and the pass band altogether.
    expect([79.99, 80, 90].map((total) => bandOf(total, 80))).toEqual(['below', 'merit', 'distinction']);
    expect(rubricOutcome(all(2), { cut: 50 })).toMatchObject({ outcome: 'pass', band: 'pass' });
  });

  it('counts 0.1 + 0.2 as at least 0.3, as people do', () => {
    // 33.3 + 33.3 + 33.4 of level 4 are 100 and may be held as a little less.
    const rules: RubricRules = {
      ...SIP_BC_RULES,
      criteria: [33.3, 33.3, 33.4].map((weight, index) => ({ key: `C${index + 1}`, weight })),
    };
    // 33.3 × 3/4 + 33.3 × 2/4 + 33.4 × 4/4 = 75.025
    expect(rubricOutcome([3, 2, 4], { rules, cut: 75.025 }).outcome).toBe('pass');
    expect(bandOf(89.999_999_999_9, 60)).toBe('distinction');
  });

  it('refuses a flag the rubric does not have and a cut outside 0 to 100', () => {
    const refusal = (attempt: () => unknown) => {
      try {
        attempt();
      } catch (error) {
        if (error instanceof RefusedInput) return [error.code, error.field];
      }
      return undefined;
    };
    expect(refusal(() => rubricOutcome(all(3), { flags: ['P1', 'P7'] }))).toEqual(['UNKNOWN_FLAG', 'flags[1]']);
    for (const cut of [-1, 100.5])
      expect(refusal(() => rubricOutcome(all(3), { cut }))).toEqual(['OUT_OF_RANGE', 'cut']);
    expect(refusal(() => rubricOutcome(all(3), { cut: Number.NaN }))).toEqual(['NOT_A_NUMBER', 'cut']);
  });
});

describe('the outcome of a marking by other rules', () => {
  const formative: RubricRules = {
    criteria: [
      { key: 'C1', weight: 60 },
      { key: 'C8', weight: 40 },
    ],
    flags: [{ key: 'P1', returns: true }],
    outcome: { cut: 0, zeroFails: true, mostOnes: 0, neverOne: ['C8'], bands: [{ from: 0, name: 'Formative' }] },
  };

  it('tells its own criteria, flags and bands', () => {
    expect(rubricOutcome([4, 1], { rules: formative })).toMatchObject({
      outcome: 'fail',
      total: 70,
      band: 'Formative',
      failures: ['TOO_MANY_ONES', 'KEY_AT_ONE'],
      ones: ['C8'],
    });
    expect(() => rubricOutcome([4, 1], { rules: formative, flags: ['P4'] })).toThrow(RefusedInput);
  });

  it('lets a nought pass where the rules do', () => {
    const lenient = { ...formative, outcome: { ...formative.outcome, zeroFails: false } };
    expect(rubricOutcome([4, 0], { rules: lenient })).toMatchObject({ outcome: 'pass', zeros: ['C8'] });
  });
});
