import { addFinancialYears, asFinancialYear, type FinancialYear, financialYearsBetween } from '#libs/calendar';
import { Exact, type Pounds, roundToPenny } from '#libs/money';
import { InvalidInput } from '#libs/platform';
import type { ReadUnitCost, ReadWorth } from '../read-case.js';
import type { ReferenceSet } from '../reference/reference-set.js';
import { priceIndex, type PricesOverTime } from './bring-to-prices.js';
import { carbonYears, type UnitValue } from './unit-values.js';

/** One of something in the prices of a case, year by year. */
export interface ValuedUnit {
  /** What its printed prices come to in those of the case. */
  readonly index: Exact;
  /** Pounds, from the first year of the benefit on; one where it is the same in each. */
  readonly byYear: readonly Pounds[];
  /** The ends of its range in that first year, as parts of it. Null where the set has no range. */
  readonly range: { readonly low: string; readonly high: string } | null;
}

const RANGE_PLACES = 4;
const startOf = (year: FinancialYear): number => Number(year.slice(0, 4));

/**
 * What one of an entry is worth in the prices of a case. Carbon is valued by the year in which it is not emitted, and the last
 * value of the set holds beyond it; everything else is worth the same in each year.
 * @throws InvalidInput where its prices are older than the series they are brought forward by
 */
export function valueUnit(
  unit: UnitValue,
  set: ReferenceSet,
  { prices, fromYear }: { readonly prices: FinancialYear; readonly fromYear: FinancialYear },
  over: PricesOverTime,
): ValuedUnit {
  const index = priceIndex(unit.pricesOf, prices, over);
  const inPrices = (printed: string): Pounds => roundToPenny(new Exact(printed).times(index).toFixed());
  if (unit.key !== 'carbon') return { index, byYear: [inPrices(unit.printed)], range: null };
  const years = carbonYears(set);
  const first = years.find(({ year }) => year >= startOf(fromYear)) ?? years.at(-1);
  if (!first) throw new InvalidInput('This set values carbon in no year. Choose another.', ['path']);
  const part = (end: string): string => new Exact(end).dividedBy(first.central).toDecimalPlaces(RANGE_PLACES).toFixed();
  return {
    index,
    // A benefit that begins before the first year of the set takes the first.
    byYear: [
      ...Array.from({ length: Math.max(0, first.year - startOf(fromYear)) }, () => inPrices(first.central)),
      ...years.filter(({ year }) => year >= first.year).map(({ central }) => inPrices(central)),
    ],
    range: { low: part(first.low), high: part(first.high) },
  };
}

type Worth = Pick<ReadWorth, 'each' | 'byYear' | 'fromYear'>;

/** Pounds for one of the benefit in its first year, not rounded: so many of the entry, each at its worth. */
export const exactWorthOf = ({ each, byYear }: Pick<Worth, 'each' | 'byYear'>): Exact =>
  new Exact(each).times(byYear[0] ?? 0);

/** Whether what one is worth is still what a reference set gave; typed anew, it is somebody’s own figure. */
export const givesWorth = (worth: Pick<Worth, 'each' | 'byYear'>, unitValue: string | null): boolean =>
  unitValue !== null && roundToPenny(exactWorthOf(worth).toFixed()) === unitValue;

export const costOf = ({ value, howMany }: Pick<ReadUnitCost, 'value' | 'howMany'>): Pounds =>
  roundToPenny(new Exact(value).times(howMany).toFixed());

/** Whether a line still costs what its unit cost came to. */
export const givesCost = (cost: Pick<ReadUnitCost, 'value' | 'howMany'>, recurrent: string): boolean =>
  costOf(cost) === recurrent;

/** What one is worth in a year, as a multiple of what it is in the benefit’s first. */
export function worthBeside({ byYear, fromYear }: Omit<Worth, 'each'>, year: FinancialYear): Exact {
  const since = Math.max(0, financialYearsBetween(asFinancialYear(fromYear), year));
  return new Exact(byYear[since] ?? byYear.at(-1) ?? 1).dividedBy(byYear[0] ?? 1);
}

/** The same for every year of a case as far as worth is known, year 0 first; none where it is the same in each. */
export function relativeWorthOf(worth: Omit<Worth, 'each'>, year0: FinancialYear): Exact[] {
  if (worth.byYear.length === 1) return [];
  const known = financialYearsBetween(year0, asFinancialYear(worth.fromYear)) + worth.byYear.length;
  return Array.from({ length: Math.max(1, known) }, (_, year) => worthBeside(worth, addFinancialYears(year0, year)));
}
