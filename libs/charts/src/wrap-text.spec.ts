import fc from 'fast-check';
import { textWidth, wrapText } from './index.js';
import { tidy } from './wrap-text.js';

// At size 10 a digit of Arial is 5.56 wide, so five stand in 27.8 and a space takes 2.78.
const size = 10;

describe('a text broken into lines', () => {
  it('is broken between words', () => {
    expect(wrapText('11111 22222 33333', { width: 28, size })).toEqual(['11111', '22222', '33333']);
    expect(wrapText('11111 22222 33333', { width: 59, size })).toEqual(['11111 22222', '33333']);
  });

  it('is broken within a word only where the word is wider than a line', () => {
    expect(wrapText('1 222222222222', { width: 28, size })).toEqual(['1', '22222', '22222', '22']);
    expect(wrapText('222222 1', { width: 28, size })).toEqual(['22222', '2 1']);
  });

  it('keeps what looks like one letter whole', () => {
    expect(wrapText('👩‍⚕️👩‍⚕️', { width: 12, size })).toEqual(['👩‍⚕️', '👩‍⚕️']);
    expect(wrapText('e\u0301e\u0301', { width: 6, size })).toEqual(['e\u0301', 'e\u0301']);
  });

  it('ends in an ellipsis where there is more than may be shown, and never where all is shown', () => {
    expect(wrapText('11111 22222 33333', { width: 28, size, maxLines: 2 })).toEqual(['11111', '222…']);
    expect(wrapText('11111 22222', { width: 28, size, maxLines: 2 })).toEqual(['11111', '22222']);
  });

  it('has no line for a text without anything to draw', () => {
    expect(wrapText(' \n\t\u0000 ', { width: 28, size })).toEqual([]);
  });

  it('loses control characters and those that turn the writing round', () => {
    expect(tidy('a\u0000b\u202Ec\n\n d\uD800\uFFFF')).toBe('abc d');
  });

  it('is never wider than its line, unless by a single letter, and nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 15, max: 200 }), (words, width) => {
        const lines = wrapText(words, { width, size });
        const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
        for (const line of lines)
          expect(textWidth(line, size) <= width || [...letters.segment(line)].length === 1).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(tidy(words).replaceAll(' ', ''));
      }),
    );
  });
});
