import { Exact } from '#libs/money';
import { NOUGHT, ONE, total } from './arithmetic.js';
import { type Amount, readAmount, readFraction, readNotNegative, readRate } from './read-amount.js';
import { ensureYear } from './read-place.js';
import { ensureInput } from './refused-input.js';

export interface CapitalChargesInput {
  /** Pounds. */
  readonly cost: Amount;
  /** What it is still worth at the end of its life. */
  readonly residual: Amount;
  readonly lifeYears: Amount;
  /** How many years to tell, the first being the one it is bought in. */
  readonly years: number;
  /** The part of the first year it is in use, 0 to 1. */
  readonly firstYearFraction: Amount;
  /** `cost` when it is in place on the first day, `zero` when it is bought during the year. */
  readonly openingNbvYear1: 'cost' | 'zero';
  /** The dividend on public capital, a fraction a year. */
  readonly pdcRate: Amount;
}

export interface YearOfCharges {
  readonly year: number;
  readonly openingNbv: Exact;
  readonly depreciation: Exact;
  readonly closingNbv: Exact;
  readonly pdcDividend: Exact;
  readonly capitalCharges: Exact;
}

/** @throws RefusedInput LIFE_OUT_OF_RANGE at or below nought */
export function readLife(value: Amount, field: string): Exact {
  const life = readAmount(value, field);
  ensureInput(
    life.greaterThan(0),
    'LIFE_OUT_OF_RANGE',
    field,
    'Enter how many years this will be of use: more than nought.',
  );
  return life;
}

/** @throws RefusedInput RESIDUAL_EXCEEDS_COST */
export function ensureResidual(residual: Exact, cost: Exact, field: string): void {
  ensureInput(
    !residual.greaterThan(cost),
    'RESIDUAL_EXCEEDS_COST',
    field,
    'At the end of its life this would be worth more than it cost: enter what it can be sold for then, at most its cost.',
  );
}

interface Asset {
  readonly cost: Exact;
  readonly residual: Exact;
  readonly lifeYears: Exact;
  readonly firstYearFraction: Exact;
  readonly openingNbvYear1: 'cost' | 'zero';
}

/** The same, of an asset whose numbers have been read. */
export function chargesOf(asset: Asset, years: number, pdcRate: Exact): YearOfCharges[] {
  const { cost, lifeYears, firstYearFraction } = asset;
  const depreciable = cost.minus(asset.residual);
  const half = pdcRate.dividedBy(2);
  let before: Exact = NOUGHT;
  return Array.from({ length: years }, (_, index) => {
    const used = Exact.min(ONE, firstYearFraction.plus(index).dividedBy(lifeYears));
    const lost = used.equals(ONE) ? depreciable : depreciable.times(used);
    const openingNbv = index === 0 && asset.openingNbvYear1 === 'zero' ? NOUGHT : cost.minus(before);
    const closingNbv = cost.minus(lost);
    const depreciation = lost.minus(before);
    const pdcDividend = half.times(openingNbv.plus(closingNbv));
    before = lost;
    return {
      year: index + 1,
      openingNbv,
      depreciation,
      closingNbv,
      pdcDividend,
      capitalCharges: depreciation.plus(pdcDividend),
    };
  });
}

/**
 * What something bought costs the accounts each year: depreciation in a straight line until its life is used up, and the
 * dividend on public capital, the rate times the average of what it stands at when the year opens and closes. What it is
 * still worth after its life stays on the books and goes on to cost the dividend. Neither is in the economic case.
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED, LIFE_OUT_OF_RANGE, RESIDUAL_EXCEEDS_COST, FRACTION_OUT_OF_RANGE,
 *   RATE_OUT_OF_RANGE or YEAR_OUT_OF_RANGE
 * @see The Christie NHS FT, accounts 2021-22, note 1.15; golden cases of the business case, convention 10
 */
export function capitalCharges(input: CapitalChargesInput) {
  const cost = readNotNegative(input.cost, 'cost');
  const residual = readNotNegative(input.residual, 'residual');
  const lifeYears = readLife(input.lifeYears, 'lifeYears');
  ensureYear(input.years, 'years');
  const firstYearFraction = readFraction(input.firstYearFraction, 'firstYearFraction');
  const pdcRate = readRate(input.pdcRate, 'pdcRate');
  ensureResidual(residual, cost, 'residual');
  const asset = { cost, residual, lifeYears, firstYearFraction, openingNbvYear1: input.openingNbvYear1 };
  const rows = chargesOf(asset, input.years, pdcRate);
  return {
    rows,
    totalDepreciation: total(rows.map(({ depreciation }) => depreciation)),
    totalPdc: total(rows.map(({ pdcDividend }) => pdcDividend)),
  };
}
