import type { DiscountBand } from '#libs/appraisal';
import { addFinancialYears, type FinancialYear } from '#libs/calendar';
import { isDecimal, type ReferenceKey, type ReferenceSet } from './reference-set.js';

/** The sets an appraisal is worked out from: a case keeps which of them it rests on. */
export const computingKeys = [
  'discount',
  'discount-health',
  'deflator',
  'pdc',
  'ni',
  'pension',
  'levy',
  'afc',
  'medical',
  'hcas',
] as const satisfies readonly ReferenceKey[];
export type ComputingKey = (typeof computingKeys)[number];
export type SetsInUse = Readonly<Record<ComputingKey, ReferenceSet>>;

export interface PayPoint {
  /** Like `6/2 years` or `consultant/1`. */
  readonly key: string;
  readonly label: string;
  /** Basic pay of a whole-time year, pounds. */
  readonly annual: string;
}

/** A decimal a set must hold. @throws RangeError naming the set and the place */
function decimalOf({ id, values }: ReferenceSet, name: string): string {
  const value = values[name];
  if (!isDecimal(value)) throw new RangeError(`reference set ${id} holds no number as ${name}`);
  return value;
}

export const bandsOf = ({ values }: ReferenceSet): readonly DiscountBand[] => values['bands'] as DiscountBand[];
export const pointsOf = ({ values }: ReferenceSet): readonly PayPoint[] => values['points'] as PayPoint[];
/** The high cost area supplements: a share of basic pay between a least and a most, pounds a year. */
export interface HcasZoneRates {
  readonly zone: string;
  readonly rate: string;
  readonly min: string;
  readonly max: string;
}
export const zonesOf = ({ values }: ReferenceSet): readonly HcasZoneRates[] => values['zones'] as HcasZoneRates[];
export const pdcRateOf = (set: ReferenceSet): string => decimalOf(set, 'rate');

/** How prices rise into each year after year 0. A set may name years of their own; the planning figure is for all others. */
export function growthOf(set: ReferenceSet, year0: FinancialYear, horizon: number): string[] {
  const named = (set.values['years'] ?? []) as readonly { year: string; growth: string }[];
  return Array.from({ length: horizon }, (_, index) => {
    const year = addFinancialYears(year0, index + 1);
    return named.find((entry) => entry.year === year)?.growth ?? decimalOf(set, 'growth');
  });
}

/** What an employer pays on top of pay, in the view asked for: all of the pension, or what the trust itself pays. */
export const onCostsOf = (
  { ni, pension, levy }: Pick<SetsInUse, 'ni' | 'pension' | 'levy'>,
  view: 'full' | 'trust-cash',
) => ({
  niRate: decimalOf(ni, 'rate'),
  niThresholdPerHead: decimalOf(ni, 'secondaryThreshold'),
  pensionRate: decimalOf(pension, view === 'full' ? 'full' : 'collectedFromTrust'),
  levyRate: decimalOf(levy, 'rate'),
});
