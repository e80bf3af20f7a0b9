import { allOf, counted, listed, numeral, sentence } from './wording.js';

describe('the words of a finding', () => {
  it('are singular for 1 and plural for everything else, with a comma over 999', () => {
    expect([0, 1, 2].map((count) => counted(count, 'cause'))).toEqual(['0 causes', '1 cause', '2 causes']);
    expect(counted(3, 'person', 'people')).toBe('3 people');
    expect([999, 1000, 1_234_567].map(numeral)).toEqual(['999', '1,000', '1,234,567']);
  });

  it('speak of 1, of both and of all', () => {
    expect([1, 2, 3].map((count) => allOf(count, 'cause'))).toEqual(['the 1 cause', 'both causes', 'all 3 causes']);
  });

  it('are joined to one sentence', () => {
    expect(sentence('both are done', false, '1 was dropped')).toBe('Both are done; 1 was dropped.');
    expect(listed(['one', 'two', 'three'])).toBe('one, two and three');
  });
});
