import type { Exact } from '#libs/money';
import { NOUGHT, ONE, percent, total, weighted } from './arithmetic.js';
import type { DiscountBand } from './case-model.js';
import { factorsFor, readSchedule } from './discount-schedule.js';
import { type Amount, readAmount, readFraction, readNotNegative } from './read-amount.js';
import { ensureInput } from './refused-input.js';

interface BenefitProfileInput {
  /** Pounds, real. */
  readonly fullYearValue: Amount;
  /** What part of a full year comes in each, year 0 first; 0 to 1. */
  readonly profile: readonly Amount[];
  readonly schedule: readonly DiscountBand[];
}

export const readShares = (shares: readonly Amount[], field: string): Exact[] =>
  shares.map((share, index) => readFraction(share, `${field}[${index}]`));

/**
 * A benefit as it builds up, a year at a time.
 * @throws RefusedInput FRACTION_OUT_OF_RANGE, or for figures or a schedule that cannot be
 */
export function benefitProfile({ fullYearValue, profile, schedule }: BenefitProfileInput) {
  const full = readAmount(fullYearValue, 'fullYearValue');
  const values = readShares(profile, 'profile').map((share) => full.times(share));
  const factors = factorsFor(readSchedule(schedule, 'schedule'), profile, 'profile');
  return { values, total: total(values), presentValue: weighted(values, factors) };
}

interface BenefitValueInput {
  readonly direction: 'decrease' | 'increase';
  /** The measure before and after, in its own unit: a rate, a time, a count per case. */
  readonly baseline: Amount;
  readonly target: Amount;
  /** How many cases a year the measure is about. */
  readonly annualVolume: Amount;
  /** What would have changed anyway, 0 to 1. */
  readonly deadweight: Amount;
  /** How much of the rest this project may claim, 0 to 1. */
  readonly attribution: Amount;
  /** Pounds for one unit of the change. */
  readonly unitValue: Amount;
  readonly optimismHaircut: Amount;
}

/**
 * What a change of a measure is worth in a full year: `|target - baseline| x volume x (1 - deadweight) x attribution x unit
 * value`, and the same less the haircut.
 * @throws RefusedInput NO_CHANGE_CLAIMED or WRONG_DIRECTION at `target`, FRACTION_OUT_OF_RANGE, NEGATIVE_NOT_ALLOWED
 */
export function benefitValue(input: BenefitValueInput) {
  const baseline = readAmount(input.baseline, 'baseline');
  const target = readAmount(input.target, 'target');
  const volume = readNotNegative(input.annualVolume, 'annualVolume');
  const deadweight = readFraction(input.deadweight, 'deadweight');
  const attribution = readFraction(input.attribution, 'attribution');
  const unitValue = readAmount(input.unitValue, 'unitValue');
  const haircut = readFraction(input.optimismHaircut, 'optimismHaircut');
  ensureInput(
    !target.equals(baseline),
    'NO_CHANGE_CLAIMED',
    'target',
    'The target is the same as the baseline, so nothing is gained: enter what the measure will be, or take the benefit out.',
  );
  const change = input.direction === 'decrease' ? baseline.minus(target) : target.minus(baseline);
  ensureInput(
    change.greaterThan(0),
    'WRONG_DIRECTION',
    'target',
    `The measure is to ${input.direction}, and the target goes the other way: turn one of them round.`,
  );
  const grossUnits = change.times(volume);
  const additionalUnits = grossUnits.times(ONE.minus(deadweight)).times(attribution);
  const value = additionalUnits.times(unitValue);
  return { grossUnits, additionalUnits, value, adjustedValue: value.times(ONE.minus(haircut)) };
}

interface PeriodInput {
  readonly period: string;
  readonly planned: Amount;
  /** Null while nobody has measured it: that is not nought. */
  readonly actual: Amount | null;
}

/**
 * What was planned beside what came. A period nobody has measured has no variance, and what was planned in it does not count
 * to date either. A share of nothing planned is null.
 * @throws RefusedInput NOT_A_DECIMAL
 */
export function benefitRealisation({ periods }: { periods: readonly PeriodInput[] }) {
  const read = periods.map(({ period, planned, actual }, index) => ({
    period,
    planned: readAmount(planned, `periods[${index}].planned`),
    actual: actual === null ? null : readAmount(actual, `periods[${index}].actual`),
  }));
  let plannedToDate: Exact = NOUGHT;
  let actualToDate: Exact = NOUGHT;
  const rows = read.map(({ period, planned, actual }) => {
    if (!actual) return { period, variance: null, realisedPercent: null };
    plannedToDate = plannedToDate.plus(planned);
    actualToDate = actualToDate.plus(actual);
    return { period, variance: actual.minus(planned), realisedPercent: percent(actual, planned) };
  });
  return { periods: rows, plannedToDate, actualToDate, realisedPercentToDate: percent(actualToDate, plannedToDate) };
}
