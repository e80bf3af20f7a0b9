import { allOf, counted, listed, named, numeral, sentence, shareInWords } from './wording.js';

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

  it('are names of a length that a sentence bears, without a stop of their own', () => {
    expect(named('Bed days  saved.')).toBe('Bed days saved');
    expect(named(' ', 'point 3')).toBe('point 3');
    expect(named('word '.repeat(40))).toMatch(/^word .*…$/);
    expect(named('word '.repeat(40)).length).toBeLessThan(80);
  });

  it('are whole shares, but never none or all where it is not so', () => {
    expect([0, 1, 30, 996, 1000].map((part) => shareInWords(part, 1000))).toEqual([
      '0%',
      'less than 1%',
      '3%',
      'more than 99%',
      '100%',
    ]);
    expect([1004, 1200, -300, -1].map((part) => shareInWords(part, 1000))).toEqual([
      'more than 100%',
      '120%',
      '−30%',
      'less than 0%',
    ]);
  });
});
