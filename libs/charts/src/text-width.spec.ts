import { textWidth } from './index.js';

/**
 * Expected: Chromium 156, canvas `measureText` at 100 px with `fontKerning = 'none'` in Liberation Sans 1.07.4, which is not the
 * version our table is taken from, and by code that is not ours. Kerned text is narrower, never wider.
 */
const measured: readonly (readonly [string, number, number])[] = [
  ['Antibiotics within 60 minutes', 1256.15234375, 1383.447265625],
  ['Ward pharmacist', 755.76171875, 811.328125],
  ['AVATAR Tylenol', 750.244140625, 794.482421875],
  ['i', 22.216796875, 27.783203125],
  ['W', 94.384765625, 94.384765625],
  ['£306,860 (−2.4%)', 797.802734375, 797.802734375],
  ['naïve Łódź façade', 817.28515625, 861.376953125],
  ['Ελληνικά', 402.34375, 439.6484375],
  ['Москва', 341.40625, 367.138671875],
  ['“Quoted” – 5 × 3…', 831.005859375, 886.328125],
  ['Let → Help', 500.244140625, 522.265625],
];

describe('the width of a text', () => {
  it.each(measured)('is what a browser measures: %s', (words, regular, bold) => {
    expect(textWidth(words, 100)).toBeCloseTo(regular, 6);
    expect(textWidth(words, 100, 'bold')).toBeCloseTo(bold, 6);
  });

  it('grows with the size of the letters', () => {
    expect(textWidth('Ward pharmacist', 13)).toBeCloseTo(755.76171875 * 0.13, 6);
    expect(textWidth('', 13)).toBe(0);
  });

  it('is taken as an em or more for what Arial lacks, and as nothing for an accent on its own', () => {
    // Chinese, Japanese and Korean characters are drawn on a square of one em.
    expect(textWidth('病棟', 10)).toBe(20);
    expect(textWidth('👍', 10)).toBe(14);
    expect(textWidth('q\u0301', 10)).toBe(textWidth('q', 10));
  });
});
