import fc from 'fast-check';
import { RefusedInput, rubricTotal, SIP_BC_WEIGHTS } from './index.js';

const all = (level: number): (number | null)[] => Array.from({ length: 10 }, () => level);
const refusal = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return { code: error.code, field: error.field };
    throw error;
  }
  return undefined;
};

describe('the total of a marking', () => {
  it('is the worked 68.75 of the rubric’s own paper, part by part', () => {
    expect(rubricTotal([3, 3, 2, 3, 3, 2, 3, 2, 3, 4])).toEqual({
      value: 68.75,
      contributions: [7.5, 9, 6, 10.5, 7.5, 6, 6, 4, 5.25, 7],
      missing: [],
      reason: null,
    });
  });

  it('is 75 for threes throughout, 50 for twos, 100 for fours, nought for noughts', () => {
    expect([3, 2, 4, 0].map((level) => rubricTotal(all(level)).value)).toEqual([75, 50, 100, 0]);
  });

  it('does not exist while a level is missing, and says which', () => {
    const levels = all(3);
    levels[1] = null;
    levels[5] = null;
    expect(rubricTotal(levels)).toEqual({
      value: null,
      contributions: null,
      missing: ['C2', 'C6'],
      reason: 'INCOMPLETE',
    });
  });

  it('agrees with counting in quarters of a point, which needs no fractions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 10 }), (levels) => {
        const quarters = levels.reduce((sum, level, index) => sum + level * (SIP_BC_WEIGHTS[index] ?? 0), 0);
        expect(rubricTotal(levels).value).toBe(quarters / 4);
      }),
    );
  });

  it('names the level that is none, by its place', () => {
    const but = (level: unknown) => [...all(3).slice(0, 3), level as number, ...all(3).slice(4)];
    expect(refusal(() => rubricTotal(but(5)))).toEqual({ code: 'LEVEL_OUT_OF_RANGE', field: 'levels[3]' });
    expect(refusal(() => rubricTotal(but(-1)))).toEqual({ code: 'LEVEL_OUT_OF_RANGE', field: 'levels[3]' });
    expect(refusal(() => rubricTotal(but(2.5)))).toEqual({ code: 'LEVEL_NOT_INTEGER', field: 'levels[3]' });
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY, '3', undefined])
      expect(refusal(() => rubricTotal(but(none)))).toEqual({ code: 'NOT_A_NUMBER', field: 'levels[3]' });
    expect(refusal(() => rubricTotal([3, 3, 3]))).toEqual({ code: 'LENGTH_MISMATCH', field: 'levels' });
  });

  it('has weights of nought or more that sum to 100, decimals too', () => {
    // 33.3 × 3/4 + 33.3 × 2/4 + 33.4 × 4/4 = 24.975 + 16.65 + 33.4
    expect(rubricTotal([3, 2, 4], [33.3, 33.3, 33.4]).value).toBeCloseTo(75.025, 9);
    expect(refusal(() => rubricTotal([3, 3], [50, 49]))).toEqual({ code: 'WEIGHTS_NOT_100', field: 'weights' });
    expect(refusal(() => rubricTotal([3, 3], [110, -10]))).toEqual({ code: 'OUT_OF_RANGE', field: 'weights[1]' });
    expect(refusal(() => rubricTotal([3, 3], [100, Number.NaN]))).toEqual({
      code: 'NOT_A_NUMBER',
      field: 'weights[1]',
    });
  });
});
