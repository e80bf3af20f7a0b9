export type { BenefitClass, CaseModel, DiscountBand, ModelBenefit, ModelLine, ModelOption } from './case-model.js';
export type { Amount } from './read-amount.js';
export { RefusedInput, type RefusalCode } from './refused-input.js';
