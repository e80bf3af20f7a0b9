import type { CriterionMark, GlobalRating } from '../assessment.entities.js';
import { markerCodes } from './marker-code.js';
import type { OriginalMark } from './original-marks.js';
import { pairAgreement } from './pair-agreement.js';
import { criterionAgreement, reliabilityOf } from './reliability.js';

const mark = (plan: string, marker: string, total: number | null, more: Partial<OriginalMark> = {}): OriginalMark => ({
  plan,
  marker,
  ordinal: 1,
  total,
  levels: [],
  globalRating: null,
  ...more,
});
/** Two marks of a plan, by these two markers. */
const pair = (plan: string, [one, other]: [string, string], [first, second]: [number, number]): OriginalMark[] => [
  mark(plan, one, first),
  mark(plan, other, second, { ordinal: 2 }),
];

describe('how far the marks of a round can be relied upon', () => {
  // Means 62, 72, 82 about 72: between plans 2 × (100 + 0 + 100) / 2 = 200; within, 3 × 8 / 3 = 8.
  const ownPairs = [
    ...pair('a', ['M1', 'M2'], [60, 64]),
    ...pair('b', ['M2', 'M3'], [70, 74]),
    ...pair('c', ['M1', 'M3'], [84, 80]),
  ];

  it('is the one-way correlation where each plan has markers of its own', () => {
    const { isCrossed, plans, single, ofTwo, error } = reliabilityOf(ownPairs);
    expect([isCrossed, plans]).toEqual([false, 3]);
    expect(single.value).toBeCloseTo((200 - 8) / (200 + 8), 9);
    expect(ofTwo.value).toBeCloseTo((200 - 8) / 200, 9);
    // F = 25 with 2 and 3 degrees of freedom; F of 0.975 is 16.04 and 39.17 the other way about, in any printed table.
    expect(single.lower).toBeCloseTo((25 / 16.044 - 1) / (25 / 16.044 + 1), 3);
    expect(single.upper).toBeCloseTo((25 * 39.165 - 1) / (25 * 39.165 + 1), 3);
    // The means 62, 72, 82 have a standard deviation of 10.
    expect(error.value).toBeCloseTo(10 * Math.sqrt(1 - 0.96), 9);
  });

  it('is the two-way correlation where the same two marked every plan, whoever came first', () => {
    const crossed = [
      ...pair('a', ['M1', 'M2'], [60, 64]),
      // The second marker was first here.
      ...pair('b', ['M2', 'M1'], [74, 70]),
      ...pair('c', ['M1', 'M2'], [80, 84]),
    ];
    const { isCrossed, single } = reliabilityOf(crossed);
    // Between plans 200, between markers 3 × (2² + 2²) = 24, residual 0: 200 / (200 + 2 × 24 / 3) = 0.925926.
    expect(isCrossed).toBe(true);
    expect(single.value).toBeCloseTo(200 / 216, 9);
    expect(single).toMatchObject({ lower: null, reason: 'ZERO_ERROR' });
  });

  it('takes the first two marks of a plan, not a third that is there because they differ', () => {
    const withThird = [...ownPairs, mark('a', 'M3', 95, { ordinal: 3 })];
    expect(reliabilityOf(withThird).single).toEqual(reliabilityOf(ownPairs).single);
    expect(reliabilityOf(withThird).alpha).not.toEqual(reliabilityOf(ownPairs).alpha);
  });

  it('is not defined, and says why, of no marks, of one plan, and of marks that are all alike', () => {
    expect(reliabilityOf([]).single).toMatchObject({ value: null, reason: 'NO_DATA' });
    expect(reliabilityOf(pair('a', ['M1', 'M2'], [60, 64])).single).toMatchObject({
      value: null,
      reason: 'ONE_TARGET',
    });
    const alike = [...pair('a', ['M1', 'M2'], [60, 60]), ...pair('b', ['M1', 'M3'], [60, 60])];
    expect(reliabilityOf(alike).single).toMatchObject({ value: null, reason: 'NO_VARIANCE' });
  });

  it('works no error out from marks that differ more on a plan than plans do', () => {
    const turned = [...pair('a', ['M1', 'M2'], [60, 80]), ...pair('b', ['M2', 'M3'], [81, 61])];
    const { ofTwo, error } = reliabilityOf(turned);
    expect(ofTwo.value).toBeLessThan(0);
    expect(error).toEqual({ value: null, halfWidth: null, reason: 'NO_RELIABILITY' });
  });

  it('leaves out a mark that sent the work back, which has no total', () => {
    expect(reliabilityOf([...ownPairs, mark('d', 'M1', null), mark('d', 'M2', 60, { ordinal: 2 })]).plans).toBe(3);
  });
});

