export {
  type BenefitKind,
  businessCaseEntities,
  type EqualityEffect,
  type FinanceOutcome,
  type OptionKind,
  type Rating,
  type ResourceKind,
  type SponsorOutcome,
} from './business-case.entities.js';
export { BusinessCaseModule } from './business-case.module.js';
export { ForecastIsFrozen, OptionExists } from './business-case.refusals.js';
export { CaseBuildingService, type CaseFacts, type NewBenefit, type NewLine } from './case-building.service.js';
export {
  CaseReadingService,
  type ReadBenefit,
  type ReadCase,
  type ReadDecision,
  type ReadLine,
  type ReadOption,
} from './case-reading.service.js';
export { lineTotals, totalOf, type YearTotal, yearTotals } from './totals.js';
