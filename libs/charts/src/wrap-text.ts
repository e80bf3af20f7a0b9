import { textWidth, type Weight } from './text-width.js';

export interface WrapOptions {
  readonly width: number;
  readonly size: number;
  readonly weight?: Weight;
  /** The last line that may be used ends in an ellipsis when there is more. */
  readonly maxLines?: number;
}

const ELLIPSIS = '…';
// What looks like one letter is not cut in two: an accent stays on its letter, a flag stays a flag.
const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Control characters, and those that turn the direction of all that follows, and halves of characters. */
const UNDRAWABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Most texts are words with a space between them already. */
const TIDY = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** The text in one line, as it can be drawn and written as XML: white space is one space, what cannot be shown is gone. */
export const tidy = (text: string): string =>
  TIDY.test(text) ? text : text.replace(/\s+/gu, ' ').replace(UNDRAWABLE, '').replace(/ {2,}/g, ' ').trim();

/**
 * Breaks a text into lines no wider than the width: between words, and within a word only when it is wider than a line.
 * A single letter is never broken, even where it is wider.
 * @returns no line for a text without anything to draw
 */
export function wrapText(
  text: string,
  { width, size, weight = 'regular', maxLines = Infinity }: WrapOptions,
): string[] {
  const measure = (one: string): number => textWidth(one, size, weight);
  const whole = tidy(text);
  if (whole !== '' && measure(whole) <= width) return [whole];
  const lines: string[] = [];
  let line = '';
  for (const word of whole.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    if (measure(word) > width) {
      const pieces = breakWord(word, width, measure);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
    // Nothing after this can be shown.
    if (lines.length > maxLines) break;
  }
  if (line !== '') lines.push(line);
  return lines.length > maxLines ? shorten(lines, maxLines, width, measure) : lines;
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function shorten(lines: string[], count: number, width: number, measure: (text: string) => number): string[] {
  const kept = lines.slice(0, count);
  const last = [...letters.segment(kept.pop() ?? '')].map(({ segment }) => segment);
  while (last.length > 1 && measure(last.join('').trimEnd() + ELLIPSIS) > width) last.pop();
  return [...kept, last.join('').trimEnd() + ELLIPSIS];
}
