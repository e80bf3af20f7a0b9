import { unitsPerEm, widthRuns } from './font-widths.js';

export type Weight = 'regular' | 'bold';

/** How far the letters reach above and below the line they stand on, in ems: `hhea` of Liberation Sans. */
export const ascent = 0.905;
export const descent = 0.212;

const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
// Another font stands in for what Arial lacks. Chinese, Japanese and Korean take one em; pictures of Noto, Segoe and Apple
// at most 1.3; most other scripts less than one. Too wide is a shorter line, too narrow is text out of its box.
const FALLBACK = unitsPerEm;
const FALLBACK_PICTURE = 1.4 * unitsPerEm;

const widths = new Map<number, { readonly regular: number; readonly bold: number }>();
for (const { from, regular, bold } of widthRuns)
  regular.forEach((width, at) => widths.set(from + at, { regular: width, bold: bold[at] ?? width }));

function unitsOf(character: string, weight: Weight): number {
  const known = widths.get(character.codePointAt(0) ?? 0);
  if (known) return known[weight];
  if (NOTHING.test(character)) return 0;
  return PICTURE.test(character) ? FALLBACK_PICTURE : FALLBACK;
}

const unitsOfAll = (text: string, weight: Weight): number =>
  [...text].reduce((sum, character) => sum + unitsOf(character, weight), 0);

/** The widths of ASCII by code: nearly all that is measured, thousands of times for a page of charts. */
const widthsOfAscii = (weight: Weight): readonly number[] =>
  Array.from({ length: 128 }, (_, code) => unitsOf(String.fromCharCode(code), weight));
const plain = { regular: widthsOfAscii('regular'), bold: widthsOfAscii('bold') };

/**
 * How wide the text is in Arial or Liberation Sans, in pixels, without kerning (which brings letters nearer, so what is
 * drawn is never wider). Characters the font lacks are taken as an em, pictures as more.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const known = plain[weight];
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const width = known[text.charCodeAt(at)];
    if (width === undefined) return (unitsOfAll(text, weight) * size) / unitsPerEm;
    units += width;
  }
  return (units * size) / unitsPerEm;
}
