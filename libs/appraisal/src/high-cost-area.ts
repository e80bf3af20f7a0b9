import { Exact } from '#libs/money';
import { NOUGHT } from './arithmetic.js';
import { type Amount, readNotNegative } from './read-amount.js';

export type HighCostAreaZone = 'none' | 'fringe' | 'outer' | 'inner';

/** The supplement of a zone for a whole-time post: a rate of basic pay, the least and the most in pounds a year. */
export interface HighCostAreaRates {
  readonly zone: string;
  readonly rate: Amount;
  readonly min: Amount;
  readonly max: Amount;
}

/**
 * The supplements of 2026/27, for whoever gives none of their own.
 * @see NHS Terms and Conditions of Service Handbook, Annex 9
 */
export const HIGH_COST_AREAS: readonly HighCostAreaRates[] = [
  { zone: 'fringe', rate: '0.05', min: '1346', max: '2270' },
  { zone: 'outer', rate: '0.15', min: '4870', max: '6137' },
  { zone: 'inner', rate: '0.20', min: '5794', max: '8746' },
];

/**
 * The supplement of a whole-time post, pounds a year.
 * @param salary of a whole-time post, pounds a year
 * @throws RangeError when the zones given hold no such zone
 */
export function highCostAreaSupplement(
  salary: Exact,
  zone: HighCostAreaZone,
  zones: readonly HighCostAreaRates[] = HIGH_COST_AREAS,
): Exact {
  if (zone === 'none') return NOUGHT;
  const rates = zones.find((one) => one.zone === zone);
  if (!rates) throw new RangeError(`highCostAreaSupplement: no rates are given for ${zone}`);
  const [rate, least, most] = ([rates.rate, rates.min, rates.max] as const).map((amount) =>
    readNotNegative(amount, 'hcasZones'),
  );
  return Exact.min(Exact.max(salary.times(rate as Exact), least as Exact), most as Exact);
}
