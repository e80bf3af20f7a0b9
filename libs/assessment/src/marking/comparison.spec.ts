import { SIP_BC_RULES } from '#libs/marking-statistics';
import { compareMarks, type MarkIn } from './comparison.js';

const mark = (
  ordinal: number,
  total: number | null,
  outcome: MarkIn['outcome'] = (total ?? 0) >= 60 ? 'pass' : 'fail',
) => ({
  ordinal,
  total,
  outcome,
});
const compare = (...marks: MarkIn[]) => compareMarks(marks, 60, SIP_BC_RULES);

describe('comparing marks', () => {
  it('takes the mean of two on one side of the line that lie up to ten points apart', () => {
    expect(compare(mark(1, 61), mark(2, 66))).toMatchObject({
      kind: 'decided',
      total: 63.5,
      outcome: 'pass',
      used: [1, 2],
    });
    expect(compare(mark(1, 62), mark(2, 72))).toMatchObject({ kind: 'decided', total: 67, difference: 10 });
  });

  it('asks for a discussion of 58 and 66 with the cut at 60, and of marks more than ten points apart', () => {
    expect(compare(mark(1, 58), mark(2, 66))).toEqual({
      kind: 'discussion',
      reasons: ['DIFFERENT_SIDE'],
      difference: 8,
    });
    expect(compare(mark(1, 62), mark(2, 72.25))).toMatchObject({ kind: 'discussion', reasons: ['DIFFERENCE'] });
  });

  it('counts a mark that fails by one criterion as on the other side', () => {
    expect(compare(mark(1, 69, 'fail'), mark(2, 70))).toMatchObject({
      kind: 'discussion',
      reasons: ['DIFFERENT_SIDE'],
    });
  });

  it('fails a mean above the cut when both marks failed by a criterion', () => {
    expect(compare(mark(1, 69, 'fail'), mark(2, 70, 'fail'))).toMatchObject({
      outcome: 'fail',
      total: 69.5,
      band: 'below',
    });
  });

  it('settles 58 and 66 by a third of 63 with the closest pair, 64.5', () => {
    expect(compare(mark(1, 58), mark(2, 66), mark(3, 63))).toMatchObject({
      kind: 'decided',
      method: 'closest-pair',
      total: 64.5,
      used: [2, 3],
      outcome: 'pass',
    });
  });

  it('takes the mark in the middle when two pairs are equally close', () => {
    expect(compare(mark(1, 58), mark(2, 66), mark(3, 62))).toMatchObject({ method: 'median-tie', total: 62 });
  });

  it('sends work back when two markers would, and discusses it when one would', () => {
    expect(compare(mark(1, null, 'returned'), mark(2, null, 'returned'))).toMatchObject({
      outcome: 'returned',
      total: null,
    });
    expect(compare(mark(1, null, 'returned'), mark(2, 70))).toMatchObject({
      kind: 'discussion',
      reasons: ['FLAG_DISPUTE'],
    });
    expect(compare(mark(1, null, 'returned'), mark(2, 70), mark(3, 66))).toMatchObject({ total: 68, outcome: 'pass' });
  });
});
