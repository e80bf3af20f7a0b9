import { palette } from './palette.js';
import { line, type Svg, text } from './svg.js';
import { textWidth } from './text-width.js';
import { stepOf } from './value-axis.js';
import { valueInWords } from './value-words.js';

const UNITS = [
  { pounds: 1_000_000, from: 1_000_000, suffix: 'm' },
  { pounds: 1000, from: 10_000, suffix: 'k' },
  { pounds: 1, from: 0, suffix: '' },
] as const;
/** Numbers of an axis in a unit that needs more decimals than this are told apart better in the next smaller one. */
const MOST_DECIMALS = 2;
/** Room between two numbers under an axis. */
const BETWEEN = 14;
/** Two amounts nearer to each other than this share of their size cannot be told apart on an axis. */
const FINEST = 1e-6;
/** Keeps a tick at the very end of an axis from being lost to rounding. */
const SLACK = 1e-9;

export interface MoneyTick {
  /** In pounds. */
  readonly value: number;
  readonly words: string;
}

/** An axis that ends on two of its own numbers. */
export interface MoneyAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly MoneyTick[];
}

/** The extent of amounts, widened where it is too narrow to have an axis. In pounds. */
export function spreadOf(amounts: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const least = Math.max(1, FINEST * Math.max(Math.abs(low), Math.abs(high)));
  return high - low >= least ? [low, high] : [low - least / 2, high + least / 2];
}

function gradeOf(low: number, high: number, most: number): { step: number; words: (value: number) => string } {
  const size = Math.max(Math.abs(low), Math.abs(high));
  for (const { pounds, from, suffix } of UNITS) {
    if (size < from) continue;
    const { step, decimals } = stepOf((high - low) / pounds, most);
    if (decimals > MOST_DECIMALS && pounds > 1) continue;
    // Parts of a pound are pence, which have two figures.
    const format = { decimals: pounds === 1 && decimals > 0 ? MOST_DECIMALS : decimals, prefix: '£', suffix };
    return {
      step: step * pounds,
      words: (value) => (Math.abs(value) < (step * pounds) / 2 ? '£0' : valueInWords(value / pounds, format)),
    };
  }
  throw new RangeError(`moneyAxis: there is no axis from ${low} to ${high}`);
}

/** Round amounts from one to another, in steps of 1, 2 or 5, all in pounds, in thousands or in millions. */
export function moneyTicks(low: number, high: number, most: number): MoneyTick[] {
  const { step, words } = gradeOf(low, high, most);
  const ticks: MoneyTick[] = [];
  for (let at = Math.ceil(low / step - SLACK); at <= high / step + SLACK; at++)
    ticks.push({ value: at * step, words: words(at * step) });
  return ticks;
}

/** As many as can stand side by side along a width in pixels. */
export function moneyTicksAlong(low: number, high: number, width: number): MoneyTick[] {
  for (let most = Math.max(1, Math.floor(width / 56)); most > 1; most--) {
    const ticks = moneyTicks(low, high, most);
    const widest = Math.max(0, ...ticks.map(({ words }) => textWidth(words, 12, 'bold')));
    const [first, second] = ticks;
    const apart = first && second ? ((second.value - first.value) / (high - low)) * width : Infinity;
    if (apart >= widest + BETWEEN) return ticks;
  }
  return moneyTicks(low, high, 1).slice(0, 1);
}

/** An upright axis with nought on it, for bars and lines that stand on nought. */
export function moneyAxis(amounts: readonly number[], most: number): MoneyAxis {
  const [lowest, highest] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const [from, to] = highest - lowest < 1 ? [lowest, lowest + 1] : [lowest, highest];
  const { step } = gradeOf(from, to, most);
  const low = Math.floor(from / step + SLACK) * step;
  const high = Math.ceil(to / step - SLACK) * step;
  const { words } = gradeOf(from, to, most);
  const ticks: MoneyTick[] = [];
  for (let at = Math.round(low / step); at <= Math.round(high / step); at++)
    ticks.push({ value: at * step, words: words(at * step) });
  return { low, high, ticks };
}

/** The room that the numbers of an upright axis take to the left of the plot. */
export const moneyAxisWidth = ({ ticks }: MoneyAxis): number =>
  8 + Math.max(...ticks.map(({ words }) => textWidth(words, 12)));

/** The lines across a plot with their amounts to its left; that of nought is darker. */
export const moneyGrid = ({ ticks }: MoneyAxis, left: number, right: number, y: (value: number) => number): Svg =>
  ticks
    .map(({ value, words }) => {
      const look = words === '£0' ? { stroke: palette.text, strokeWidth: 1.5 } : { stroke: palette.hairline };
      const said = { size: 12, fill: palette.quietText, anchor: 'end' } as const;
      return line(left, y(value), right, y(value), look) + text(left - 8, y(value) + 4, words, said);
    })
    .join('');
