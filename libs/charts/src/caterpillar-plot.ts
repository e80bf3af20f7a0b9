import { scaleLinear } from 'd3-scale';
import type { CaterpillarRow } from './caterpillar-data.js';
import { key, mark, type Shape } from './marks.js';
import type { ValueFormat } from './measure-data.js';
import { type Colour, palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, type Svg, text } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { stepOf } from './value-axis.js';
import { axisFormat, valueInWords } from './value-words.js';

const NAMES = 0.36;
const BAND = 24;
const ROW_GAP = 12;
const MOST_LINES = 3;
/** Room at both ends of the axis for half a mark and half a number. */
const ENDS = 12;
const BETWEEN = 14;

interface Look {
  readonly shape: Shape;
  readonly colour: Colour;
}
const looks = {
  clear: { shape: 'diamond', colour: palette.concern },
  holdsNought: { shape: 'disc', colour: palette.blue },
  unknown: { shape: 'ring', colour: palette.common },
} as const satisfies Record<string, Look>;

const lookOf = ({ interval, clear }: CaterpillarRow): Look =>
  !interval ? looks.unknown : clear ? looks.clear : looks.holdsNought;

/** `+6.1 points`, `−4.8 points`: an effect has a sign either way. */
export function signedInWords(value: number, format: ValueFormat): string {
  const words = valueInWords(value, format);
  return value > 0 && Number(value.toFixed(format.decimals)) !== 0 ? `+${words}` : words;
}

/** `+2.0 to +10.2 points`: the unit stands once. */
export const intervalInWords = ([lower, upper]: readonly [number, number], format: ValueFormat): string =>
  `${signedInWords(lower, { decimals: format.decimals, prefix: format.prefix ?? '' })} to ${signedInWords(upper, format)}`;

/** A row for each, with its interval as a line and its effect as a mark, and nought through all of them. */
export function drawCaterpillar(rows: readonly CaterpillarRow[], format: ValueFormat, page: Sheet): Drawn {
  const edge = page.left + (page.desk ? Math.floor(page.width * NAMES) + 16 : 0);
  const [left, right] = [edge + ENDS, page.right - ENDS];
  const [low, high] = extentOf(rows);
  const x = scaleLinear([low, high], [left, right]);
  const first = page.top + 24;
  const bands: { readonly top: number; readonly floor: number }[] = [];
  const names: Svg[] = [];
  const drawn: Svg[] = [];
  let y = first;
  for (const row of rows) {
    const blocks = namesOf(row, format, page);
    const said = blocks.reduce((sum, { height }) => sum + height, 0);
    const height = page.desk ? Math.max(BAND, said) : said + 3 + BAND;
    const top = page.desk ? y + (height - BAND) / 2 : y + said + 3;
    let nameTop = page.desk ? y + (height - said) / 2 : y;
    for (const one of blocks) {
      names.push(drawBlock(one, page.left, nameTop));
      nameTop += one.height;
    }
    drawn.push(interval(row, x, top + BAND / 2));
    bands.push({ top, floor: top + BAND });
    y += height + ROW_GAP;
  }
  const end = y - ROW_GAP + 4;
  // On a phone a line through all rows would cross the names, so it stands in the rows alone.
  const upright = (at: number, value: number): Svg => {
    const look = value === 0 ? { stroke: palette.text, strokeWidth: 1.5 } : { stroke: palette.hairline };
    return page.desk
      ? line(at, first - 4, at, end, look)
      : bands.map(({ top, floor }) => line(at, top - 2, at, floor + 2, look)).join('');
  };
  const ticks = ticksAlong(low, high, right - left, format);
  const numbers = ticks.map(({ value, words }) => tickWords(x(value), words, page));
  const shown = key(keyOf(rows), page.left, end + 10, page.width);
  return {
    parts: [...numbers, ...ticks.map(({ value }) => upright(x(value), value)), ...drawn, ...names, shown.svg],
    bottom: end + 10 + shown.height,
  };
}

/** Nought is always on the axis: everything is read from it. */
function extentOf(rows: readonly CaterpillarRow[]): [number, number] {
  const values = rows.flatMap(({ effect, interval: known }) => [effect, ...(known ?? [])]);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return highest - lowest < 1e-6 ? [lowest - 1, highest + 1] : [lowest, highest];
}

function namesOf(row: CaterpillarRow, format: ValueFormat, page: Sheet): TextBlock[] {
  const width = page.desk ? Math.floor(page.width * NAMES) : page.width;
  const spread = row.interval ? `, 95% interval ${intervalInWords(row.interval, format)}` : ', no interval';
  const figures = `${signedInWords(row.effect, format)}${spread}${row.restsOn ? `; ${row.restsOn}` : ''}`;
  return [
    block(row.label, width, { size: 13, weight: 'bold', halo: true }, MOST_LINES),
    block(figures, width, { size: 12, fill: palette.quietText, halo: true }, MOST_LINES),
  ];
}

function interval(row: CaterpillarRow, x: (value: number) => number, middle: number): Svg {
  const { shape, colour } = lookOf(row);
  const stroke = { stroke: colour, strokeWidth: 2.5 };
  const bar = row.interval
    ? line(x(row.interval[0]), middle, x(row.interval[1]), middle, stroke) +
      row.interval.map((bound) => line(x(bound), middle - 5, x(bound), middle + 5, stroke)).join('')
    : '';
  return bar + mark(shape, x(row.effect), middle, colour);
}

interface Tick {
  readonly value: number;
  readonly words: string;
}

/** Round numbers in steps of 1, 2 or 5, as many as can stand side by side along the width. */
function ticksAlong(low: number, high: number, width: number, format: ValueFormat): Tick[] {
  for (let most = Math.max(2, Math.floor(width / 48)); most > 1; most--) {
    const { step, decimals } = stepOf(high - low, most);
    const style = axisFormat({ decimals, prefix: format.prefix ?? '' }, decimals);
    const ticks: Tick[] = [];
    for (let at = Math.ceil(low / step - 1e-9); at <= high / step + 1e-9; at++) {
      const value = at === 0 ? 0 : Number((at * step).toFixed(decimals));
      ticks.push({ value, words: value === 0 ? '0' : signedInWords(value, style) });
    }
    const widest = Math.max(0, ...ticks.map(({ words }) => textWidth(words, 12, 'bold')));
    if ((step / (high - low)) * width >= widest + BETWEEN) return ticks;
  }
  return [{ value: 0, words: '0' }];
}

/** The number over its line, where the edge of the picture leaves it whole. */
function tickWords(x: number, words: string, page: Sheet): Svg {
  const [weight, fill] = words === '0' ? (['bold', palette.text] as const) : (['regular', palette.quietText] as const);
  const half = textWidth(words, 12, weight) / 2;
  const fits = x - half >= 2 && x + half <= page.right + page.left - 2;
  return fits ? text(x, page.top + 12, words, { size: 12, fill, weight, anchor: 'middle' }) : '';
}

function keyOf(rows: readonly CaterpillarRow[]) {
  const items = [
    { ...looks.clear, words: 'Interval does not hold 0' },
    { ...looks.holdsNought, words: 'Interval holds 0: may be chance' },
    { ...looks.unknown, words: 'No interval: the error cannot be judged' },
  ];
  return items.filter(({ shape }) => rows.some((row) => lookOf(row).shape === shape));
}
