import { type CivilDay, daysInMonth } from './civil-days.js';

declare const isoDate: unique symbol;

/** A calendar day as `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. Never a time, never a time zone. Sorts as text. */
export type IsoDate = string & { readonly [isoDate]: true };

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the text is a real calendar day: `2026-02-30` is not. */
export function isIsoDate(text: string): text is IsoDate {
  if (!SHAPE.test(text)) return false;
  const { year, month, day } = partsOf(text as IsoDate);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws RangeError naming the text when it is not a calendar day */
export function asIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`asIsoDate: “${text}” is not a calendar day like 2026-11-24`);
  return text;
}

/** What somebody typed as a day, or why it is none. */
export type IsoDateOutcome =
  { readonly kind: 'isoDate'; readonly value: IsoDate } | { readonly kind: 'notIsoDate'; readonly why: string };

/**
 * Reads a day somebody typed or a file holds. Only `YYYY-MM-DD` is read, spaces around it let through: 03/04/2026 is the
 * third of April here and the fourth of March elsewhere, and a library that guesses is wrong for somebody.
 */
export function parseIsoDate(typed: string): IsoDateOutcome {
  const text = typed.trim();
  if (isIsoDate(text)) return { kind: 'isoDate', value: text };
  return SHAPE.test(text)
    ? { kind: 'notIsoDate', why: 'The calendar has no such day. Check the month and the day.' }
    : { kind: 'notIsoDate', why: 'Enter a day as year, month and day, like 2026-11-24.' };
}

/** Year, month 1 to 12 and day of the month. */
export const partsOf = (day: IsoDate): CivilDay => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** @throws RangeError when the year has no four digits; the day must be one the calendar has */
export function fromParts({ year, month, day }: CivilDay): IsoDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`fromParts: the year ${year} is not between 1 and 9999`);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as IsoDate;
}
