import { medianOf } from './median.js';

describe('the median', () => {
  it('is the middle of an odd number of values, and between the two middle ones of an even', () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  });
  it('of no values is not defined', () => expect(medianOf([])).toBeNull());
  it('leaves its input as it was', () => expect(medianOf(Object.freeze([2, 1]))).toBe(1.5));
  it('is the baseline median 45.68 of the first eight points of sample SIP-01', () => {
    // 11/21, 11/25, 7/14, 9/19, 6/18, 9/17, 7/17, 6/16: sorted, the middle two are 44.00 and 47.37 per cent.
    const points = [
      [11, 21],
      [11, 25],
      [7, 14],
      [9, 19],
      [6, 18],
      [9, 17],
      [7, 17],
      [6, 16],
    ].map(([n = 0, d = 1]) => (100 * n) / d);
    expect(medianOf(points)).toBeCloseTo(45.68, 2);
  });
});
