/** A day of the Gregorian calendar by its parts: month 1 to 12, day of the month 1 to 31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_FOUR_CENTURIES = 146_097;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days the month has; 0 for a month there is not. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/**
 * The number of a day, counted from 1 March of the year 0. Whole-number arithmetic instead of the language's own Date, so
 * that no hour and no time zone can get in between. The year is begun in March, which puts the leap day at its end.
 * @see Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil
 */
export function dayNumber({ year, month, day }: CivilDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 400);
  const yearOfFour = marchYear - century * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfFour = yearOfFour * 365 + Math.floor(yearOfFour / 4) - Math.floor(yearOfFour / 100) + dayOfYear;
  return century * DAYS_IN_FOUR_CENTURIES + dayOfFour;
}

/** The day with that number: the inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const century = Math.floor(number / DAYS_IN_FOUR_CENTURIES);
  const dayOfFour = number - century * DAYS_IN_FOUR_CENTURIES;
  const yearOfFour = Math.floor(
    (dayOfFour - Math.floor(dayOfFour / 1460) + Math.floor(dayOfFour / 36_524) - Math.floor(dayOfFour / 146_096)) / 365,
  );
  const dayOfYear = dayOfFour - (365 * yearOfFour + Math.floor(yearOfFour / 4) - Math.floor(yearOfFour / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfFour + century * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
