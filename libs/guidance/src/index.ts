export type { Choice, Condition, Edition, Gate, Guidance, ImprovementModel, Question, Stage } from './edition.js';
export { type EvidenceKey, evidenceKeys, evidenceOfGate } from './evidence-keys.js';
export { ContentFaults } from './front-matter.js';
export { loadGuidance, promptFor, readGuidance } from './guidance.js';
export {
  type GateKey,
  gateKeys,
  type ModelKey,
  modelKeys,
  type QuestionType,
  questionTypes,
  type RecordKey,
  recordKeys,
  type Route,
  routeKeys,
  type SignerRole,
  signerRoles,
  type StageKey,
  stageKeys,
} from './keys.js';
export type { Reviewed } from './reviewed.js';
export { sortRoute } from './route.js';
export {
  type Criterion,
  type GradedRubric,
  isGraded,
  type MarkingForm,
  type OutcomeRules,
  type Rubric,
  type RubricFlag,
  type RubricLevel,
} from './rubric.js';
export {
  type CardLine,
  type CommitmentLevel,
  type Item,
  type LeadershipElement,
  type Quadrant,
  type RouteAdvice,
  type RouteQuestion,
  type SustainabilityFactor,
  type SustainabilityLevel,
  sustainabilityLevels,
  type Tension,
  type ToolPaper,
  type Tools,
} from './tools.js';
export { checkWords, countWords, type WordCheck } from './words.js';
