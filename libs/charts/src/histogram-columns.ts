import { scaleLinear } from 'd3-scale';
import { layCallouts } from './callouts.js';
import { hatch } from './hatch.js';
import { drawsIn, type HistogramData, marksOf } from './histogram-draws.js';
import { key, type KeyItem } from './marks.js';
import { moneyTicksAlong, spreadOf } from './money-axis.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { type Box, line, rect, type Svg, text } from './svg.js';
import { textWidth } from './text-width.js';
import { stepOf } from './value-axis.js';
import { numeral, shareInWords } from './wording.js';

const DESK_HEIGHT = 280;
const PHONE_HEIGHT = 200;
const ROWS = 5;
const quiet = { size: 12, fill: palette.quietText } as const;
const lines = {
  quantile: { stroke: palette.text, strokeWidth: 1.5, dashes: '5 4' },
  estimate: { stroke: palette.purple, strokeWidth: 2.5 },
} as const;

/** Columns side by side, those below nought hatched, with the percentiles and the point estimate through them. */
export function histogramColumns(data: HistogramData, page: Sheet): Drawn {
  const { bins, belowNought } = data;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const grid = countTicks(most);
  const left = page.left + 8 + textWidth(numeral(grid.at(-1)!), 12);
  const right = page.right - 8;
  const marked = marksOf(data);
  const [low, high] = spreadOf([...bins.flatMap(({ from, to }) => [from, to]), ...marked.map(({ value }) => value)]);
  const x = scaleLinear([low, high], [left, right]);
  const callouts = layCallouts(
    marked.map(({ value, words, isEstimate }) => ({
      x: x(value),
      words,
      look: isEstimate ? lines.estimate : lines.quantile,
      fill: isEstimate ? palette.purple : palette.text,
    })),
    page.left,
    page.right,
  );
  const top = page.top + callouts.height + 8;
  const floor = top + (page.desk ? DESK_HEIGHT : PHONE_HEIGHT);
  const y = scaleLinear([0, grid.at(-1)!], [floor, top]);

  const parts: Svg[] = grid.map(
    (count) =>
      line(left, y(count), right, y(count), { stroke: palette.hairline }) +
      text(left - 8, y(count) + 4, numeral(count), { ...quiet, anchor: 'end' }),
  );
  for (const { from, to, count } of bins) {
    if (count === 0) continue;
    // A bin that lies across nought is hatched as far as nought.
    const nought = Math.min(Math.max(0, from), to);
    const column = (start: number, end: number): Box => ({
      x: x(start),
      y: y(count),
      width: x(end) - x(start),
      height: floor - y(count),
    });
    if (nought > from) parts.push(below(column(from, nought)));
    if (to > nought)
      parts.push(rect(column(nought, to), { fill: palette.blue, stroke: palette.white, strokeWidth: 0.5 }));
  }
  parts.push(line(left, floor, right, floor, { stroke: palette.text, strokeWidth: 1.5 }));
  if (low < 0 && high > 0) parts.push(line(x(0), top, x(0), floor, { stroke: palette.text, strokeWidth: 1.5 }));
  const ends = marked.map(() => floor);
  // A white edge keeps the lines apart from the columns they pass through.
  for (const { value } of marked)
    parts.push(line(x(value), top, x(value), floor, { stroke: palette.white, strokeWidth: 4 }));
  const over = callouts.draw(page.top, ends);
  parts.push(over.lines, over.words);
  for (const tick of moneyTicksAlong(low, high, right - left)) {
    const half = textWidth(tick.words, 12) / 2;
    const at = x(tick.value);
    if (at - half < 2 || at + half > page.right + page.left - 2) continue;
    parts.push(line(at, floor, at, floor + 5, { stroke: palette.common }));
    parts.push(text(at, floor + 19, tick.words, { ...quiet, anchor: 'middle' }));
  }
  const shown = key(keyItems(belowNought, drawsIn(data)), page.left, floor + 34, page.width);
  return { parts: [...parts, shown.svg], bottom: floor + 34 + shown.height };
}

const below = (box: Box): Svg =>
  rect(box, { fill: palette.white, stroke: palette.concern, strokeWidth: 1 }) + hatch(box, palette.concern, 2);

/** Whole numbers from nought to above the highest column. */
function countTicks(most: number): number[] {
  const step = Math.max(1, stepOf(most, ROWS).step);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

const sample = (words: string, draw: (box: Box) => Svg): KeyItem => ({
  words,
  room: 20,
  sample: (x, y) => draw({ x: x - 10, y: y - 6, width: 20, height: 12 }),
});

/** The share on either side of nought, as far as there is any. */
function keyItems(belowNought: number, draws: number): KeyItem[] {
  const said = (count: number, where: string): string => `${where}: ${shareInWords(count, draws)} of draws`;
  const above = draws - belowNought;
  return [
    ...(belowNought > 0 ? [sample(said(belowNought, 'Below £0'), below)] : []),
    ...(above > 0 ? [sample(said(above, '£0 or above'), (box) => rect(box, { fill: palette.blue }))] : []),
  ];
}
