import { type GateKey, gateKeys } from './keys.js';

/**
 * What a gate asks of the house besides answers in words. Each is answered by the library that owns it; the content asks
 * for each once, at the gate it stands under here.
 */
export const evidenceOfGate = {
  G0: [
    'project.basics-complete',
    'project.team-named',
    'route.not-research',
    'duplicates.seen',
    'information-governance.declared',
    'supervisor.accepted',
  ],
  G1: ['problem.number-and-source', 'diagnostics.cause-observed', 'measures.baseline-or-reason'],
  G2: [
    'model.chosen-with-reason',
    'drivers.linked-to-causes',
    'assumptions.three-with-test',
    'evidence.two',
    'leadership.complete',
    'mentor.commented',
  ],
  G3: [
    'stakeholders.register-complete',
    'stakeholders.commitment-set',
    'engagement.manage-closely-planned',
    'ledger.manage-closely-heard',
    'ledger.changed-or-reason',
    'sponsor.agreement',
  ],
  G4: [
    'aim.smart',
    'measures.one-of-each-kind',
    'measures.definitions-complete',
    'measures.baseline-frozen',
    'aim.linked-to-outcome',
  ],
  G5: [
    'case.options-three',
    'case.finance-checked',
    'case.lines-linked',
    'case.benefits-owned',
    'case.needs-sourced',
    'case.equality-screened',
    'case.sponsor-decision',
    'milestones.planned',
    'risks.owned',
  ],
  G6: ['cycles.two-with-prediction', 'measures.six-points-after-change', 'milestones.all-have-state'],
  G7: ['result.state-chosen', 'result.not-contradicted', 'benefits.actuals', 'assumptions.closed', 'reflection.linked'],
  G8: [
    'sharing.one-local',
    'owner.accepted-handover',
    'sustainability.weakest-acted-on',
    'card.complete',
    'contributors.consented',
  ],
  G9: ['after-care.answered'],
} as const satisfies Record<GateKey, readonly string[]>;

export type EvidenceKey = (typeof evidenceOfGate)[GateKey][number];

export const evidenceKeys: readonly EvidenceKey[] = gateKeys.flatMap<EvidenceKey>((gate) => evidenceOfGate[gate]);
