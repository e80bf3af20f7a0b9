import type { Exact } from '#libs/money';
import { ratio, weighted } from './arithmetic.js';
import type { DiscountBand } from './case-model.js';
import { type DiscountTable, factorsFor, readSchedule } from './discount-schedule.js';
import { type Amount, readAmounts } from './read-amount.js';

export interface SummaryMetrics {
  readonly pvb: Exact;
  readonly pvcPublic: Exact;
  readonly pvcNonPublic: Exact;
  readonly pvc: Exact;
  readonly npsv: Exact;
  /** Null when there is no cost to divide by. */
  readonly bcr: Exact | null;
  readonly rpsc: Exact | null;
}

/**
 * Net present social value, benefit-cost ratio and return on public sector cost, of what is present value already.
 * @see The Green Book (2026), Table 10
 */
export function metricsOf(pvb: Exact, pvcPublic: Exact, pvcNonPublic: Exact): SummaryMetrics {
  const pvc = pvcPublic.plus(pvcNonPublic);
  return {
    pvb,
    pvcPublic,
    pvcNonPublic,
    pvc,
    npsv: pvb.minus(pvc),
    bcr: ratio(pvb, pvc),
    rpsc: ratio(pvb.minus(pvcNonPublic), pvcPublic),
  };
}

/** Every list is in pounds, real, year 0 first; a list that ends early is nought after its end. */
export interface SummaryMetricsInput {
  readonly schedule: readonly DiscountBand[];
  readonly healthSchedule: readonly DiscountBand[];
  readonly benefits: readonly Amount[];
  /** Lives and health, which are discounted at their own rate (Green Book 2026, 6.58). */
  readonly healthBenefits: readonly Amount[];
  readonly publicCosts: readonly Amount[];
  readonly nonPublicCosts: readonly Amount[];
}

/**
 * The metrics of one option from its benefits and costs a year.
 * @throws RefusedInput for figures or schedules that cannot be
 */
export function summaryMetrics(input: SummaryMetricsInput): SummaryMetrics {
  const standard = readSchedule(input.schedule, 'schedule');
  const health = readSchedule(input.healthSchedule, 'healthSchedule');
  const present = (field: 'benefits' | 'healthBenefits' | 'publicCosts' | 'nonPublicCosts', table: DiscountTable) =>
    weighted(readAmounts(input[field], field), factorsFor(table, input[field], field));
  return metricsOf(
    present('benefits', standard).plus(present('healthBenefits', health)),
    present('publicCosts', standard),
    present('nonPublicCosts', standard),
  );
}
