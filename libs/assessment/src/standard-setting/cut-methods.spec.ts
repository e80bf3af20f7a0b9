import { angoffOf, borderlineOf, hofsteeOf, type Judgement } from './cut-methods.js';

/** The weights of SIP-BC 1.0, as its rubric has them. */
const WEIGHTS = [10, 12, 12, 14, 10, 12, 8, 8, 7, 7];
const judgement = (levels: readonly number[], bounds: Partial<Judgement> = {}): Judgement => ({
  levels,
  ...{ leastCut: 50, mostCut: 70, leastFail: 5, mostFail: 40 },
  ...bounds,
});
/** The same level for every criterion, but for those named by their place. */
const all = (level: number, but: Readonly<Record<number, number>> = {}) =>
  judgement(WEIGHTS.map((_, at) => but[at] ?? level));

describe('the cut of the judges', () => {
  it('is 61.3 for eight judges, of whom none sees the others', () => {
    // All at 2.5 is 62.5, at 2 it is 50, at 3 it is 75; half a level of a criterion is an eighth of its weight:
    // 1.25, 1.5, 1.5, 1.75, 1.25, 1.5, 1, 1, 0.875 and 0.875 points for C1 to C10.
    const judges = [
      all(2.5), // 62.5
      all(2.5, { 0: 2, 1: 2 }), // 62.5 - 1.25 - 1.5 = 59.75
      all(2.5, { 3: 3 }), // 62.5 + 1.75 = 64.25
      all(2.5, { 4: 2, 5: 2, 6: 2, 7: 2 }), // 62.5 - 1.25 - 1.5 - 1 - 1 = 57.75
      all(2.5, { 8: 2 }), // 62.5 - 0.875 = 61.625
      all(2.5, { 1: 2 }), // 62.5 - 1.5 = 61
      all(2.5, { 2: 2 }), // 62.5 - 1.5 = 61
      all(2.5, { 0: 3, 4: 2 }), // 62.5 + 1.25 - 1.25 = 62.5
    ];
    const cuts = [62.5, 59.75, 64.25, 57.75, 61.625, 61, 61, 62.5];
    // They sum to 490.375; 490.375 / 8 = 61.296875, which is 61.3. Python's statistics.stdev of them is 1.959338.
    const { value, sd, se, judgeCuts, judges: count } = angoffOf(WEIGHTS, judges);
    expect([count, value]).toEqual([8, 61.296875]);
    expect(sd).toBeCloseTo(1.959338, 6);
    expect(se).toBeCloseTo(1.959338 / Math.sqrt(8), 6);
    expect(judgeCuts).toEqual([...cuts].sort((a, b) => a - b));
  });

  it('has no standard deviation of one judge, and no value of none', () => {
    expect(angoffOf(WEIGHTS, [all(2.5)])).toMatchObject({ value: 62.5, sd: null, reason: 'ONE_JUDGE' });
    expect(angoffOf(WEIGHTS, [])).toMatchObject({ value: null, reason: 'NO_DATA' });
  });
});

describe('the cut the marks of a round point to', () => {
  it('is the total at which markers called work borderline, of the golden case’s line', () => {
    // 42 fail, 70.25 borderline, 66.5 and 70.5 pass, 81.25, 81 and 80.5 good, 94 excellent: numpy and R give 59.1196.
    const marks = [
      ['fail', 42],
      ['borderline', 70.25],
      ['pass', 66.5],
      ['pass', 70.5],
      ['good', 81.25],
      ['good', 81],
      ['good', 80.5],
      ['excellent', 94],
    ] as const;
    const { n, value, lower, upper } = borderlineOf([
      ...marks.map(([globalRating, total]) => ({ globalRating, total })),
      // Sent back: it has no total and no part in the line.
      { globalRating: 'fail', total: null },
    ]);
    expect(n).toBe(8);
    expect(value).toBeCloseTo(59.1195652, 6);
    expect([lower, upper].map((bound) => bound?.toFixed(4))).toEqual(['52.3448', '65.8943']);
  });
});

describe('Hofstee’s compromise', () => {
  it('is where the share that would fail meets what the judges would accept', () => {
    // The box goes from (40, 50%) to (60, 10%): at 50 the line is at 30%. Of ten totals three are at 50 or below, and two below.
    const totals = [35, 45, 50, 65, 66, 67, 68, 70, 72, 75];
    const judges = [
      judgement([], { leastCut: 35, mostCut: 55, leastFail: 5, mostFail: 45 }),
      judgement([], { leastCut: 45, mostCut: 65, leastFail: 15, mostFail: 55 }),
    ];
    expect(hofsteeOf(totals, judges)).toMatchObject({ minCut: 40, maxCut: 60, value: 50, failRate: 20, reason: null });
  });

  it('is not invented where the judges would have fewer fail than fail at their lowest cut', () => {
    const judges = [judgement([], { leastCut: 60, mostCut: 70, leastFail: 0, mostFail: 20 })];
    expect(hofsteeOf([30, 40, 50, 80], judges)).toMatchObject({ value: null, reason: 'CURVE_ABOVE_BOX' });
  });
});
