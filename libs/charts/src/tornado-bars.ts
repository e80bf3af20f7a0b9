import { hatch } from './hatch.js';
import { key, mark } from './marks.js';
import { spreadOf } from './money-axis.js';
import { drawMoneyRows, type MoneyRow, rowNames } from './money-rows.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { type Box, rect, type Svg, text } from './svg.js';
import { textWidth } from './text-width.js';
import type { Swing } from './tornado-swings.js';
import { poundsInWords } from './value-words.js';
import { tidy } from './wrap-text.js';

const BAR = 24;
/** Two bars one over the other, where both ends of a range lie on the same side of the base. */
const TWO_BARS = 32;
const SHAPE = 14;

const bar = (end: End, box: Box): Svg =>
  end === 'low'
    ? rect(box, { fill: palette.white, stroke: palette.purple, strokeWidth: 1.5 }) + hatch(box, palette.purple)
    : rect(box, { fill: palette.blue, stroke: palette.blue, strokeWidth: 1.5 });

type End = 'low' | 'high';
const looks = {
  low: { shape: 'triangle-down', colour: palette.purple },
  high: { shape: 'triangle-up', colour: palette.blue },
} as const;

/** A row for each assumption, the widest swing first, with the base through all of them and what is reached at either end. */
export function tornadoBars(swings: readonly Swing[], base: number, page: Sheet): Drawn {
  const [low, high] = spreadOf([base, ...swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]);
  const room = SHAPE + 8 + Math.max(...swings.flatMap(({ atLow, atHigh }) => [wide(atLow), wide(atHigh)]));
  const rows = swings.map((swing): MoneyRow => {
    const { label, lowWords, highWords, atLow, atHigh } = swing;
    const isOneSided = Math.sign(atLow - base) * Math.sign(atHigh - base) > 0;
    const band = isOneSided ? TWO_BARS : BAR;
    const height = isOneSided ? TWO_BARS / 2 : BAR;
    const tested = `Low: ${tidy(lowWords) || 'not said'}. High: ${tidy(highWords) || 'not said'}.`;
    return {
      names: rowNames(page, label, tested),
      band,
      draw: (x, top) => {
        const half = (end: End, amount: number, y: number): Svg => {
          const [from, to] = [x(Math.min(base, amount)), x(Math.max(base, amount))];
          const isLeft = amount < base || (amount === base && end === (atLow <= atHigh ? 'low' : 'high'));
          return (
            bar(end, { x: from, y, width: to - from, height }) +
            endWords(end, amount, x(amount), y + height / 2, isLeft)
          );
        };
        return half('low', atLow, top) + half('high', atHigh, isOneSided ? top + height : top);
      },
    };
  });
  const marked = [
    {
      amount: base,
      words: `Base ${poundsInWords(base)}`,
      look: { stroke: palette.text, strokeWidth: 2, dashes: '5 3' },
    },
  ] as const;
  const drawn = drawMoneyRows(page, { low, high, before: room, after: room, marked }, rows);
  const shown = key(
    [
      { ...looks.low, words: 'With the assumption at its low end (hatched)' },
      { ...looks.high, words: 'With the assumption at its high end (solid)' },
    ],
    page.left,
    drawn.bottom + 12,
    page.width,
  );
  return { parts: [...drawn.parts, shown.svg], bottom: drawn.bottom + 12 + shown.height };
}

const wide = (amount: number): number => textWidth(poundsInWords(amount), 12, 'bold');

/** The shape that tells which end it is, and what the result is there. */
function endWords(end: End, amount: number, x: number, y: number, isLeft: boolean): Svg {
  const { shape, colour } = looks[end];
  const side = isLeft ? -1 : 1;
  const look = { size: 12, weight: 'bold', anchor: isLeft ? 'end' : 'start' } as const;
  const width = SHAPE + 6 + wide(amount);
  // The ground keeps the line of nought and those of the axis out of the words.
  const ground = { x: isLeft ? x - width - 1 : x + 1, y: y - 7, width, height: 14 };
  return (
    rect(ground, { fill: palette.white }) +
    mark(shape, x + side * (4 + SHAPE / 2), y, colour, 5) +
    text(x + side * (SHAPE + 6), y + 4.3, poundsInWords(amount), look)
  );
}
