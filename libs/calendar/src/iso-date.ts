declare const isoDate: unique symbol;

/** A calendar day as `YYYY-MM-DD`. Never a time, never a time zone. */
export type IsoDate = string & { readonly [isoDate]: true };

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

const utc = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);
const fromUtc = (date: Date): IsoDate => date.toISOString().slice(0, 10) as IsoDate;

/** Whether the text is a real calendar day: `2026-02-30` is not. */
export function isIsoDate(text: string): text is IsoDate {
  if (!SHAPE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && fromUtc(date) === text;
}

/** @throws RangeError naming the text when it is not a calendar day */
export function asIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`asIsoDate: “${text}” is not a calendar day like 2026-11-24`);
  return text;
}

/** The day that many days later; earlier for a negative number. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return fromUtc(date);
}

/**
 * The same day of the month that many months later. Where that month is shorter, its last day: a month after 31 January
 * is 28 or 29 February, never March.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, lastDay));
  return fromUtc(first);
}

/** How many days from one day to another: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

/** How many whole weeks from one day to another, towards zero. */
export const weeksBetween = (from: IsoDate, to: IsoDate): number => Math.trunc(daysBetween(from, to) / 7);

/** The Monday of the day's week. */
export const weekStart = (day: IsoDate): IsoDate => addDays(day, -((utc(day).getUTCDay() + 6) % 7));
