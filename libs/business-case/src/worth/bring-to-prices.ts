import { type Amount, rebase } from '#libs/appraisal';
import { addFinancialYears, type FinancialYear } from '#libs/calendar';
import { Exact } from '#libs/money';
import { InvalidInput } from '#libs/platform';
import type { ReferenceSet } from '../reference/reference-set.js';
import { growthOf } from '../reference/reference-values.js';

/** How prices rose and will: the index of the past by year, and the growth planned for every later one. */
export interface PricesOverTime {
  readonly past: ReferenceSet;
  readonly ahead: ReferenceSet;
}

const startOf = (year: FinancialYear): number => Number(year.slice(0, 4));

/**
 * What prices of one year come to in those of another, as a factor. A financial year takes the index of the calendar year in
 * which it begins, for the series that ships is by calendar year; beyond its last, prices rise as planned.
 * @throws InvalidInput for a year before the series begins
 */
export function priceIndex(from: number, to: FinancialYear, { past, ahead }: PricesOverTime): Exact {
  const last = startOf(to);
  if (from > last) {
    const back = priceIndex(last, addFinancialYears(to, from - last), { past, ahead });
    return new Exact(1).dividedBy(back);
  }
  const known = new Map(
    (past.values['years'] as readonly { year: number; index: string }[]).map(({ year, index }) => [year, index]),
  );
  if (!known.has(from) && from < Math.max(...known.keys()))
    throw new InvalidInput(
      `The price series begins with ${Math.min(...known.keys())}, and this figure is of ${from}. Use a newer figure.`,
      ['path'],
    );
  const growth = Array.from({ length: last - from }, (_, index): Amount => {
    const year = from + index + 1;
    const [before, now] = [known.get(year - 1), known.get(year)];
    if (before !== undefined && now !== undefined) return new Exact(now).dividedBy(before).minus(1);
    return growthOf(ahead, addFinancialYears(to, year - 1 - last), 1)[0] ?? '0';
  });
  return rebase({ amount: '1', growth }).index;
}
