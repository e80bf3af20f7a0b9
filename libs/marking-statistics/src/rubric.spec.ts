import { bandOf, rubricOutcome, rubricTotal } from './index.js';

const all = (level: number) => Array.from({ length: 10 }, () => level);
const but = (levels: number[], criterion: number, level: number) =>
  levels.map((one, index) => (index === criterion - 1 ? level : one));

describe('the total of a marking', () => {
  it('is the worked 68.75 of the rubric’s own paper, part by part', () => {
    expect(rubricTotal([3, 3, 2, 3, 3, 2, 3, 2, 3, 4])).toEqual({
      value: 68.75,
      contributions: [7.5, 9, 6, 10.5, 7.5, 6, 6, 4, 5.25, 7],
      missing: [],
      reason: null,
    });
  });
  it('is 75 for threes throughout, 50 for twos, 100 for fours', () => {
    expect([3, 2, 4].map((level) => rubricTotal(all(level)).value)).toEqual([75, 50, 100]);
  });
  it('does not exist while a level is missing, and says which', () => {
    const levels: (number | null)[] = all(3);
    levels[1] = null;
    expect(rubricTotal(levels)).toEqual({ value: null, contributions: null, missing: ['C2'], reason: 'INCOMPLETE' });
  });
  it('refuses what is no level and weights that do not sum to 100', () => {
    expect(() => rubricTotal(but(all(3), 4, 5))).toThrow(/level 4/);
    expect(() => rubricTotal(but(all(3), 4, 2.5))).toThrow(RangeError);
    expect(() => rubricTotal([3, 3], [50, 49])).toThrow(/100/);
  });
});

describe('the outcome of a marking', () => {
  it('is a pass at 68.75', () => {
    expect(rubricOutcome([3, 3, 2, 3, 3, 2, 3, 2, 3, 4])).toMatchObject({
      outcome: 'pass',
      total: 68.75,
      band: 'pass',
      failures: [],
    });
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
  it('is a fail with three criteria at one although the total would pass', () => {
    // 100 less 3/4 of 7, 7 and 8 is 83.5.
    const levels = but(but(but(all(4), 9, 1), 10, 1), 8, 1);
    expect(rubricOutcome(levels)).toMatchObject({
      outcome: 'fail',
      total: 83.5,
      failures: ['TOO_MANY_ONES'],
      ones: ['C8', 'C9', 'C10'],
    });
  });
  it('is “returned” after a breach of P1 to P3, whatever the levels; P4 to P6 are only noted', () => {
    expect(rubricOutcome(all(4), ['P6', 'P1'])).toMatchObject({
      outcome: 'returned',
      total: null,
      failures: ['P1'],
      notes: ['P6'],
      reason: 'RETURNED',
    });
    expect(rubricOutcome(all(4), ['P5'])).toMatchObject({ outcome: 'pass', notes: ['P5'] });
  });
  it('has bands that begin at 40, the cut, 75 and 90', () => {
    expect([39.99, 40, 59.99, 60, 74.99, 75, 89.99, 90].map((total) => bandOf(total, 60))).toEqual([
      'wellBelow',
      'below',
      'below',
      'pass',
      'pass',
      'merit',
      'merit',
      'distinction',
    ]);
  });
});
