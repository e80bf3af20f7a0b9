import { meanOfTwo, RefusedInput } from './index.js';

describe('the mean of two marks', () => {
  it('is half their sum, not rounded', () => {
    expect(meanOfTwo(68.75, 69.5)).toEqual({ value: 69.125, reason: null });
    expect(meanOfTwo(0, 100).value).toBe(50);
  });

  it('does not exist while one is incomplete: one mark is not a mean', () => {
    expect(meanOfTwo(68.75, null)).toEqual({ value: null, reason: 'INCOMPLETE' });
    expect(meanOfTwo(null, 68.75)).toEqual({ value: null, reason: 'INCOMPLETE' });
  });

  it('is of marks from 0 to 100', () => {
    expect(() => meanOfTwo(101, 50)).toThrow(RefusedInput);
    expect(() => meanOfTwo(50, -1)).toThrow(RefusedInput);
    expect(() => meanOfTwo(Number.NaN, null)).toThrow(RefusedInput);
  });
});
