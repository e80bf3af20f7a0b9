import { scaleLinear } from 'd3-scale';
import { type Callout, layCallouts } from './callouts.js';
import { moneyTicksAlong } from './money-axis.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, type Stroke, type Svg, text } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { tidy } from './wrap-text.js';

const NAMES = 0.3;
const ROW_GAP = 14;
const MOST_LINES = 4;

/** The axis of money and what stands on it beside its own numbers. */
export interface MoneyPlot {
  /** In pounds; the lower is less than the higher. */
  readonly low: number;
  readonly high: number;
  /** Pixels kept free to the left and to the right of the plot. */
  readonly before: number;
  readonly after: number;
  /** Amounts marked over the rows and through them. */
  readonly marked: readonly { readonly amount: number; readonly words: string; readonly look: Stroke }[];
}

/** A row: its names, the height of its bars, and how they are drawn. */
export interface MoneyRow {
  readonly names: readonly TextBlock[];
  readonly band: number;
  readonly draw: (x: (amount: number) => number, top: number, floorBefore: number | null) => Svg;
}

/** The names of a row for the width they have: the first bold, the others quiet. */
export const rowNames = (page: Sheet, name: string, ...quiet: readonly string[]): TextBlock[] => {
  const width = page.desk ? Math.floor(page.width * NAMES) : page.width;
  return [
    block(tidy(name) || 'Without a name', width, { size: 13, weight: 'bold', halo: true }, MOST_LINES),
    ...quiet.map((one) => block(one, width, { size: 12, fill: palette.quietText, halo: true }, MOST_LINES)),
  ];
};

/** Rows of bars on one axis of money: the names to the left where there is room, above each row on a phone. */
export function drawMoneyRows(page: Sheet, plot: MoneyPlot, rows: readonly MoneyRow[]): Drawn {
  const edge = page.left + (page.desk ? Math.floor(page.width * NAMES) + 16 : 0);
  const [left, right] = [edge + plot.before, page.right - plot.after];
  const x = scaleLinear([plot.low, plot.high], [left, right]);
  const ticks = moneyTicksAlong(plot.low, plot.high, right - left).map((tick) => ({ ...tick, x: x(tick.value) }));
  const marked = plot.marked.map(({ amount, words, look }): Callout => ({ x: x(amount), words, look }));
  const callouts = layCallouts(marked, page.desk ? edge : page.left, page.right);
  const calloutsTop = page.top + 20;
  const first = calloutsTop + callouts.height + 8;

  const bands: { readonly top: number; readonly floor: number; readonly bars: Svg }[] = [];
  const names: Svg[] = [];
  let y = first;
  for (const row of rows) {
    const said = row.names.reduce((sum, { height }) => sum + height, 0);
    const height = page.desk ? Math.max(row.band, said) : said + 3 + row.band;
    const top = page.desk ? y + (height - row.band) / 2 : y + said + 3;
    let nameTop = page.desk ? y + (height - said) / 2 : y;
    for (const one of row.names) {
      names.push(drawBlock(one, page.left, nameTop));
      nameTop += one.height;
    }
    const bars = row.draw(x, top, bands.at(-1)?.floor ?? null);
    bands.push({ top, floor: top + row.band, bars });
    y += height + ROW_GAP;
  }
  const end = y - ROW_GAP + 4;

  // On a phone a line through all rows would cross the names, so it stands in the rows alone.
  const upright = (at: number, look: Stroke): Svg =>
    page.desk
      ? line(at, first - 4, at, end, look)
      : bands.map(({ top, floor }) => line(at, top - 3, at, floor + 3, look)).join('');
  const grid = ticks.map(({ x: at, words }) => upright(at, words === '£0' ? NOUGHT : { stroke: palette.hairline }));
  const lines = plot.marked.map(({ look }, at) => upright(marked[at]!.x, look));
  const over = callouts.draw(
    calloutsTop,
    marked.map(() => first - 4),
  );
  const numbers = ticks.map((tick) => tickWords(tick, page));
  return {
    parts: [...numbers, over.lines, over.words, ...grid, ...bands.map(({ bars }) => bars), ...lines, ...names],
    bottom: end,
  };
}

const NOUGHT = { stroke: palette.text, strokeWidth: 1.5 };

/** The number over its line, where the edge of the picture leaves it whole. */
function tickWords({ x, words }: { readonly x: number; readonly words: string }, page: Sheet): Svg {
  const weight = words === '£0' ? 'bold' : 'regular';
  const half = textWidth(words, 12, weight) / 2;
  const fits = x - half >= 2 && x + half <= page.right + page.left - 2;
  const fill = words === '£0' ? palette.text : palette.quietText;
  return fits ? text(x, page.top + 12, words, { size: 12, fill, weight, anchor: 'middle' }) : '';
}
