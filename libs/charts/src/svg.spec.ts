import fc from 'fast-check';
import { escapeText, num } from './svg.js';

describe('what is written into a drawing', () => {
  it('is escaped, so that what a person typed is never markup', () => {
    expect(escapeText(`<b a="1">O'Neil & Co</b>`)).toBe('&lt;b a=&quot;1&quot;&gt;O&#39;Neil &amp; Co&lt;/b&gt;');
  });

  it('holds no character that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        // Char of XML 1.0, section 2.2, here without the line ends that become spaces.
        expect(escapeText(typed)).toMatch(/^[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }),
    );
  });

  it('has numbers of two decimals at most, and refuses what is no number', () => {
    expect([num(1 / 3), num(-0.001), num(12)]).toEqual(['0.33', '0', '12']);
    expect(() => num(Number.NaN)).toThrow(RangeError);
    expect(() => num(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
