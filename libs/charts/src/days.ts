import { refused } from './refused.js';

const SHAPE = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;
const MILLISECONDS = 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The number of a day like `2026-11-24`, so that days can be subtracted. Years 1000 to 9999. Universal time throughout, in
 * which every day has the same length.
 * @returns null when the calendar has no such day
 */
export function dayOf(day: string): number | null {
  const found = SHAPE.exec(day);
  if (!found) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (date < 1 || date > (monthLengths[month - 1] ?? 0) + leapDay) return null;
  return Date.UTC(year, month - 1, date) / MILLISECONDS;
}

/**
 * The number of a day that has to be one, as `dayOf`.
 * @throws RangeError naming chart and field when the calendar has no such day
 */
export function dayNumber(chart: string, field: string, day: string): number {
  const number = dayOf(day);
  if (number === null) throw refused(chart, field, day, 'a day like 2026-11-24');
  return number;
}

function partsOf(number: number): [number, number, number] {
  const date = new Date(number * MILLISECONDS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** `3 Nov 2026`. */
export function dayInWords(number: number): string {
  const [year, month, day] = partsOf(number);
  return `${day} ${months[month - 1]} ${year}`;
}

/** A day on an axis of days: `3 Nov`, and its year. */
export interface DayTick {
  readonly day: number;
  readonly words: string;
  readonly year: string;
}

const DAYS_BETWEEN = [1, 2, 7, 14, 28];
// 5 January 1970 was a Monday; the numbers begin on the Thursday before.
const MONDAY = 4;

/** Days between two days, no more than there may be: every day, every second, every Monday or every second or fourth of them. */
export function dayTicks(from: number, to: number, most: number): DayTick[] {
  const step = DAYS_BETWEEN.find((one) => (to - from) / one < most) ?? Math.ceil((to - from) / most / 28) * 28;
  const first = step < 7 ? from : MONDAY + Math.ceil((from - MONDAY) / step) * step;
  const ticks: DayTick[] = [];
  for (let day = first; day <= to; day += step) {
    const [year, month, date] = partsOf(day);
    ticks.push({ day, words: `${date} ${months[month - 1]}`, year: String(year) });
  }
  return ticks;
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
