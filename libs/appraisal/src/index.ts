export type {
  BenefitFigures,
  CaseFigures,
  LineFigures,
  OptionFigures,
  Payback,
  StatementYear,
} from './case-figures.js';
export type { BenefitClass, CaseModel, DiscountBand, ModelBenefit, ModelLine, ModelOption } from './case-model.js';
export type { Amount } from './read-amount.js';
export { RefusedInput, type RefusalCode } from './refused-input.js';
