import type { Exact } from '#libs/money';
import { ONE, total } from './arithmetic.js';
import type { DiscountBand } from './case-model.js';
import { factorsThrough, rateOf, readSchedule } from './discount-schedule.js';
import { ensureYear } from './read-place.js';

interface FactorsInput {
  readonly schedule: readonly DiscountBand[];
  /** Counted from year 0, in any order. */
  readonly years: readonly number[];
}

/**
 * What a pound of each year is worth in year 0, at the end of that year. `factor4dp` is as tables print it.
 * @throws RefusedInput for a schedule that cannot be, YEAR_OUT_OF_RANGE, or SCHEDULE_TOO_SHORT at the year it does not reach
 * @see HM Treasury, Discounting: Green Book supplementary guidance (2026), Tables A.1 and A.2
 */
export function discountFactors({ schedule, years }: FactorsInput) {
  const table = readSchedule(schedule, 'schedule');
  return {
    factors: years.map((year, index) => {
      const factor = factorOf(table, year, `years[${index}]`);
      return { year, factor, factor4dp: factor.toDecimalPlaces(4) };
    }),
  };
}

/**
 * The same in the middle of the year that follows: `DF(t) x (1 + r(t+1))^-0.5`. A sensitivity that is told, never the default.
 * @throws RefusedInput as {@link discountFactors}, and SCHEDULE_TOO_SHORT where the half step goes past the schedule
 */
export function discountFactorsMidYear({ schedule, years }: FactorsInput) {
  const table = readSchedule(schedule, 'schedule');
  return {
    factors: years.map((year, index) => {
      const field = `years[${index}]`;
      const factor = factorOf(table, year, field);
      return {
        year,
        factor: factor.dividedBy(
          rateOf(table, year + 1, field)
            .plus(ONE)
            .sqrt(),
        ),
      };
    }),
  };
}

function factorOf(table: ReturnType<typeof readSchedule>, year: number, field: string): Exact {
  ensureYear(year, field);
  return factorsThrough(table, year, field)[year] ?? ONE;
}

/**
 * What a pound a year is worth in year 0: paid at the end of years 1 to `horizon` (`arrears`), at their beginning (`due`), or
 * in year 0 and all of them (`withYear0`).
 * @throws RefusedInput for a schedule that cannot be, YEAR_OUT_OF_RANGE or SCHEDULE_TOO_SHORT at `horizon`
 */
export function annuityFactor({ schedule, horizon }: { schedule: readonly DiscountBand[]; horizon: number }) {
  const table = readSchedule(schedule, 'schedule');
  ensureYear(horizon, 'horizon');
  const factors = factorsThrough(table, horizon, 'horizon');
  return { arrears: total(factors.slice(1)), due: total(factors.slice(0, -1)), withYear0: total(factors) };
}

/**
 * What a pound a year from one year to another, both included, is worth in year 0.
 * @throws RefusedInput for a schedule that cannot be, YEAR_OUT_OF_RANGE, or SCHEDULE_TOO_SHORT at `toYear`
 */
export function annuityBetween(schedule: readonly DiscountBand[], fromYear: number, toYear: number): Exact {
  const table = readSchedule(schedule, 'schedule');
  ensureYear(fromYear, 'fromYear');
  ensureYear(toYear, 'toYear', { first: fromYear });
  return total(factorsThrough(table, toYear, 'toYear').slice(fromYear));
}
