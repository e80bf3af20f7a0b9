export {
  type Bearer,
  type BenefitEvidence,
  type BenefitKind,
  businessCaseEntities,
  type CaseShape,
  type PensionView,
  type EqualityEffect,
  type FinanceOutcome,
  type OptionKind,
  type Rating,
  type ResourceKind,
  type SponsorOutcome,
} from './business-case.entities.js';
export { BusinessCaseModule } from './business-case.module.js';
export {
  AboveApprovalLimit,
  CashNotClaimed,
  CashWithoutBudget,
  ForecastIsFrozen,
  NothingToConfirm,
  OptionExists,
  ReferenceNotFound,
} from './business-case.refusals.js';
export {
  type HcasZone,
  type QualityDomain,
  qualityDomains,
  type RiskTreatment,
  type SignOffArea,
  signOffAreas,
  type SignOffOutcome,
} from './appraisal.entities.js';
export { type ApprovalLevel, levelsOf } from './approval/approval-table.js';
export { ApprovalService, type CaseApproval, type NewApprovalTable } from './approval/approval.service.js';
export { AppraisalService, type CaseAppraisal, type WhatIf } from './appraisal.service.js';
export { BenefitsService, HAIRCUT_OF, HAIRCUT_SOURCE, type WorkingOut } from './benefits.service.js';
export {
  type CaseFrame,
  CostingService,
  type LineDetail,
  type NewRisk,
  type WeighedScenario,
} from './costing.service.js';
export { ChoiceNotCarriedForward, ChoiceTaken, EarlierCategoryOpen, GreenAlready } from './filter/filter.refusals.js';
export { FilterService, type TakenChoice } from './filter/filter.service.js';
export {
  filterCategories,
  type FilterCategory,
  type FilterState,
  isBegun,
  isCarriedForward,
  type ReadCategory,
  type ReadChoice,
  type StoredChoice,
} from './filter/options-filter.js';
export { type SuccessFactor, successFactors } from './filter/success-factors.js';
export { isShortlisted } from './filter/shortlist.js';
export type { AppraisedCase, CannotAppraise } from './figures/appraised-case.js';
export { type PostOfLine, type PricedPost, pricePost } from './figures/price-post.js';
export type { ShownOption, ShownPart, ShownYear } from './figures/shown-figures.js';
export { type TestedFigure, USUAL_RANGE } from './figures/tornado-of.js';
export type { CaseWarning } from './figures/case-warning.js';
export { type CheckedArea, type CheckedPopulation, checkPopulation } from './needs/check-population.js';
export {
  type ListedPopulation,
  type NeedModelInput,
  NeedsService,
  type ProjectedNeed,
  type RateOfBand,
  SHIPPED_FILE,
} from './needs/needs.service.js';
export { type Quarter, sayQuarter } from './realisation/quarters.js';
export type { Realisation, RealisationState, RealisedQuarter } from './realisation/realise-benefit.js';
export { ConfirmingService, type NewConfirmation } from './reference/confirming.service.js';
export {
  type Confirmation,
  numbersOf,
  type ReferenceKey,
  type ReferenceNumber,
  type ReferenceSet,
  type ReferenceStatus,
} from './reference/reference-set.js';
export { type NewRevision, ReferenceService, type SetInUse } from './reference/reference.service.js';
export { type PayPoint, pointsOf } from './reference/reference-values.js';
export type { StagePart } from './stages/case-stages.js';
export { type CaseStage, caseStages } from './stages/stage-order.js';
export { NoSuchStage, StageNotReady } from './stages/stages.refusals.js';
export { type CaseStanding, type ReadMove, StagesService } from './stages/stages.service.js';
export { SigningService } from './signing.service.js';
export { type SimulatedOption, SimulationService } from './simulation/simulation.service.js';
export { CaseBuildingService, type CaseFacts, type NewBenefit, type NewLine } from './case-building.service.js';
export { CaseReadingService } from './case-reading.service.js';
export { CaseSnapshot } from './case-snapshot.js';
export type {
  ReadBenefit,
  ReadCase,
  ReadCashRoute,
  ReadDecision,
  ReadEarlierValue,
  ReadLine,
  ReadOption,
  ReadPost,
  ReadQuality,
  ReadRisk,
  ReadScenario,
  ReadServiceLine,
  ReadSignOff,
  ReadTaken,
  ReadUnitCost,
  ReadWorth,
} from './read-case.js';
export type { QalysForgone } from './worth/qalys-forgone.js';
export type { UnitValue } from './worth/unit-values.js';
export { type UnitValueBasis, type WorthKey, worthKeys } from './worth/worth-kinds.js';
export { type CostByUnit, type OfferedValue, type TakenWorth, WorthService } from './worth/worth.service.js';
export { lineTotals, totalOf, type YearTotal, yearTotals } from './totals.js';
