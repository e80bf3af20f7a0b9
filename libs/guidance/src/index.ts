export type {
  Choice,
  Condition,
  Criterion,
  Edition,
  Gate,
  Guidance,
  ImprovementModel,
  Item,
  Question,
  RouteQuestion,
  Rubric,
  Stage,
  SustainabilityFactor,
  Tools,
} from './edition.js';
export {
  checkWords,
  countWords,
  loadGuidance,
  promptFor,
  readGuidance,
  type Route,
  sortRoute,
  type WordCheck,
} from './guidance.js';
export {
  type EvidenceKey,
  evidenceKeys,
  type GateKey,
  gateKeys,
  type QuestionType,
  type SignerRole,
  signerRoles,
  type StageKey,
  stageKeys,
} from './keys.js';
export { ContentFaults } from './read-content.js';
