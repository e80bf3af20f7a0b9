import { angoffCut, borderlineRegression, cronbachAlpha, hofstee, RefusedInput, sem, spearmanBrown } from './index.js';

describe('a cut by Angoff’s method', () => {
  it('is the mean over judges of their weighted levels', () => {
    // (60 × 2 + 40 × 3) / 4 = 60 and (60 × 1.5 + 40 × 2) / 4 = 42.5; their sd is 17.5 / √2, its error that over √2.
    expect(angoffCut({ weights: [60, 40], judges: [[2, 3], [1.5, 2]] })).toMatchObject({ judgeCuts: [60, 42.5], value: 51.25, se: 8.75 }); // prettier-ignore
  });

  it('has no error of one judge', () => {
    expect(angoffCut({ weights: [100], judges: [[2]] })).toMatchObject({ value: 50, sd: null, se: null, reason: 'ONE_JUDGE' }); // prettier-ignore
  });
});

describe('a cut by Hofstee’s compromise', () => {
  const judge = { minCut: 50, maxCut: 70, minFail: 0, maxFail: 40 };
  // Of ten scores, two below 55 and the next at 69.
  const scores = [40, 52, 69, 75, 80, 81, 82, 83, 84, 85];

  it('is where the flat part of the curve crosses the line', () => {
    // The line falls 2 for each point from 40 at 50; a share of 20 is met at 60.
    expect(hofstee({ scores, judges: [judge] })).toMatchObject({ value: 60, failRate: 20, nearest: 60, reason: null });
  });

  it('is the score at which the curve jumps over the line', () => {
    // At 58 the line is at 24: nine in ten lie below or at 58, none of the nine below it.
    const jump = [58, 58, 58, 58, 58, 58, 58, 58, 58, 90];
    expect(hofstee({ scores: jump, judges: [judge] })).toMatchObject({ value: 58, failRate: 0 });
  });

  it('is not defined where the judges’ box is missed, and says which side is nearest', () => {
    const low = [10, 20, 30, 40, 45, 80];
    expect(hofstee({ scores: low, judges: [judge] })).toMatchObject({ value: null, failRate: null, nearest: 50, reason: 'CURVE_ABOVE_BOX' }); // prettier-ignore
    const strict = { ...judge, minFail: 5 };
    expect(hofstee({ scores: [80, 90], judges: [strict] })).toMatchObject({ value: null, nearest: 70, reason: 'CURVE_BELOW_BOX' }); // prettier-ignore
  });

  it('takes a box without height, and none without width', () => {
    // A line at 20 throughout: reached by the second of ten scores, 52.
    expect(hofstee({ scores, judges: [{ ...judge, minFail: 20, maxFail: 20 }] }).value).toBe(52);
    expect(() => hofstee({ scores, judges: [judge, { ...judge, maxCut: 50 }] })).toThrow(
      expect.objectContaining({ code: 'BOUNDS_REVERSED', field: 'judges[1]' }) as RefusedInput,
    );
  });
});

describe('a cut by borderline regression', () => {
  it('is the line at the borderline rating, and wider known where nobody was rated so', () => {
    // Means 3 and 70, products 3 of squares 2, so the slope is 1.5 × ... written out: (-1)(-15) + 0(-5) + 1(20) = 35, over 2.
    const candidates = [
      { global: 2, total: 55 },
      { global: 3, total: 65 },
      { global: 4, total: 90 },
    ];
    const found = borderlineRegression({ candidates });
    expect(found).toMatchObject({ slope: 17.5, intercept: 17.5, value: 35, extrapolated: true, reason: null });
    // Residuals 2.5, -5, 2.5: squares 37.5 with one left over; of the line at 1: 37.5 (1/3 + 4/2) = 87.5.
    expect(found.residualSd).toBeCloseTo(Math.sqrt(37.5), 12);
    expect(found.se).toBeCloseTo(Math.sqrt(87.5), 12);
    // t with 1 degree of freedom has the quantile tan(0.475 π).
    expect(found.upper).toBeCloseTo(35 + Math.tan(0.475 * Math.PI) * Math.sqrt(87.5), 8);
  });

  it('is not defined where totals do not rise with the rating', () => {
    const candidates = [2, 3, 4].map((global) => ({ global, total: 60 }));
    expect(borderlineRegression({ candidates })).toMatchObject({ slope: 0, r2: null, value: null, residualSd: 0, reason: 'SLOPE_NOT_POSITIVE' }); // prettier-ignore
  });
});

describe('reliability', () => {
  it('of twice as many markers, and how many a reliability asks for, undo one another', () => {
    expect(spearmanBrown({ reliability: 0.6, factor: 2 }).value).toBeCloseTo(0.75, 12);
    // 0.75 × 0.4 / (0.6 × 0.25) = 2
    expect(spearmanBrown({ reliability: 0.6, target: 0.75 })).toMatchObject({ markers: 2, reason: null });
    expect(spearmanBrown({ reliability: -0.2, target: 0.75 })).toEqual({ value: null, markers: null, reason: 'NOT_REACHABLE' }); // prettier-ignore
    expect(spearmanBrown({ reliability: -1, factor: 4 })).toEqual({ value: null, reason: 'ZERO_DENOMINATOR' });
  });

  it('leaves a mark of sd 10 and reliability 0.84 within 4 of the true one, two times in three', () => {
    expect(sem({ sd: 10, reliability: 0.84 }).value).toBeCloseTo(4, 12);
    expect(sem({ scores: [60], reliability: 0.84 })).toEqual({ sd: null, value: null, halfWidth: null, reason: 'ONE_TARGET' }); // prettier-ignore
  });

  it('of criteria is not defined where totals do not vary, and of one criterion', () => {
    expect(cronbachAlpha({ scores: [[1, 3], [2, 2], [3, 1]] })).toMatchObject({ value: null, itemDeleted: [null, null], reason: 'NO_VARIANCE' }); // prettier-ignore
    expect(cronbachAlpha({ scores: [[1], [2]] })).toMatchObject({ value: null, itemDeleted: null, reason: 'ONE_ITEM' });
    expect(cronbachAlpha({ scores: [[1, 2]] }).reason).toBe('ONE_TARGET');
  });
});
