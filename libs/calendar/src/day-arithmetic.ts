import { civilDay, dayNumber, daysInMonth } from './civil-days.js';
import { fromParts, type IsoDate, partsOf } from './iso-date.js';

const DAYS_IN_WEEK = 7;
/** Day number 0, 1 March of the year 0, is a Wednesday in the Gregorian calendar, two days after a Monday. */
const DAY_ZERO_AFTER_MONDAY = 2;

function ensureWhole(name: string, count: number): void {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${name}: ${count} is not a whole number`);
}

/**
 * The day that many days later; earlier for a negative number.
 * @throws RangeError when the number is not whole or the day would lie outside the years 1 to 9999
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  ensureWhole('addDays', days);
  return fromParts(civilDay(dayNumber(partsOf(day)) + days));
}

/**
 * The same day of the month that many months later. Where that month is shorter, its last day: a month after 31 January
 * is 28 or 29 February, never March. So months do not add up: a month after that is 28 March, not 31 March.
 * @throws RangeError when the number is not whole or the day would lie outside the years 1 to 9999
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  ensureWhole('addMonths', months);
  const from = partsOf(day);
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return fromParts({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** How many days from one day to another: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(partsOf(to)) - dayNumber(partsOf(from));

/** How many whole weeks from one day to another, towards zero: six days are no week, either way. */
export const weeksBetween = (from: IsoDate, to: IsoDate): number =>
  // Adding 0 turns the minus nought of a few days back into nought.
  Math.trunc(daysBetween(from, to) / DAYS_IN_WEEK) + 0;

/** 1 for Monday to 7 for Sunday, as ISO 8601 numbers them. */
export function weekday(day: IsoDate): number {
  const afterMonday = (dayNumber(partsOf(day)) + DAY_ZERO_AFTER_MONDAY) % DAYS_IN_WEEK;
  return afterMonday + 1;
}

/** The Monday of the day's week. */
export const weekStart = (day: IsoDate): IsoDate => addDays(day, 1 - weekday(day));
