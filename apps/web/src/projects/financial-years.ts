import { addFinancialYears, asIsoDate, financialYearOf } from '#libs/calendar';
import type { Choice } from '../design/form.js';

const BEFORE = 2;
const AFTER = 8;

/** The financial years around a day, to choose among. */
export function financialYears(today: string): Choice[] {
  const now = financialYearOf(asIsoDate(today));
  return Array.from({ length: BEFORE + 1 + AFTER }, (_, index) => {
    const year = addFinancialYears(now, index - BEFORE);
    return { value: year, label: sayYear(year) };
  });
}

/** “2026 to 2027”, from “2026-27”. */
export const sayYear = (year: string): string => `${year.slice(0, 4)} to ${Number(year.slice(0, 4)) + 1}`;

export const thisYear = (today: string): string => financialYearOf(asIsoDate(today));
