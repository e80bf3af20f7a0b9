import {
  addFinancialYears,
  asIsoDate,
  daysOfFinancialYear,
  type FinancialYear,
  financialYearOf,
  financialYearsBetween,
  type IsoDate,
} from '#libs/calendar';

/** A quarter of a financial year: the first is April to June. */
export interface Quarter {
  readonly year: FinancialYear;
  readonly number: 1 | 2 | 3 | 4;
}

export const MONTHS_A_QUARTER = 3;
const APRIL = 4;

export function quarterOf(day: IsoDate): Quarter {
  const month = Number(day.slice(5, 7));
  return {
    year: financialYearOf(day),
    number: (Math.floor(((month - APRIL + 12) % 12) / MONTHS_A_QUARTER) + 1) as Quarter['number'],
  };
}

/** All quarters from one to another, both included. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const at = ({ year, number }: Quarter): number => financialYearsBetween(first.year, year) * 4 + number - 1;
  return Array.from({ length: Math.max(0, at(last) - at(first) + 1) }, (_, index) => {
    const position = at(first) + index;
    return {
      year: addFinancialYears(first.year, Math.floor(position / 4)),
      number: ((position % 4) + 1) as Quarter['number'],
    };
  });
}

export const isSameQuarter = (one: Quarter, other: Quarter): boolean =>
  one.year === other.year && one.number === other.number;

export const firstDayOf = ({ year, number }: Quarter): IsoDate => {
  const start = daysOfFinancialYear(year).first;
  const month = APRIL + (number - 1) * MONTHS_A_QUARTER;
  const inYear = Number(start.slice(0, 4)) + (month > 12 ? 1 : 0);
  return asIsoDate(`${String(inYear)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`);
};

const SPANS = ['April to June', 'July to September', 'October to December', 'January to March'] as const;
/** Like “April to June 2026”. */
export const sayQuarter = (quarter: Quarter): string =>
  `${SPANS[quarter.number - 1] ?? ''} ${firstDayOf(quarter).slice(0, 4)}`;
