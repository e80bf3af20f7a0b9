import type { Exact } from '#libs/money';
import { NOUGHT, ONE, weighted } from './arithmetic.js';
import type { DiscountBand } from './case-model.js';
import { factorsFor, readSchedule } from './discount-schedule.js';
import { type Amount, readAmount, readAmounts } from './read-amount.js';
import { ensureLength } from './read-place.js';
import { ensureInput } from './refused-input.js';

/**
 * How prices change from a year to the next, as fractions.
 * @throws RefusedInput RATE_OUT_OF_RANGE at or below -1 (nothing would cost anything any more) or above 1
 */
export function readGrowth(growth: readonly Amount[], field: string): Exact[] {
  return growth.map((value, index) => {
    const rate = readAmount(value, `${field}[${index}]`);
    ensureInput(
      rate.greaterThan(-1) && !rate.greaterThan(ONE),
      'RATE_OUT_OF_RANGE',
      `${field}[${index}]`,
      'Growth is a fraction above -1 and up to 1: enter 0.02 for 2%.',
    );
    return rate;
  });
}

/** 1 in year 0, then with the growth of each year on top. */
export function indexOf(growthAfterYear0: readonly Exact[]): Exact[] {
  let index: Exact = ONE;
  return [ONE, ...growthAfterYear0.map((rate) => (index = index.times(rate.plus(ONE))))];
}

/** An index for a series with a growth for each of its years, of which that of year 0 leads nowhere and is not used. */
function indexFor(series: readonly unknown[], growth: readonly Amount[], field: string): Exact[] {
  const rates = readGrowth(growth, field);
  ensureLength(growth, series.length, field);
  return indexOf(rates.slice(1)).slice(0, series.length);
}

const times = (amounts: readonly Exact[], by: readonly Exact[]): Exact[] =>
  amounts.map((amount, year) => amount.times(by[year] ?? NOUGHT));

const over = (amounts: readonly Exact[], by: readonly Exact[]): Exact[] =>
  amounts.map((amount, year) => amount.dividedBy(by[year] ?? ONE));

/**
 * Money of each year in the prices of year 0.
 * @param input.deflatorGrowth one for each year; that of year `t` leads from `t - 1` to `t`
 * @throws RefusedInput SERIES_LENGTH or RATE_OUT_OF_RANGE at `deflatorGrowth`
 * @see The Green Book (2026), Table 7
 */
export function toReal(input: { nominal: readonly Amount[]; deflatorGrowth: readonly Amount[] }) {
  const nominal = readAmounts(input.nominal, 'nominal');
  const index = indexFor(nominal, input.deflatorGrowth, 'deflatorGrowth');
  return { deflatorFactors: index.map((one) => ONE.dividedBy(one)), real: over(nominal, index) };
}

/**
 * Money of the prices of year 0 in those of each year, by its own growth: pay does not rise like medicines.
 * @throws RefusedInput SERIES_LENGTH or RATE_OUT_OF_RANGE at `growth`
 */
export function toNominal(input: { real: readonly Amount[]; growth: readonly Amount[] }) {
  const real = readAmounts(input.real, 'real');
  const index = indexFor(real, input.growth, 'growth');
  return { index, nominal: times(real, index) };
}

/**
 * An amount in the prices of a later year.
 * @param input.growth of each year between the two
 * @throws RefusedInput NOT_A_DECIMAL or RATE_OUT_OF_RANGE
 */
export function rebase(input: { amount: Amount; growth: readonly Amount[] }) {
  const amount = readAmount(input.amount, 'amount');
  const index = indexOf(readGrowth(input.growth, 'growth')).at(-1) ?? ONE;
  return { index, amount: amount.times(index) };
}

interface RelativePriceInput {
  /** Pounds. */
  readonly year0Amount: Amount;
  /** Of the price of this thing, and of prices at large, for years 1 to the last. */
  readonly nominalGrowth: readonly Amount[];
  readonly deflatorGrowth: readonly Amount[];
  readonly schedule: readonly DiscountBand[];
}

/**
 * What something costs in real terms when its price does not rise like others: each year `(1 + g) / (1 + deflator)` of the
 * year before.
 * @throws RefusedInput SERIES_LENGTH or RATE_OUT_OF_RANGE, or for figures or a schedule that cannot be
 * @see The Green Book (2026), 6.50
 */
export function relativePriceEffect(input: RelativePriceInput) {
  const amount = readAmount(input.year0Amount, 'year0Amount');
  const own = indexOf(readGrowth(input.nominalGrowth, 'nominalGrowth'));
  const general = indexOf(readGrowth(input.deflatorGrowth, 'deflatorGrowth'));
  ensureLength(input.deflatorGrowth, input.nominalGrowth.length, 'deflatorGrowth');
  const real = over(own, general).map((one) => one.times(amount));
  const factors = factorsFor(readSchedule(input.schedule, 'schedule'), real, 'nominalGrowth');
  return { real, presentValue: weighted(real, factors) };
}

interface NominalFlowsInput {
  /** Pounds of each year, what goes out negative, year 0 first. */
  readonly nominal: readonly Amount[];
  readonly deflatorGrowth: readonly Amount[];
  readonly schedule: readonly DiscountBand[];
}

/**
 * The net present value of money of each year: deflated first, then discounted at the real rate. Beside it the common
 * mistake, discounted without deflating, so that it can be shown how much it would be out.
 * @throws RefusedInput SERIES_LENGTH or RATE_OUT_OF_RANGE, or for figures or a schedule that cannot be
 * @see The Green Book (2026), 6.56
 */
export function npvFromNominal({ nominal, deflatorGrowth, schedule }: NominalFlowsInput) {
  const { real } = toReal({ nominal, deflatorGrowth });
  const factors = factorsFor(readSchedule(schedule, 'schedule'), real, 'nominal');
  return {
    npv: weighted(real, factors),
    wrongNominalDiscountedAtStpr: weighted(readAmounts(nominal, 'nominal'), factors),
  };
}
