import { cohenKappa, fleissKappa, icc, krippendorffAlpha, percentAgreement, RefusedInput } from './index.js';

const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('the agreement of markers', () => {
  it('is the published kappa of the two grant readers, 0.4', () => {
    // 35 of 50 agree; by habit 25 × 30 and 25 × 20 of 50² would: 0.3 + 0.2. (0.7 - 0.5) / (1 - 0.5) = 0.4
    expect(cohenKappa({ table: [[20, 5], [10, 15]] }).value).toBeCloseTo(0.4, 12); // prettier-ignore
  });

  it('is Fleiss’s published 0.210 of fourteen raters and ten subjects', () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(fleissKappa({ counts }).value).toBeCloseTo(0.21, 3);
  });

  it('is the six published coefficients of Shrout and Fleiss', () => {
    const { icc11, icc21, icc31, icc1k, icc2k, icc3k } = icc({ ratings: SHROUT_FLEISS });
    const shown = [icc11, icc21, icc31, icc1k, icc2k, icc3k].map(({ value }) => value?.toFixed(2));
    expect(shown).toEqual(['0.17', '0.29', '0.71', '0.44', '0.62', '0.91']);
  });

  it('counts a difference of 5 in decimals as within 5', () => {
    // 66.9 - 61.9 is held as 5.0000000000000071.
    expect(percentAgreement({ ratings: [[66.9, 61.9]], tolerance: 5 }).allAgree).toBe(1);
    expect(percentAgreement({ ratings: [[66.9, 61.8]], tolerance: 5 }).allAgree).toBe(0);
  });
});

describe('agreement that is not defined', () => {
  it('is null with a reason when everybody gives everything one category, and never 1', () => {
    expect(cohenKappa({ first: ['a'], second: ['a'], categories: ['a', 'b'] })).toMatchObject({
      observed: 1,
      expected: 1,
      value: null,
      lower: null,
      reason: 'NO_VARIANCE',
    });
    expect(krippendorffAlpha({ ratings: [[3, 3]], level: 'ratio' })).toMatchObject({
      value: null,
      reason: 'NO_VARIANCE',
    });
    expect(percentAgreement({ ratings: [[3, 3]] }).pairwise).toBe(1);
  });

  it('is null of one marker, of units nobody marked, and of units one marker each marked', () => {
    expect(fleissKappa({ counts: [[1, 0], [0, 1]] })).toMatchObject({ expected: 0.5, value: null, reason: 'ONE_MARKER' }); // prettier-ignore
    expect(fleissKappa({ counts: [[0, 0]] })).toMatchObject({ markers: 0, value: null, reason: 'NO_DATA' });
    const ratings = [
      [1, null],
      [null, 2],
    ];
    expect(krippendorffAlpha({ ratings, level: 'interval' })).toMatchObject({ value: null, reason: 'NO_PAIRS' });
    expect(krippendorffAlpha({ ratings: [[1], [2]], level: 'interval' }).reason).toBe('ONE_MARKER');
    expect(icc({ ratings: [[1], [2]] }).icc21).toMatchObject({ value: null, reason: 'ONE_MARKER', df1: null });
    expect(icc({ ratings: [[1, 2]] }).reason).toBe('ONE_TARGET');
    expect(icc({ ratings: [] })).toMatchObject({ targets: 0, msr: null, reason: 'NO_DATA' });
  });

  it('has a value but no test where one marker is the other and a constant', () => {
    // In doubles the residuals of these come to 4 × 10⁻²⁸ and not to nought.
    const { mse, icc31, icc21, icc11 } = icc({ ratings: [[60.1, 60.2], [64.3, 64.4], [71.7, 71.8]] }); // prettier-ignore
    expect(mse).toBe(0);
    expect(icc31).toMatchObject({ value: 1, f: null, p: null, lower: null, df2: 2, testReason: 'ZERO_ERROR' });
    expect(icc21).toMatchObject({ f: null, upper: null, reason: null, testReason: 'ZERO_ERROR' });
    expect(icc11.testReason).toBeNull();
  });

  it('finds nothing between targets whose means are alike, and divides by none of it', () => {
    // Each target has the mean 2, so MSR = 0, and so has each marker; ICC(1,1) = (0 - MSW) / (0 + MSW).
    const { msr, icc11, icc1k } = icc({ ratings: [[1, 3], [3, 1]] }); // prettier-ignore
    expect(msr).toBe(0);
    expect(icc11).toMatchObject({ value: -1, f: 0, p: 1, lower: null, testReason: 'NO_TARGET_VARIANCE' });
    expect(icc1k).toMatchObject({ value: null, reason: 'NO_VARIANCE', testReason: 'NO_TARGET_VARIANCE' });
  });

  it('leaves out the bound of a mean that has nothing to divide by, and keeps the other', () => {
    // Markers have one mean, MSC = 0; MSR = 81, MSE = 1. With F1 = 647.79, of 1 and 1 degrees of freedom, the lower bound of
    // ICC(2,1) is (81 - 647.79) / 81, below -1, where 1 + (2 - 1) x is nought or less.
    const { icc21, icc2k } = icc({ ratings: [[60, 61], [70, 69]] }); // prettier-ignore
    expect(icc21.lower).toBeCloseTo((81 - 647.79) / 81, 3);
    expect(icc2k).toMatchObject({ lower: null, upper: expect.any(Number) as number, testReason: 'BOUND_UNDEFINED' });
  });
});

describe('ratings nobody can compute with', () => {
  const refusal = (attempt: () => unknown) => {
    try {
      attempt();
    } catch (error) {
      if (error instanceof RefusedInput) return [error.code, error.field];
      throw error;
    }
    return undefined;
  };
  const none = null as unknown as number;

  it('are refused at their place, with what is wrong', () => {
    expect(refusal(() => percentAgreement({ ratings: [[1, 2], [1, none]] }))).toEqual(['MISSING_NOT_ALLOWED', 'ratings[1][1]']); // prettier-ignore
    expect(refusal(() => icc({ ratings: [[1, 2], [Number.NaN, 2]] }))).toEqual(['NOT_A_NUMBER', 'ratings[1][0]']); // prettier-ignore
    expect(refusal(() => fleissKappa({ counts: [[2, 1], [1, 1]] }))).toEqual(['UNEQUAL_MARKERS', 'counts[1]']); // prettier-ignore
    expect(refusal(() => fleissKappa({ counts: [[1.5, 0.5]] }))).toEqual(['BAD_COUNT', 'counts[0][0]']);
    expect(refusal(() => cohenKappa({ table: [[1, 2]] }))).toEqual(['TABLE_NOT_SQUARE', 'table']);
    const categories = [1, 2];
    expect(refusal(() => cohenKappa({ first: [1, 3], second: [1, 1], categories }))).toEqual(['UNKNOWN_CATEGORY', 'first[1]']); // prettier-ignore
    expect(refusal(() => cohenKappa({ first: [1], second: [1, 1], categories }))).toEqual([
      'LENGTH_MISMATCH',
      'second',
    ]);
    expect(refusal(() => krippendorffAlpha({ ratings: [[1, -1]], level: 'ratio' }))).toEqual(['OUT_OF_RANGE', 'ratings[0][1]']); // prettier-ignore
    for (const confidence of [0, 1, 95])
      expect(refusal(() => icc({ ratings: SHROUT_FLEISS, confidence }))).toEqual(['OUT_OF_RANGE', 'confidence']);
  });
});
