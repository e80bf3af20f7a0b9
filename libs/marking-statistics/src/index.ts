export { adjudicate } from './adjudicate.js';
export {
  type Adjudication,
  type AdjudicationInput,
  type AdjudicationMethod,
  type MarkerMark,
  type MarkerPlace,
  type ThirdMarkRule,
} from './adjudication.js';
export {
  type AllocatedMarker,
  type AllocationCheck,
  allocationCheck,
  type AllocationFault,
  type AllocationInput,
  type AllocationViolation,
} from './allocation-check.js';
export { type AngoffCut, angoffCut } from './angoff-cut.js';
export { bandOf, bandToTell } from './bands.js';
export { type BorderlineRegression, borderlineRegression, type GlobalRating } from './borderline-regression.js';
export { type CohenKappa, cohenKappa, type KappaWeights, type TwoMarkers } from './cohen-kappa.js';
export { type CronbachAlpha, cronbachAlpha } from './cronbach-alpha.js';
export { type DesignIslands, designIslands, DisconnectedDesign, type Island, type MarkedBy } from './design-islands.js';
export { type FairMark, type FairMarks, fairMarks } from './fair-marks.js';
export { type FleissCategory, type FleissKappa, fleissKappa } from './fleiss-kappa.js';
export { type Hofstee, hofstee, type HofsteeJudge } from './hofstee.js';
export { type Icc, icc, type IccCoefficient } from './icc.js';
export { type KrippendorffAlpha, krippendorffAlpha, type MeasurementLevel } from './krippendorff-alpha.js';
export { type Mark, type MarksInput } from './marks-input.js';
export { type MeanOfTwo, meanOfTwo } from './mean-of-two.js';
export {
  type MarkedCandidate,
  type ModerationCheck,
  moderationCheck,
  type ModerationInput,
  type ModerationPlan,
  moderationPlan,
  type ModerationReason,
} from './moderation.js';
export { drawModerationSample, type ModerationSample } from './moderation-sample.js';
export { type PercentAgreement, percentAgreement } from './percent-agreement.js';
export { type RefusalCode, RefusedInput } from './refused-input.js';
export { type LevelFailure, type Marking, type RubricOutcome, rubricOutcome } from './rubric-outcome.js';
export { type RubricRules, SIP_BC_RULES, SIP_BC_WEIGHTS } from './rubric-rules.js';
export { type Levels, type RubricTotal, rubricTotal } from './rubric-total.js';
export { seededShuffle } from './seeded-shuffle.js';
export { type AdjustedCandidate, type MarkerSeverity, type Severity, severity } from './severity.js';
export { type MarkersForTarget, type SteppedReliability, spearmanBrown } from './spearman-brown.js';
export { sem, type StandardErrorOfMeasurement } from './standard-error-of-measurement.js';
export { type UndefinedReason } from './undefined-reason.js';
