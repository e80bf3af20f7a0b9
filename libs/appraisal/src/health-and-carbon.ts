import type { Exact } from '#libs/money';
import { NOUGHT, ratio, weighted } from './arithmetic.js';
import type { DiscountBand } from './case-model.js';
import { factorsFor, readSchedule, STANDARD_SCHEDULE } from './discount-schedule.js';
import { annuityBetween } from './discounting.js';
import { type Amount, readAmount, readAmounts } from './read-amount.js';
import { ensureLength } from './read-place.js';

interface QalyValueInput {
  /** Quality-adjusted life years gained, or lost, in each year. */
  readonly qalysPerYear: Amount;
  /** Pounds. */
  readonly valuePerQaly: Amount;
  readonly fromYear: number;
  readonly toYear: number;
  /** The health schedule. */
  readonly schedule: readonly DiscountBand[];
}

/**
 * What health gained every year is worth, discounted at the health rate, and beside it at the standard rate.
 * @throws RefusedInput YEAR_OUT_OF_RANGE, SCHEDULE_TOO_SHORT, or for figures or a schedule that cannot be
 * @see The Green Book (2026), 6.58 and 8.57
 */
export function qalyValue({ qalysPerYear, valuePerQaly, fromYear, toYear, schedule }: QalyValueInput) {
  const qalys = readAmount(qalysPerYear, 'qalysPerYear');
  const annualValue = qalys.times(readAmount(valuePerQaly, 'valuePerQaly'));
  const presentAt = (bands: readonly DiscountBand[]): Exact =>
    annualValue.times(annuityBetween(bands, fromYear, toYear));
  return {
    annualValue,
    presentValue: presentAt(schedule),
    presentValueAtStandardRate: presentAt(STANDARD_SCHEDULE),
  };
}

/** Pounds for a quality-adjusted life year at which a case is looked at, among them the NICE range and the Treasury’s value. */
const WILLINGNESS_TO_PAY = ['15000', '25000', '35000', '70000'] as const;

interface CostAndEffect {
  readonly cost: Amount;
  readonly effect: Amount;
}

/**
 * Where an option lies beside its comparator: better and no dearer, no better and no cheaper, better and dearer, or less good
 * and cheaper. Null when nothing is different.
 */
export type Quadrant = 'dominant' | 'dominated' | 'north-east' | 'south-west';

function quadrantOf(deltaCost: Exact, deltaEffect: Exact): Quadrant | null {
  const [dearer, better] = [deltaCost.comparedTo(0), deltaEffect.comparedTo(0)];
  if (dearer === 0 && better === 0) return null;
  if (dearer <= 0 && better >= 0) return 'dominant';
  if (dearer >= 0 && better <= 0) return 'dominated';
  return better > 0 ? 'north-east' : 'south-west';
}

/**
 * The incremental cost-effectiveness ratio, pounds for one more unit of effect, and the net monetary benefit at several
 * values of one. The ratio is null where one of the two is better in every way: it would have no meaning.
 * @throws RefusedInput NOT_A_DECIMAL
 */
export function icer({ comparator, option }: { comparator: CostAndEffect; option: CostAndEffect }) {
  const comparatorCost = readAmount(comparator.cost, 'comparator.cost');
  const comparatorEffect = readAmount(comparator.effect, 'comparator.effect');
  const deltaCost = readAmount(option.cost, 'option.cost').minus(comparatorCost);
  const deltaEffect = readAmount(option.effect, 'option.effect').minus(comparatorEffect);
  const quadrant = quadrantOf(deltaCost, deltaEffect);
  return {
    deltaCost,
    deltaEffect,
    quadrant,
    icer: quadrant === 'north-east' || quadrant === 'south-west' ? ratio(deltaCost, deltaEffect) : null,
    netMonetaryBenefit: Object.fromEntries(
      WILLINGNESS_TO_PAY.map((value) => [value, deltaEffect.times(value).minus(deltaCost)]),
    ) as Record<(typeof WILLINGNESS_TO_PAY)[number], Exact>,
  };
}

interface CarbonValueInput {
  /** Tonnes of carbon dioxide equivalent, year 0 first. */
  readonly tonnesSaved: readonly Amount[];
  /** Pounds of the price base for each of those years. */
  readonly valuePerTonne: readonly Amount[];
  readonly schedule: readonly DiscountBand[];
}

/**
 * What carbon saved is worth each year and in all.
 * @throws RefusedInput SERIES_LENGTH at `valuePerTonne`, or for figures or a schedule that cannot be
 * @see The Green Book (2026), 8.63 to 8.73
 */
export function carbonValue({ tonnesSaved, valuePerTonne, schedule }: CarbonValueInput) {
  const tonnes = readAmounts(tonnesSaved, 'tonnesSaved');
  const prices = readAmounts(valuePerTonne, 'valuePerTonne');
  ensureLength(valuePerTonne, tonnes.length, 'valuePerTonne');
  const values = tonnes.map((amount, year) => amount.times(prices[year] ?? NOUGHT));
  const factors = factorsFor(readSchedule(schedule, 'schedule'), tonnesSaved, 'tonnesSaved');
  return { values, presentValue: weighted(values, factors) };
}
