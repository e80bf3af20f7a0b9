import { addDays, daysBetween, weekday } from './day-arithmetic.js';
import type { IsoDate } from './iso-date.js';

/**
 * The bank holidays of one nation as they were published, and for which days that list is complete. The list is handed in
 * and never built in: holidays are proclaimed, moved and added (8 May 2023), and England's are not Scotland's.
 */
export interface BankHolidays {
  /** The first and the last day the list speaks for. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Every bank holiday between them, in any order. Substitute days are listed, the days they stand for need not be. */
  readonly days: readonly IsoDate[];
}

/** An answer, or the day for which nobody has said whether it is a holiday. */
export type WorkingDayOutcome<Answer> =
  | { readonly kind: 'answer'; readonly value: Answer }
  | {
      readonly kind: 'holidaysNotKnown';
      readonly day: IsoDate;
      readonly knownFrom: IsoDate;
      readonly knownTo: IsoDate;
    };

const SATURDAY = 6;

/** What each day is by the list: made once for a question, so that the list is checked and searched once. */
function reader({ from, to, days }: BankHolidays): (day: IsoDate) => boolean | undefined {
  if (to < from) throw new RangeError(`workingDays: the list of holidays ends on ${to}, before it begins on ${from}`);
  const outside = days.find((day) => day < from || day > to);
  if (outside) throw new RangeError(`workingDays: the holiday ${outside} is not between ${from} and ${to}`);
  const holidays = new Set(days);
  return (day) => {
    if (weekday(day) >= SATURDAY) return false;
    return day < from || day > to ? undefined : !holidays.has(day);
  };
}

const notKnown = (day: IsoDate, { from, to }: BankHolidays) =>
  ({ kind: 'holidaysNotKnown', day, knownFrom: from, knownTo: to }) as const;

/**
 * Whether the day is from Monday to Friday and no bank holiday.
 * @throws RangeError for a list of holidays that contradicts itself
 */
export function isWorkingDay(day: IsoDate, holidays: BankHolidays): WorkingDayOutcome<boolean> {
  const works = reader(holidays)(day);
  return works === undefined ? notKnown(day, holidays) : { kind: 'answer', value: works };
}

/**
 * The day that many working days later, earlier for a negative number. The first day does not count, as in “within ten
 * working days of”; none leaves the day as it is, even a Sunday.
 * @throws RangeError when the number is not whole, or for a list of holidays that contradicts itself
 */
export function addWorkingDays(day: IsoDate, workingDays: number, holidays: BankHolidays): WorkingDayOutcome<IsoDate> {
  if (!Number.isSafeInteger(workingDays)) throw new RangeError(`addWorkingDays: ${workingDays} is not a whole number`);
  const works = reader(holidays);
  const step = workingDays < 0 ? -1 : 1;
  let at = day;
  // Ends with the list at the latest: a weekday outside it is not known.
  for (let left = Math.abs(workingDays); left > 0;) {
    at = addDays(at, step);
    const counts = works(at);
    if (counts === undefined) return notKnown(at, holidays);
    if (counts) left--;
  }
  return { kind: 'answer', value: at };
}

/**
 * How many working days after the first day, up to and with the second: what `addWorkingDays` adds. Negative when the
 * second day is earlier.
 * @throws RangeError for a list of holidays that contradicts itself
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, holidays: BankHolidays): WorkingDayOutcome<number> {
  const works = reader(holidays);
  const step = to < from ? -1 : 1;
  let count = 0;
  let at = from;
  for (let left = Math.abs(daysBetween(from, to)); left > 0; left--) {
    at = addDays(at, step);
    const counts = works(at);
    if (counts === undefined) return notKnown(at, holidays);
    if (counts) count += step;
  }
  return { kind: 'answer', value: count };
}
