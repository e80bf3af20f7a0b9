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

export const gateKeys = ['G0', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9'] as const;
export type GateKey = (typeof gateKeys)[number];

/** Who signs gates: roles on a project's team. */
export const signerRoles = ['mentor', 'sponsor', 'finance-partner', 'service-owner'] as const;
export type SignerRole = (typeof signerRoles)[number];

/** What a condition can ask of the house besides answers in words: each is answered by the library that owns it. */
export const evidenceKeys = [
  'project.basics-complete',
  'project.team-named',
  'route.not-research',
  'duplicates.seen',
  'information-governance.declared',
  'supervisor.accepted',
  'problem.number-and-source',
  'diagnostics.cause-observed',
  'measures.baseline-or-reason',
  'model.chosen-with-reason',
  'drivers.linked-to-causes',
  'assumptions.three-with-test',
  'evidence.two',
  'leadership.complete',
  'mentor.commented',
  'stakeholders.register-complete',
  'stakeholders.commitment-set',
  'engagement.manage-closely-planned',
  'ledger.manage-closely-heard',
  'ledger.changed-or-reason',
  'sponsor.agreement',
  'aim.smart',
  'measures.one-of-each-kind',
  'measures.definitions-complete',
  'measures.baseline-frozen',
  'aim.linked-to-outcome',
  'case.options-three',
  'case.finance-checked',
  'case.lines-linked',
  'case.benefits-owned',
  'case.needs-sourced',
  'case.equality-screened',
  'case.sponsor-decision',
  'milestones.planned',
  'risks.owned',
  'cycles.two-with-prediction',
  'measures.six-points-after-change',
  'milestones.all-have-state',
  'result.state-chosen',
  'result.not-contradicted',
  'benefits.actuals',
  'assumptions.closed',
  'reflection.linked',
  'sharing.one-local',
  'owner.accepted-handover',
  'sustainability.weakest-acted-on',
  'contributors.consented',
  'after-care.answered',
] as const;
export type EvidenceKey = (typeof evidenceKeys)[number];

export const questionTypes = ['text', 'number', 'date', 'choice', 'choices', 'yes-no', 'link', 'record'] as const;
export type QuestionType = (typeof questionTypes)[number];
