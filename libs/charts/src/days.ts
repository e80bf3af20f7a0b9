import { refused } from './refused.js';

const SHAPE = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;
const MILLISECONDS = 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The number of a day like `2026-11-24`, so that days can be subtracted. Years 1000 to 9999. Universal time throughout, in
 * which every day has the same length.
 * @throws RangeError naming chart and field when the calendar has no such day
 */
export function dayNumber(chart: string, field: string, day: string): number {
  const [, year, month, date] = SHAPE.exec(day) ?? [];
  const number = Date.UTC(Number(year), Number(month) - 1, Number(date)) / MILLISECONDS;
  if (!Number.isFinite(number) || isoDay(number) !== day) throw refused(chart, field, day, 'a day like 2026-11-24');
  return number;
}

const isoDay = (number: number): string => new Date(number * MILLISECONDS).toISOString().slice(0, 10);

const partsOf = (number: number): [number, number, number] =>
  isoDay(number).split('-').map(Number) as [number, number, number];

/** `3 Nov 2026`. */
export function dayInWords(number: number): string {
  const [year, month, day] = partsOf(number);
  return `${day} ${months[month - 1]} ${year}`;
}

/** The first of a month, in the words of an axis. */
export interface MonthTick {
  readonly day: number;
  readonly month: string;
  readonly year: string;
}

const MONTHS_BETWEEN = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 60_000];

/** The firsts of months between two days, as many as there may be and evenly spaced: every month, every third, every year. */
export function monthTicks(from: number, to: number, most: number): MonthTick[] {
  const [firstYear, firstMonth] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(to);
  const first = firstYear * 12 + firstMonth - 1;
  const last = lastYear * 12 + lastMonth - 1;
  const step = MONTHS_BETWEEN.find((one) => (last - first) / one < most) ?? MONTHS_BETWEEN.at(-1)!;
  const ticks: MonthTick[] = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    const year = Math.floor(at / 12);
    const day = Date.UTC(year, at % 12, 1) / MILLISECONDS;
    if (day >= from && day <= to) ticks.push({ day, month: months[at % 12] ?? '', year: String(year) });
  }
  return ticks;
}
