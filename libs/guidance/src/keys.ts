/** The stages of a project's life, in order. */
export const stageKeys = [
  'start',
  'problem',
  'rationale',
  'stakeholders',
  'measures',
  'business-plan',
  'implementation',
  'results',
  'sharing',
  'after-care',
] as const;
export type StageKey = (typeof stageKeys)[number];

/** The gates: each ends the stage that stands at the same place. */
export const gateKeys = ['G0', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9'] as const;
export type GateKey = (typeof gateKeys)[number];

/** Who signs gates: roles on a project's team. */
export const signerRoles = ['mentor', 'sponsor', 'finance-partner', 'service-owner'] as const;
export type SignerRole = (typeof signerRoles)[number];

export const modelKeys = [
  'mfi',
  'lean',
  'dmaic',
  'safer',
  'kotter',
  'nhs-change-model',
  'nhs-impact',
  'mindspace',
  'com-b',
  'ebcd',
  'susqi',
] as const;
export type ModelKey = (typeof modelKeys)[number];

export const questionTypes = [
  'text',
  'rich-text',
  'number',
  'date',
  'choice',
  'choices',
  'yes-no',
  'link',
  'record',
] as const;
export type QuestionType = (typeof questionTypes)[number];

/** What a question of type `record` can be answered by: things the project keeps in a form of their own. */
export const recordKeys = [
  'basics',
  'team',
  'route-sorter',
  'duplicates',
  'declarations',
  'scheme',
  'diagnostics',
  'causes',
  'baseline',
  'model',
  'drivers',
  'change-ideas',
  'assumptions',
  'evidence',
  'rejected-ideas',
  'core-parts',
  'leadership',
  'tensions',
  'pdp-goals',
  'stakeholders',
  'engagement-plan',
  'ledger',
  'raci',
  'sponsor-agreement',
  'aim',
  'measures',
  'needs',
  'options',
  'resource-lines',
  'benefits',
  'equality',
  'milestones',
  'risks',
  'cycles',
  'result',
  'sustainability',
  'sharing-events',
  'contributors',
  'after-care',
] as const;
export type RecordKey = (typeof recordKeys)[number];

/** The roads a piece of work can take. */
export const routeKeys = ['research', 'audit', 'evaluation', 'improvement', 'surveillance', 'unsure'] as const;
export type Route = (typeof routeKeys)[number];
