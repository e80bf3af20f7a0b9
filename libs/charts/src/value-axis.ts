import type { Measure } from './measure.js';
import { axisFormat, valueInWords } from './value-words.js';

/** Of what is shown, left free above and below it. */
const SPARE = 0.04;
/** Two values nearer to each other than this share of their size cannot be told apart in the numbers of an axis. */
const FINEST = 1e-9;
const FINEST_STEP = 1e-6;

/** A vertical axis that ends on two of its own numbers, or at a bound of the measure. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
}

/** From the lowest to the highest of all values and lines, in steps of 1, 2 or 5, at most so many. */
export function valueAxis(measure: Measure, most: number): ValueAxis {
  const { format, bounds = {} } = measure.data;
  const [lowest, highest] = extent(measure);
  const least = Math.max(FINEST_STEP, FINEST * Math.max(Math.abs(lowest), Math.abs(highest)));
  const spare = highest - lowest > least ? SPARE * (highest - lowest) : Math.max(least, Math.abs(highest) / 10 || 1);
  const from = within(lowest - spare, lowest, bounds.lower, Math.max);
  const to = within(highest + spare, highest, bounds.upper, Math.min);
  const { step, decimals } = stepOf(to - from, most);
  const low = within(Math.floor(from / step) * step, lowest, bounds.lower, Math.max);
  const high = within(Math.ceil(to / step) * step, highest, bounds.upper, Math.min);
  const style = axisFormat(format, decimals);
  const ticks = [];
  for (let at = Math.ceil(low / step - FINEST); at <= high / step + FINEST; at++) {
    const value = Number((at * step).toFixed(decimals));
    ticks.push({ value, words: valueInWords(value, style) });
  }
  return { low, high, ticks };
}

/** Keeps the end of the axis within the measure's bound, unless a value has gone beyond it. */
const within = (
  end: number,
  outermost: number,
  bound: number | undefined,
  nearer: (one: number, other: number) => number,
): number => (bound === undefined || nearer(outermost, bound) !== outermost ? end : nearer(end, bound));

function extent({ data: { segments, targets }, drawn }: Measure): [number, number] {
  let lowest = Infinity;
  let highest = -Infinity;
  const take = (value: number | null): void => {
    if (value === null) return;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  };
  drawn.forEach(take);
  for (const { centre, lower, upper } of segments) {
    centre.forEach(take);
    lower?.forEach(take);
    upper?.forEach(take);
  }
  for (const { value } of targets) take(value);
  return lowest <= highest ? [lowest, highest] : [0, 1];
}

/** The step of 1, 2 or 5 that parts a range into no more than so many, and the decimals its multiples need. */
export function stepOf(range: number, most: number): { readonly step: number; readonly decimals: number } {
  const rough = range / most;
  const power = Math.floor(Math.log10(rough));
  const share = rough / 10 ** power;
  const [factor, tens] = share <= 1 ? [1, power] : share <= 2 ? [2, power] : share <= 5 ? [5, power] : [1, power + 1];
  // 10 ** -1 is exact enough, 5 * 10 ** -7 is not: a whole number divided keeps the steps of an axis round.
  return { step: tens < 0 ? factor / 10 ** -tens : factor * 10 ** tens, decimals: Math.max(0, -tens) };
}
