/** Where on the pages of a project something is done: one map from what the API names to an address. */

/** By the key of a gate's condition. What is not here is done on the question page of its stage. */
const ofCondition: Readonly<Record<string, string>> = {
  'basics-given': 'basics',
  'team-named': 'team',
  'not-research': 'route',
  'duplicates-looked-at': 'duplicates',
  'governance-declared': 'promises',
  'supervisor-accepted': 'supervision',
  'cause-looked-for': 'causes',
  'baseline-there': 'measures',
  'model-chosen': 'model',
  'drivers-have-causes': 'drivers',
  'assumptions-testable': 'assumptions',
  'evidence-cited': 'rationale-notes',
  'leadership-looked-at': 'leadership',
  'mentor-has-said': 'comments/rationale',
  'register-complete': 'stakeholders',
  'commitment-known': 'stakeholders',
  'close-ones-planned': 'stakeholders',
  'close-ones-heard': 'stakeholders',
  'plan-changed': 'stakeholders',
  'sponsor-agreed': 'stakeholders',
  'aim-is-smart': 'aim',
  'aim-has-measure': 'aim',
  'three-kinds': 'measures',
  'definitions-complete': 'measures',
  'baseline-frozen': 'measures',
  'options-weighed': 'plan',
  'finance-checked': 'plan',
  'costs-have-changes': 'plan',
  'benefits-have-owners': 'plan',
  'need-has-source': 'plan',
  'equality-looked-at': 'plan',
  'sponsor-decided': 'plan',
  'milestones-planned': 'milestones',
  'risks-owned': 'risks',
  'cycles-linked': 'cycles',
  'points-after-change': 'measures',
  'milestones-told': 'milestones',
  'result-chosen': 'result',
  'result-fits-chart': 'result',
  'actuals-given': 'result',
  'assumptions-settled': 'assumptions',
  'reflection-grounded': 'leadership',
  'shared-locally': 'sharing',
  'owner-took-over': 'handover',
  'weak-factors-acted-on': 'sustainability',
  'names-agreed': 'team',
  'after-care-answered': 'after-care',
};

/** By the kind of a break in the thread from cause to cost. */
const ofBreak: Readonly<Record<string, string>> = {
  'cause-without-driver': 'drivers',
  'driver-without-change': 'drivers',
  'change-without-driver': 'drivers',
  'change-never-tried': 'cycles',
  'change-without-measure': 'measures',
  'measure-without-owner': 'measures',
  'risk-without-owner': 'risks',
  'assumption-overdue': 'assumptions',
  'stakeholder-overdue': 'stakeholders',
  'ledger-entry-without-answer': 'stakeholders',
  'cost-without-change': 'plan',
  'benefit-without-measure': 'plan',
  'benefit-of-another-measure': 'plan/warnings',
  'benefit-without-owner': 'plan',
};

const within = (projectId: string, place: string): string => `/projects/${projectId}/${place}`;

/** Where a condition is settled. */
export const placeOfCondition = (projectId: string, stage: string, condition: string): string =>
  within(projectId, ofCondition[condition] ?? `stages/${stage}`);

/** Where a break is mended. */
export const placeOfBreak = (projectId: string, kind: string): string =>
  ofBreak[kind] ? within(projectId, ofBreak[kind]) : `/projects/${projectId}`;

/** Where a gate is looked at, asked for and signed. */
export const placeOfGate = (projectId: string, gate: string): string => within(projectId, `gates/${gate}`);
