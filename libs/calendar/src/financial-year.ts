import { asIsoDate, type IsoDate, partsOf } from './iso-date.js';

declare const financialYear: unique symbol;

/** A financial year of the health service, from 1 April to 31 March, as `2026-27`. Sorts as text. */
export type FinancialYear = string & { readonly [financialYear]: true };

const APRIL = 4;
/** The years it can start in: its last day must be a day the calendar has. */
const FIRST_START = 1;
const LAST_START = 9998;

const isStart = (start: number): boolean => Number.isSafeInteger(start) && start >= FIRST_START && start <= LAST_START;

function named(name: string, start: number): FinancialYear {
  if (!isStart(start)) throw new RangeError(`${name}: no financial year starts in ${start}`);
  return `${String(start).padStart(4, '0')}-${String((start + 1) % 100).padStart(2, '0')}` as FinancialYear;
}

const startOf = (year: FinancialYear): number => Number(year.slice(0, 4));

/** Whether the text names a financial year: the second part must follow the first. */
export function isFinancialYear(text: string): text is FinancialYear {
  if (!/^\d{4}-\d\d$/.test(text)) return false;
  const start = Number(text.slice(0, 4));
  return isStart(start) && named('isFinancialYear', start) === text;
}

/** @throws RangeError naming the text when it is not a financial year */
export function asFinancialYear(text: string): FinancialYear {
  if (!isFinancialYear(text)) throw new RangeError(`asFinancialYear: “${text}” is not a financial year like 2026-27`);
  return text;
}

/** What somebody typed as a financial year, or why it is none. */
export type FinancialYearOutcome =
  | { readonly kind: 'financialYear'; readonly value: FinancialYear }
  | { readonly kind: 'notFinancialYear'; readonly why: string };

/** Reads a financial year as papers write it: 2026-27, 2026/27 or 2026–27, and with the second year in full. */
export function parseFinancialYear(typed: string): FinancialYearOutcome {
  const [, start = '', end = ''] = /^\s*(\d{4})\s?[-/\u2013]\s?(\d\d|\d{4})\s*$/.exec(typed) ?? [];
  const text = `${start}-${end.slice(-2)}`;
  const follows = end.length !== 4 || Number(end) === Number(start) + 1;
  if (follows && isFinancialYear(text)) return { kind: 'financialYear', value: text };
  return {
    kind: 'notFinancialYear',
    why: 'Enter a financial year by two years that follow one another, like 2026-27.',
  };
}

/** The financial year a day falls in. */
export function financialYearOf(day: IsoDate): FinancialYear {
  const { year, month } = partsOf(day);
  return named('financialYearOf', month >= APRIL ? year : year - 1);
}

/**
 * The financial year that many years later; earlier for a negative number.
 * @throws RangeError when the number is not whole or no such year exists
 */
export const addFinancialYears = (year: FinancialYear, years: number): FinancialYear =>
  named('addFinancialYears', startOf(year) + years);

/** The financial year after this one. */
export const nextFinancialYear = (year: FinancialYear): FinancialYear => addFinancialYears(year, 1);

/** How many years from one to another: 0 for the same, negative when the second is earlier. */
export const financialYearsBetween = (from: FinancialYear, to: FinancialYear): number => startOf(to) - startOf(from);

/** The first day, 1 April, and the last, 31 March. */
export function daysOfFinancialYear(year: FinancialYear): { readonly first: IsoDate; readonly last: IsoDate } {
  const of = (start: number): string => String(start).padStart(4, '0');
  return { first: asIsoDate(`${of(startOf(year))}-04-01`), last: asIsoDate(`${of(startOf(year) + 1)}-03-31`) };
}
