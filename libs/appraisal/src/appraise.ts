import type { Exact } from '#libs/money';
import { NOUGHT, ONE, total } from './arithmetic.js';
import { readShares } from './benefits.js';
import type { BenefitClass, DiscountBand } from './case-model.js';
import {
  BAU,
  benefitFigures,
  type BenefitStream,
  type CostStream,
  ensureClassFits,
  ensureOptions,
  lineFigures,
  optionMetrics,
  rankByNpsv,
  readYears,
  type YearsOfCase,
} from './option-figures.js';
import { type Amount, readAmount, readAmounts, readFraction, readNotNegative } from './read-amount.js';
import { ensureDistinctIds, ensureLength } from './read-place.js';

/** A cost that is known year by year, in pounds of the price base, without VAT. */
export interface SeriesCost {
  readonly id: string;
  readonly real: readonly Amount[];
  readonly bearer: 'public' | 'nonpublic';
  readonly optimismBias: Amount;
  readonly irrecoverableVat: Amount;
  readonly transfer: boolean;
  readonly cash: boolean;
}

/** A benefit that is known year by year: `fullYearValue x profile(t) x (1 - optimismHaircut)`. */
export interface SeriesBenefit {
  readonly id: string;
  readonly class: BenefitClass;
  readonly fullYearValue: Amount;
  readonly profile: readonly Amount[];
  readonly health: boolean;
  readonly optimismHaircut: Amount;
}

export interface AppraiseInput {
  readonly horizon: number;
  readonly schedule: readonly DiscountBand[];
  readonly healthSchedule: readonly DiscountBand[];
  readonly deflatorGrowth: readonly Amount[];
  readonly options: readonly {
    readonly id: string;
    readonly costs: readonly SeriesCost[];
    readonly benefits: readonly SeriesBenefit[];
  }[];
}

function readCost(cost: SeriesCost, yearCount: number, place: string): CostStream {
  const real = readAmounts(cost.real, `${place}.real`);
  ensureLength(cost.real, yearCount, `${place}.real`);
  return {
    id: cost.id,
    real,
    optimismBias: readNotNegative(cost.optimismBias, `${place}.optimismBias`),
    irrecoverableVat: readFraction(cost.irrecoverableVat, `${place}.irrecoverableVat`),
    bearer: cost.bearer,
    transfer: cost.transfer,
    inFinancialCase: cost.bearer === 'public' && cost.cash,
    residual: null,
  };
}

function readBenefit(benefit: SeriesBenefit, yearCount: number, place: string): BenefitStream {
  const full = readAmount(benefit.fullYearValue, `${place}.fullYearValue`);
  const profile = readShares(benefit.profile, `${place}.profile`);
  const kept = ONE.minus(readFraction(benefit.optimismHaircut, `${place}.optimismHaircut`));
  ensureLength(benefit.profile, yearCount, `${place}.profile`);
  ensureClassFits(benefit, full, place);
  const adjusted = full.times(kept);
  return {
    id: benefit.id,
    class: benefit.class,
    health: benefit.health,
    value: profile.map((share) => adjusted.times(share)),
    releasesCash: benefit.class === 'CRB',
    transfer: false,
  };
}

const sumByYear = (series: readonly (readonly Exact[])[], yearCount: number): Exact[] =>
  Array.from({ length: yearCount }, (_, year) => total(series.map((one) => one[year] ?? NOUGHT)));

function appraiseOption(option: AppraiseInput['options'][number], years: YearsOfCase, place: string) {
  const yearCount = years.deflatorIndex.length;
  ensureDistinctIds(option.costs, `${place}.costs`);
  ensureDistinctIds(option.benefits, `${place}.benefits`);
  const lines = option.costs.map((cost, index) => {
    const stream = readCost(cost, yearCount, `${place}.costs[${index}]`);
    return { stream, figures: lineFigures(stream, years) };
  });
  const benefits = option.benefits.map((benefit, index) =>
    benefitFigures(readBenefit(benefit, yearCount, `${place}.benefits[${index}]`), years),
  );
  const financialNominalCost = sumByYear(
    lines.map(({ figures }) => figures.nominal),
    yearCount,
  );
  const cashReleasingNominal = sumByYear(
    benefits.map(({ nominal }) => nominal),
    yearCount,
  );
  const netCashNominal = cashReleasingNominal.map((amount, year) => amount.minus(financialNominalCost[year] ?? NOUGHT));
  return {
    id: option.id,
    ...optionMetrics(lines, benefits),
    financialNominalCost,
    cashReleasingNominal,
    netCashNominal,
    netCashTotal: total(netCashNominal),
  };
}

/**
 * A whole case from series of years: each option in both cases, beside business as usual, and their order. Economic: real,
 * with optimism, without VAT and transfers. Financial: what public bodies pay in cash, nominal, with VAT and transfers; cash
 * that is released counts as it is claimed. A case as people enter it, with whose budget pays and who has agreed, is for
 * `figureCase`.
 * @throws RefusedInput with the place in the input
 * @see golden cases of the business case, convention 11; The Green Book (2026), Table 9
 */
export function appraise(input: AppraiseInput) {
  const years = readYears(input);
  ensureOptions(input.options);
  const options = input.options.map((option, index) => appraiseOption(option, years, `options[${index}]`));
  const bau = options.find(({ id }) => id === BAU)?.npsv ?? NOUGHT;
  return {
    options: options.map((option) => ({ ...option, incrementalNpsvVsBau: option.npsv.minus(bau) })),
    rankByNpsv: rankByNpsv(options),
  };
}
