import { type Svg, text, type TextLook } from './svg.js';
import { ascent, textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const LINE_HEIGHT = 1.25;

/** A text broken into lines, with the room it takes. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly look: TextLook;
  /** The widest line. */
  readonly width: number;
  readonly height: number;
}

/** Breaks the text for the width; one letter wider than that is the only way out of it. */
export function block(words: string, width: number, look: TextLook, maxLines?: number): TextBlock {
  const { size, weight = 'regular' } = look;
  const lines = wrapText(words, { width, size, weight, ...(maxLines ? { maxLines } : {}) });
  return {
    lines,
    look,
    width: Math.max(0, ...lines.map((one) => textWidth(one, size, weight))),
    height: lines.length * size * LINE_HEIGHT,
  };
}

/** Draws the block with its upper edge at `y`, and its left edge, middle or right edge at `x`, as its look is anchored. */
export const drawBlock = ({ lines, look }: TextBlock, x: number, y: number): Svg =>
  lines
    .map((one, at) => {
      const spare = (LINE_HEIGHT - 1.117) / 2;
      return text(x, y + look.size * (at * LINE_HEIGHT + spare + ascent), one, look);
    })
    .join('');
