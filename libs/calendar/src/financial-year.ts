import { asIsoDate, type IsoDate } from './iso-date.js';

declare const financialYear: unique symbol;

/** A financial year of the health service, from 1 April to 31 March, as `2026-27`. */
export type FinancialYear = string & { readonly [financialYear]: true };

const named = (start: number): FinancialYear =>
  `${start}-${String((start + 1) % 100).padStart(2, '0')}` as FinancialYear;

const startOf = (year: FinancialYear): number => Number(year.slice(0, 4));

/** Whether the text names a financial year: the second part must follow the first. */
export const isFinancialYear = (text: string): text is FinancialYear =>
  /^\d{4}-\d\d$/.test(text) && named(Number(text.slice(0, 4))) === text;

/** @throws RangeError naming the text when it is not a financial year */
export function asFinancialYear(text: string): FinancialYear {
  if (!isFinancialYear(text)) throw new RangeError(`asFinancialYear: “${text}” is not a financial year like 2026-27`);
  return text;
}

/** The financial year a day falls in. */
export function financialYearOf(day: IsoDate): FinancialYear {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return named(month >= 4 ? year : year - 1);
}

/** The financial year that many years later. */
export const addFinancialYears = (year: FinancialYear, years: number): FinancialYear => named(startOf(year) + years);

/** How many years from one to another: 0 for the same, negative when the second is earlier. */
export const financialYearsBetween = (from: FinancialYear, to: FinancialYear): number => startOf(to) - startOf(from);

/** The first and the last day. */
export const daysOfFinancialYear = (year: FinancialYear): { readonly first: IsoDate; readonly last: IsoDate } => ({
  first: asIsoDate(`${startOf(year)}-04-01`),
  last: asIsoDate(`${startOf(year) + 1}-03-31`),
});
