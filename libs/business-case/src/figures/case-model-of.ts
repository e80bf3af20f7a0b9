import type { BenefitClass, CaseModel, ModelBenefit, ModelLine } from '#libs/appraisal';
import { asFinancialYear, type FinancialYear, financialYearsBetween } from '#libs/calendar';
import { Exact } from '#libs/money';
import type { BenefitKind, ResourceKind } from '../business-case.entities.js';
import type { ReadBenefit, ReadCase, ReadLine, ReadOption } from '../read-case.js';
import { relativeWorthOf } from '../worth/worth-of-one.js';
import { bandsOf, growthOf, pdcRateOf, type SetsInUse } from '../reference/reference-values.js';

/** Years after year 0, until somebody says how far to look. */
export const USUAL_HORIZON = 5;

const STATEMENT_KIND: Readonly<Record<ResourceKind, ModelLine['kind']>> = {
  pay: 'pay',
  'time-displaced': 'pay',
  'non-pay': 'non-pay',
  digital: 'non-pay',
  estates: 'non-pay',
  training: 'non-pay',
  capital: 'capital',
};

/**
 * A freed hour is not cash. Cash and income are, once a holder of a budget agrees; capacity and cost avoided are worth
 * something and release nothing; good for others is society’s; quality and staff carry no pounds unless as health effects.
 */
export const benefitClassOf = ({ kind, isHealth }: Pick<ReadBenefit, 'kind' | 'isHealth'>): BenefitClass => {
  if (isHealth && (kind === 'quality' || kind === 'societal')) return 'SB';
  return CLASS_OF[kind];
};
const CLASS_OF: Readonly<Record<BenefitKind, BenefitClass>> = {
  cash: 'CRB',
  income: 'CRB',
  'non-cash': 'NCRB',
  avoidance: 'NCRB',
  societal: 'SB',
  carbon: 'SB',
  quality: 'QUAL',
  staff: 'QUAL',
};

/** The id the engine knows business as usual by. */
export const BAU = 'bau';
const modelId = ({ id, kind }: Pick<ReadOption, 'id' | 'kind'>): string => (kind === 'bau' ? BAU : id);

/** The first year in which anything of the case happens; null for a case without a cost or a benefit. */
export function yearZeroOf({
  facts,
  options,
  benefits,
}: Pick<ReadCase, 'facts' | 'options' | 'benefits'>): FinancialYear | null {
  if (facts?.firstYear) return asFinancialYear(facts.firstYear);
  const starts = [...options.flatMap(({ lines }) => lines), ...benefits].map(({ startsIn }) => startsIn).sort();
  return starts[0] ? asFinancialYear(starts[0]) : null;
}

/**
 * The case as the engine takes it. Prices are as entered, without VAT; a benefit belongs to the option it names, else to the
 * preferred one. @returns null for a case in which nothing happens yet
 */
export function caseModelOf(read: ReadCase, sets: SetsInUse): CaseModel | null {
  const year0 = yearZeroOf(read);
  if (!year0) return null;
  const horizon = read.facts?.horizon ?? USUAL_HORIZON;
  const since = (year: string): number => financialYearsBetween(year0, asFinancialYear(year));
  const inOrder = [...read.options].sort((one, other) => Number(other.kind === 'bau') - Number(one.kind === 'bau'));
  const model: CaseModel = {
    year0,
    horizon,
    schedule: bandsOf(sets.discount),
    healthSchedule: bandsOf(sets['discount-health']),
    deflatorGrowth: growthOf(sets.deflator, year0, horizon),
    pdcRate: pdcRateOf(sets.pdc),
    options: inOrder.map((option) => ({
      id: modelId(option),
      name: option.description,
      lines: option.lines.map((line) => modelLine(line, since)),
      benefits: benefitsOf(read, option).map((benefit) => modelBenefit(benefit, since, year0)),
    })),
  };
  return withinHorizon(model);
}

/** What begins after the last year that is looked at is not in it, and what goes on past it ends there. */
export function withinHorizon(model: CaseModel): CaseModel {
  const { horizon } = model;
  return {
    ...model,
    options: model.options.map(({ lines, benefits, ...option }) => ({
      ...option,
      lines: lines
        .filter(({ firstYear }) => firstYear <= horizon)
        .map((line) => ({
          ...line,
          lastYear: line.lastYear !== null && line.lastYear > horizon ? null : line.lastYear,
        })),
      benefits: benefits.filter(({ firstYear }) => firstYear <= horizon),
    })),
  };
}

/** The benefits of an option: those that name it, and for the preferred one those that name none. */
export const benefitsOf = ({ benefits }: Pick<ReadCase, 'benefits'>, { id, kind }: Pick<ReadOption, 'id' | 'kind'>) =>
  benefits.filter(({ optionId }) => (optionId === null ? kind === 'preferred' : optionId === id));

function modelLine(line: ReadLine, since: (year: string) => number): ModelLine {
  const { id, label, kind, bearer, isPaid, isTransfer } = line;
  const statement = STATEMENT_KIND[kind];
  return {
    id,
    label,
    kind: statement,
    oneOff: line.nonRecurrent,
    yearly: line.recurrent,
    firstYear: since(line.startsIn),
    firstMonth: line.firstMonth,
    lastYear: line.endsIn === null ? null : since(line.endsIn),
    bearer: bearer === 'non-public' ? 'nonpublic' : 'public',
    ownBudget: bearer === 'own',
    optimismBias: new Exact(line.optimism).times(new Exact(1).minus(line.optimismMitigated)).toFixed(),
    irrecoverableVat: new Exact(line.vatRate ?? 0).times(new Exact(1).minus(line.vatRecoverable)).toFixed(),
    transfer: isTransfer,
    cash: isPaid,
    recurrentFunding: line.fundingRecurs === true,
    capital: statement === 'capital' ? { lifeYears: line.lifeYears ?? USUAL_LIFE, residual: line.residual } : null,
  };
}

/** The life of equipment until finance says another. Said among the warnings wherever it is used. */
export const USUAL_LIFE = '5';

function modelBenefit(benefit: ReadBenefit, since: (year: string) => number, year0: FinancialYear): ModelBenefit {
  const { id, label, annual, isDisbenefit, isHealth, haircut, buildUp, years, cashRoute } = benefit;
  return {
    id,
    label,
    class: benefitClassOf(benefit),
    health: isHealth,
    fullYearValue: annual === null ? '0' : isDisbenefit ? new Exact(annual).negated().toFixed() : annual,
    firstYear: since(benefit.startsIn),
    years,
    buildUp,
    haircut,
    agreedCash: cashRoute?.holds ?? false,
    // Income of a trust is what another public body pays.
    transfer: benefit.kind === 'income',
    ...(benefit.worth ? { relativeWorth: relativeWorthOf(benefit.worth, year0) } : {}),
  };
}
