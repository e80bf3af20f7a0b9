export { appraise, type AppraiseInput, type SeriesBenefit, type SeriesCost } from './appraise.js';
export { benefitProfile, benefitRealisation, benefitValue } from './benefits.js';
export { capitalCharges, type CapitalChargesInput, type YearOfCharges } from './capital-charges.js';
export type {
  BenefitFigures,
  CaseFigures,
  LineFigures,
  OptionFigures,
  Payback,
  StatementYear,
} from './case-figures.js';
export type { BenefitClass, CaseModel, DiscountBand, ModelBenefit, ModelLine, ModelOption } from './case-model.js';
export { STANDARD_SCHEDULE } from './discount-schedule.js';
export { annuityFactor, discountFactors, discountFactorsMidYear } from './discounting.js';
export { distributionalWeight, equivalise } from './distribution.js';
export { figureCase } from './figure-case.js';
export {
  cipPartYear,
  cumulativeCash,
  incomeAndExpenditure,
  statementOfFinancialPosition,
} from './financial-statements.js';
export { carbonValue, icer, type Quadrant, qalyValue } from './health-and-carbon.js';
export { type HighCostAreaZone } from './high-cost-area.js';
export { npvFromNominal, rebase, relativePriceEffect, toNominal, toReal } from './inflation.js';
export { type InternalRateOfReturn, irr } from './internal-rate-of-return.js';
export { benefitHaircut, optimismBias, optimismBiasByArea, optimismBiasCombined } from './optimism-bias.js';
export { payback } from './payback.js';
export {
  consultantPaCost,
  type ConsultantPaInput,
  marginalPaCost,
  type OncostRates,
  postCost,
  type PostCostInput,
} from './post-cost.js';
export { equivalentAnnualCost, netPresentUnitCost, npv, sunkCost } from './present-value.js';
export type { Amount } from './read-amount.js';
export { RefusedInput, type RefusalCode } from './refused-input.js';
export { allocateMoney, roundMoney } from './rounding.js';
export { headroom, temporaryStaffing } from './staffing.js';
export { summaryMetrics, type SummaryMetrics, type SummaryMetricsInput } from './summary-metrics.js';
export {
  type LineKind,
  type LineSwitching,
  requiredAnnualValue,
  switchingBetweenOptions,
  switchingLines,
  switchingValueLine,
  switchingValues,
} from './switching.js';
export { transferBcrEffect, transfers, vat, vatFromGross } from './vat-and-transfers.js';