describe('how alike markers read a criterion', () => {
  it('is Krippendorff’s ordinal alpha, that of his own example', () => {
    // Four coders, twelve units, some missing: published as 0.815 for ordered values.
    const units = [
      [1, 1, null, 1],
      [2, 2, 3, 2],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 2, 3, 4],
      [4, 4, 4, 4],
      [1, 1, 2, 1],
      [2, 2, 2, 2],
      [null, 5, 5, 5],
      [null, null, 1, 1],
      [null, null, 3, null],
    ];
    const marks = units.flatMap((unit, plan) =>
      unit.flatMap((level, at) => {
        const levels: CriterionMark[] = level === null ? [] : [{ criterion: 'C1', level, comment: '' }];
        return level === null ? [] : [mark(`u${plan}`, `M${at}`, 60, { levels, ordinal: at + 1 })];
      }),
    );
    expect(criterionAgreement(marks, [{ key: 'C1' }])[0]?.alpha.value).toBeCloseTo(0.815, 3);
  });

  it('is not defined where everybody set one level', () => {
    const levels: CriterionMark[] = [{ criterion: 'C1', level: 3, comment: '' }];
    const marks = ['a', 'b'].flatMap((plan) => ['M1', 'M2'].map((marker) => mark(plan, marker, 75, { levels })));
    expect(criterionAgreement(marks, [{ key: 'C1' }])[0]?.alpha).toMatchObject({ value: null, reason: 'NO_VARIANCE' });
  });
});

describe('how far two markers agree', () => {
  const rated = (plan: string, ratings: Readonly<Record<string, GlobalRating>>): OriginalMark[] =>
    Object.entries(ratings).map(([marker, globalRating]) => mark(plan, marker, 60, { globalRating }));

  it('is Cohen’s kappa of their overall ratings, that of the published table of two readers', () => {
    // 20 and 15 alike, 5 and 10 not: 0.4. Two neighbouring grades out of five, so the weights change nothing.
    const cells = [
      ['fail', 'fail', 20],
      ['fail', 'borderline', 5],
      ['borderline', 'fail', 10],
      ['borderline', 'borderline', 15],
    ] as const;
    const marks = cells.flatMap(([one, other, times], cell) =>
      Array.from({ length: times }, (_, at) => rated(`${cell}-${at}`, { M1: one, M2: other })).flat(),
    );
    const [only] = pairAgreement(marks);
    expect([only?.markers, only?.plans]).toEqual([['M1', 'M2'], 50]);
    expect(only?.kappa.value).toBeCloseTo(0.4, 9);
  });

  it('is not told of four shared plans, and no pair is made of markers who share none', () => {
    const four = ['a', 'b', 'c', 'd'].flatMap((plan) => rated(plan, { M1: 'pass', M2: 'good' }));
    const marks = [...four, ...rated('e', { M3: 'pass' })];
    expect(pairAgreement(marks)).toEqual([
      { markers: ['M1', 'M2'], plans: 4, kappa: { value: null, lower: null, upper: null, reason: 'TOO_FEW_SHARED' } },
    ]);
  });
});

describe('the letter of a marker', () => {
  it('follows the random ids of marks, one for each marker, and goes on after Z', () => {
    const marks = [
      { id: 'c', marker: 'ann' },
      { id: 'a', marker: 'bob' },
      { id: 'b', marker: 'ann' },
    ];
    expect([...markerCodes(marks)]).toEqual([
      ['bob', 'A'],
      ['ann', 'B'],
    ]);
    const many = Array.from({ length: 26 }, (_, at) => ({ id: String(at + 10), marker: `m${at}` }));
    // I and O are left out, for they look like figures: Z is the 24th.
    expect([...markerCodes(many).values()].slice(22)).toEqual(['Y', 'Z', 'AA', 'AB']);
  });
});
