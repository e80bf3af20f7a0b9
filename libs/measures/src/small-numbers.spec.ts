import { protectedCount } from './small-numbers.js';

describe('a count shown outside the team', () => {
  it('is hidden from 1 to 7, stays nought, and is rounded to 5 otherwise', () => {
    expect([0, 1, 7, 8, 12, 13, 102].map(protectedCount)).toEqual([0, null, null, 10, 10, 15, 100]);
    expect(protectedCount(null)).toBeNull();
  });
});
