// A case small enough to be done by hand, for the specs of its figures.
import { asFinancialYear } from '#libs/calendar';
import type { Exact } from '#libs/money';
import { type CaseModel, figureCase, type ModelBenefit, type ModelLine, type OptionFigures } from '#libs/appraisal';

export const line = (change: Partial<ModelLine>): ModelLine => ({
  id: 'line',
  label: 'A cost',
  kind: 'non-pay',
  oneOff: '0',
  yearly: '0',
  firstYear: 0,
  firstMonth: 1,
  lastYear: null,
  bearer: 'public',
  ownBudget: true,
  optimismBias: '0',
  irrecoverableVat: '0',
  transfer: false,
  cash: true,
  recurrentFunding: true,
  capital: null,
  ...change,
});
export const benefit = (change: Partial<ModelBenefit>): ModelBenefit => ({
  id: 'benefit',
  label: 'A benefit',
  class: 'NCRB',
  health: false,
  fullYearValue: '0',
  firstYear: 0,
  years: null,
  buildUp: [],
  haircut: '0',
  agreedCash: false,
  ...change,
});
/** Four years without inflation, a quarter discounted each year, so that every sum can be done by hand. */
export const model = (
  lines: ModelLine[],
  benefits: ModelBenefit[] = [],
  change: Partial<CaseModel> = {},
): CaseModel => ({
  year0: asFinancialYear('2026-27'),
  horizon: 3,
  schedule: [{ fromYear: 0, toYear: 30, rate: '0.25' }],
  healthSchedule: [{ fromYear: 0, toYear: 30, rate: '0' }],
  deflatorGrowth: ['0', '0', '0'],
  pdcRate: '0',
  options: [
    { id: 'bau', name: 'Business as usual', lines: [], benefits: [] },
    { id: 'new', name: 'New', lines, benefits },
  ],
  ...change,
});
/** What its second option comes to. */
export const figured = (one: CaseModel): OptionFigures => {
  const [, option] = figureCase(one).options;
  if (!option) throw new Error('the model has no second option');
  return option;
};
export const texts = (amounts: readonly Exact[] | undefined) => amounts?.map((amount) => amount.toFixed());
