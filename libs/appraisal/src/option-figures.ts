import type { Exact } from '#libs/money';
import { NOUGHT, ONE, total, weighted } from './arithmetic.js';
import type { BenefitFigures, LineFigures } from './case-figures.js';
import type { BenefitClass, DiscountBand } from './case-model.js';
import { factorsThrough, readSchedule } from './discount-schedule.js';
import { indexOf, readGrowth } from './inflation.js';
import type { Amount } from './read-amount.js';
import { ensureDistinctIds, ensureLength, ensureYear } from './read-place.js';
import { ensureInput } from './refused-input.js';
import { metricsOf, type SummaryMetrics } from './summary-metrics.js';

export const BAU = 'bau';

/** What a pound of each year of a case is worth in year 0, and what prices have risen to. One number a year, year 0 first. */
export interface YearsOfCase {
  readonly standardFactors: readonly Exact[];
  readonly healthFactors: readonly Exact[];
  readonly deflatorIndex: readonly Exact[];
}

interface YearsInput {
  readonly horizon: number;
  readonly schedule: readonly DiscountBand[];
  readonly healthSchedule: readonly DiscountBand[];
  readonly deflatorGrowth: readonly Amount[];
}

/** @throws RefusedInput for a horizon, a schedule or a growth that cannot be, or that end before the case does */
export function readYears({ horizon, schedule, healthSchedule, deflatorGrowth }: YearsInput): YearsOfCase {
  ensureYear(horizon, 'horizon');
  const standard = readSchedule(schedule, 'schedule');
  const health = readSchedule(healthSchedule, 'healthSchedule');
  const growth = readGrowth(deflatorGrowth, 'deflatorGrowth');
  ensureLength(deflatorGrowth, horizon, 'deflatorGrowth');
  return {
    standardFactors: factorsThrough(standard, horizon, 'horizon'),
    healthFactors: factorsThrough(health, horizon, 'horizon'),
    deflatorIndex: indexOf(growth),
  };
}

/**
 * @throws RefusedInput BAU_REQUIRED, or DUPLICATE_ID
 * @see The Green Book (2026), 5.18: business as usual is always on the shortlist
 */
export function ensureOptions(options: readonly { readonly id: string }[]): void {
  ensureInput(
    options.some(({ id }) => id === BAU),
    'BAU_REQUIRED',
    'options',
    'Add business as usual as an option, with what it costs now: the others are compared with it.',
  );
  ensureDistinctIds(options, 'options');
}

/** One cost as it falls in each year, whichever way it was entered. */
export interface CostStream {
  readonly id: string;
  readonly real: readonly Exact[];
  readonly optimismBias: Exact;
  readonly irrecoverableVat: Exact;
  readonly bearer: 'public' | 'nonpublic';
  readonly transfer: boolean;
  readonly inFinancialCase: boolean;
  /** What it is worth at the end, in the economic case alone. */
  readonly residual: { readonly year: number; readonly amount: Exact } | null;
}

/** What a pound of a cost comes to in the financial case, before prices rise. */
export const financialFactor = ({ optimismBias, irrecoverableVat }: CostStream): Exact =>
  optimismBias.plus(ONE).times(irrecoverableVat.plus(ONE));

/**
 * A cost in both cases. Economic: with optimism, without VAT, nought for a transfer, less its residual value, which is not
 * raised for optimism: that would make the case look better. Financial: with optimism, VAT and prices as they rise.
 */
export function lineFigures(stream: CostStream, years: YearsOfCase): LineFigures {
  const uplifted = timesEach(stream.optimismBias.plus(ONE));
  const economic = stream.real.map((amount) => (stream.transfer ? NOUGHT : uplifted(amount)));
  if (stream.residual && !stream.transfer) {
    const { year, amount } = stream.residual;
    economic[year] = (economic[year] ?? NOUGHT).minus(amount);
  }
  const paid = timesEach(financialFactor(stream));
  const nominal = stream.real.map((amount, year) =>
    !stream.inFinancialCase || amount.isZero() ? NOUGHT : paid(amount).times(years.deflatorIndex[year] ?? ONE),
  );
  const presentValue = weighted(economic, years.standardFactors);
  return { id: stream.id, real: stream.real, economic, nominal, presentValue };
}

/** Multiplies, and remembers the last product: a cost is the same amount in most of its years. */
function timesEach(factor: Exact): (amount: Exact) => Exact {
  let [last, product]: [Exact, Exact] = [NOUGHT, NOUGHT];
  return (amount) => {
    if (amount !== last) [last, product] = [amount, amount.times(factor)];
    return product;
  };
}

/** One benefit as it falls in each year, real, after its haircut. */
export interface BenefitStream {
  readonly id: string;
  readonly class: BenefitClass;
  readonly health: boolean;
  readonly value: readonly Exact[];
  /** Whether a budget falls by it. */
  readonly releasesCash: boolean;
  /** Money that only changes hands between public bodies: nothing in the economic case. */
  readonly transfer: boolean;
}

export function benefitFigures(stream: BenefitStream, years: YearsOfCase): BenefitFigures {
  const { id } = stream;
  const value = stream.transfer ? stream.value.map(() => NOUGHT) : stream.value;
  return {
    id,
    class: stream.class,
    value,
    nominal: stream.value.map((amount, year) =>
      stream.releasesCash ? amount.times(years.deflatorIndex[year] ?? ONE) : NOUGHT,
    ),
    presentValue: weighted(value, stream.health ? years.healthFactors : years.standardFactors),
  };
}

/** @throws RefusedInput UNMONETISED_HAS_VALUE or CRB_CANNOT_BE_HEALTH */
export function ensureClassFits(
  benefit: { readonly class: BenefitClass; readonly health: boolean },
  fullYearValue: Exact,
  place: string,
): void {
  ensureInput(
    (benefit.class !== 'QUANT' && benefit.class !== 'QUAL') || fullYearValue.isZero(),
    'UNMONETISED_HAS_VALUE',
    `${place}.fullYearValue`,
    'A benefit that is only counted or described has no money: enter 0, or choose a class that has.',
  );
  ensureInput(
    benefit.class !== 'CRB' || !benefit.health,
    'CRB_CANNOT_BE_HEALTH',
    `${place}.health`,
    'Cash that is released is money, not health: enter the health effect as a benefit of its own.',
  );
}

/** The metrics of an option from what its costs and benefits come to. */
export function optionMetrics(
  lines: readonly { readonly stream: CostStream; readonly figures: LineFigures }[],
  benefits: readonly BenefitFigures[],
): SummaryMetrics {
  const costOf = (bearer: CostStream['bearer']): Exact =>
    total(lines.filter(({ stream }) => stream.bearer === bearer).map(({ figures }) => figures.presentValue));
  return metricsOf(total(benefits.map(({ presentValue }) => presentValue)), costOf('public'), costOf('nonpublic'));
}

/** Ids, the highest net present social value first, ties by id. */
export const rankByNpsv = (options: readonly { readonly id: string; readonly npsv: Exact }[]): string[] =>
  [...options]
    .sort((one, other) => other.npsv.comparedTo(one.npsv) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
    .map(({ id }) => id);
