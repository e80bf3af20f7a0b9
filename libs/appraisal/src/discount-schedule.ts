import { Exact } from '#libs/money';
import { ONE } from './arithmetic.js';
import type { DiscountBand } from './case-model.js';
import { readRate } from './read-amount.js';
import { ensureYear } from './read-place.js';
import { ensureInput } from './refused-input.js';

/** A percentage typed where a fraction belongs is always above this. */
const HIGHEST_RATE = new Exact('0.25');

/**
 * What a pound is discounted by: the standard schedule of the Green Book.
 * @see HM Treasury, The Green Book (2026) 6.54 for the first three bands; the Treasury's supplementary guidance for the rest
 */
export const STANDARD_SCHEDULE: readonly DiscountBand[] = [
  { fromYear: 0, toYear: 30, rate: '0.035' },
  { fromYear: 31, toYear: 75, rate: '0.030' },
  { fromYear: 76, toYear: 125, rate: '0.025' },
  { fromYear: 126, toYear: 200, rate: '0.020' },
  { fromYear: 201, toYear: 300, rate: '0.015' },
  { fromYear: 301, toYear: 1000, rate: '0.010' },
];

/** A schedule whose bands follow one another, in exact numbers. */
export type DiscountTable = readonly { readonly toYear: number; readonly rate: Exact }[];

/**
 * Reads a schedule: bands in order, without a gap or an overlap, from year 0 (or 1: year 0 is not discounted).
 * @throws RefusedInput NOT_A_DECIMAL, RATE_OUT_OF_RANGE (0 to 0.25), YEAR_OUT_OF_RANGE, SCHEDULE_GAP or SCHEDULE_OVERLAP
 */
export function readSchedule(schedule: readonly DiscountBand[], field: string): DiscountTable {
  const bands = schedule.map((band, index) => {
    const place = `${field}[${index}]`;
    ensureYear(band.fromYear, `${place}.fromYear`);
    ensureYear(band.toYear, `${place}.toYear`, { first: band.fromYear });
    return { ...band, rate: readRate(band.rate, `${place}.rate`, HIGHEST_RATE) };
  });
  bands.forEach(({ fromYear }, index) => {
    const place = `${field}[${index}].fromYear`;
    const expected = (bands[index - 1]?.toYear ?? 0) + 1;
    ensureInput(
      fromYear <= expected,
      'SCHEDULE_GAP',
      place,
      `No discount rate is given for year ${expected}: let this band begin there.`,
    );
    ensureInput(
      fromYear === expected || index === 0,
      'SCHEDULE_OVERLAP',
      place,
      `Year ${fromYear} has two discount rates: let this band begin in year ${expected}.`,
    );
  });
  return bands;
}

export const lastYearOf = (table: DiscountTable): number => table.at(-1)?.toYear ?? 0;

const tooShort = (year: number, last: number): string =>
  `The discount rates end in year ${last}, and year ${year} is asked for: take a longer schedule, or a shorter case.`;

/** @throws RefusedInput SCHEDULE_TOO_SHORT when the schedule has no rate for that year */
export function rateOf(table: DiscountTable, year: number, field: string): Exact {
  const band = table.find(({ toYear }) => year <= toYear);
  ensureInput(band !== undefined, 'SCHEDULE_TOO_SHORT', field, tooShort(year, lastYearOf(table)));
  return band.rate;
}

/**
 * The factors of years 0 to the last: `DF(0) = 1`, `DF(t) = DF(t-1) / (1 + r(t))`. The rates of the bands chain, so that a
 * lower one later never changes what came before.
 * @param field the place of what asks for the last year
 * @throws RefusedInput SCHEDULE_TOO_SHORT
 */
export function factorsThrough(table: DiscountTable, lastYear: number, field: string): Exact[] {
  if (lastYear < 0) return [];
  ensureInput(lastYear <= lastYearOf(table), 'SCHEDULE_TOO_SHORT', field, tooShort(lastYear, lastYearOf(table)));
  const factors: Exact[] = [ONE];
  let factor: Exact = ONE;
  let year = 1;
  for (const { toYear, rate } of table) {
    const step = rate.plus(ONE);
    for (; year <= Math.min(toYear, lastYear); year++) factors.push((factor = factor.dividedBy(step)));
  }
  return factors;
}

/** A factor for each figure of a series that begins in year 0. */
export const factorsFor = (table: DiscountTable, series: readonly unknown[], field: string): Exact[] =>
  factorsThrough(table, series.length - 1, `${field}[${lastYearOf(table) + 1}]`);

/**
 * The factors of years in any order.
 * @param fieldOf the place of each of them
 * @throws RefusedInput YEAR_OUT_OF_RANGE or SCHEDULE_TOO_SHORT at the first that cannot be
 */
export function factorsAt(table: DiscountTable, years: readonly number[], fieldOf: (index: number) => string): Exact[] {
  years.forEach((year, index) => {
    ensureYear(year, fieldOf(index));
    ensureInput(year <= lastYearOf(table), 'SCHEDULE_TOO_SHORT', fieldOf(index), tooShort(year, lastYearOf(table)));
  });
  const factors = factorsThrough(table, Math.max(-1, ...years), 'schedule');
  return years.map((year) => factors[year] ?? ONE);
}
