import { addFinancialYears, asFinancialYear, type FinancialYear, financialYearsBetween } from '#libs/calendar';
import { asPounds, type Pounds, sumPounds } from '#libs/money';
import type { BenefitKind } from './business-case.entities.js';

export interface CostedLine {
  readonly nonRecurrent: string;
  readonly recurrent: string;
  readonly startsIn: string;
}

export interface ValuedBenefit {
  readonly kind: BenefitKind;
  readonly annual: string | null;
  readonly startsIn: string;
  readonly years: number;
}

export interface YearTotal {
  readonly year: FinancialYear;
  readonly cost: Pounds;
  /** Cash and income: what leaves a budget or comes into one. */
  readonly cash: Pounds;
  /** Everything else that was put into pounds: worth something, and not money back. */
  readonly otherValued: Pounds;
}

/** How far the totals look ahead. */
const YEARS = 5;
const CASH: readonly BenefitKind[] = ['cash', 'income'];

/** What all lines cost once, and what they cost a year. Exact. */
export const lineTotals = (lines: readonly CostedLine[]): { nonRecurrent: Pounds; recurrent: Pounds } => ({
  nonRecurrent: sumPounds(lines.map(({ nonRecurrent }) => asPounds(nonRecurrent))),
  recurrent: sumPounds(lines.map(({ recurrent }) => asPounds(recurrent))),
});

/**
 * Five years from the first in which anything happens: what is spent once falls in a line's first year, what recurs in
 * every year from it on; a benefit counts for as many years as it lasts. Nothing is discounted here.
 * @returns no years when there is neither line nor benefit
 */
export function yearTotals(lines: readonly CostedLine[], benefits: readonly ValuedBenefit[]): YearTotal[] {
  const starts = [...lines, ...benefits].map(({ startsIn }) => asFinancialYear(startsIn)).sort();
  const first = starts[0];
  if (!first) return [];
  return Array.from({ length: YEARS }, (_, index) => {
    const year = addFinancialYears(first, index);
    const since = ({ startsIn }: { startsIn: string }) => financialYearsBetween(asFinancialYear(startsIn), year);
    const running = benefits.filter(
      (benefit) => since(benefit) >= 0 && since(benefit) < benefit.years && benefit.annual !== null,
    );
    const valued = (isCash: boolean) =>
      sumPounds(
        running.filter(({ kind }) => CASH.includes(kind) === isCash).map(({ annual }) => asPounds(annual ?? '0.00')),
      );
    return {
      year,
      cost: sumPounds(
        lines.flatMap((line) => [
          ...(since(line) === 0 ? [asPounds(line.nonRecurrent)] : []),
          ...(since(line) >= 0 ? [asPounds(line.recurrent)] : []),
        ]),
      ),
      cash: valued(true),
      otherValued: valued(false),
    };
  });
}

/** All years together, kind by kind. Exact; nothing is discounted here. */
export const totalOf = (years: readonly YearTotal[]): Omit<YearTotal, 'year'> => ({
  cost: sumPounds(years.map(({ cost }) => cost)),
  cash: sumPounds(years.map(({ cash }) => cash)),
  otherValued: sumPounds(years.map(({ otherValued }) => otherValued)),
});
