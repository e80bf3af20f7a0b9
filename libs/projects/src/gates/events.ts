import { defineEvent } from '#libs/platform';

export const answerSaved = defineEvent('projects.answer-saved.v1')<{
  projectId: string;
  questionKey: string;
  versionNo: number;
}>();
/** The same, of a stage whose gate was passed: it may rest on what stood there before. */
export const signedAnswerSaved = defineEvent('projects.signed-answer-saved.v1')<{
  projectId: string;
  questionKey: string;
  gate: string;
}>();
export const gateRequested = defineEvent('projects.gate-requested.v1')<{
  projectId: string;
  gate: string;
  signers: readonly string[];
}>();
export const gateSigned = defineEvent('projects.gate-signed.v1')<{ projectId: string; gate: string; role: string }>();
export const gatePassed = defineEvent('projects.gate-passed.v1')<{
  projectId: string;
  gate: string;
  stage: string;
  schemeId: string | null;
  programmeId: string | null;
}>();
/** A passed gate no longer holds, or an answer it rested on is another one. Recorded once, until it is passed again. */
export const gateWentStale = defineEvent('projects.gate-went-stale.v1')<{
  projectId: string;
  gate: string;
  signers: readonly string[];
}>();
export const gateReturned = defineEvent('projects.gate-returned.v1')<{
  projectId: string;
  gate: string;
  role: string;
}>();
export const gateWaived = defineEvent('projects.gate-waived.v1')<{ projectId: string; gate: string }>();
export const conditionWaived = defineEvent('projects.condition-waived.v1')<{ projectId: string; condition: string }>();
export const identifierOverridden = defineEvent('projects.identifier-overridden.v1')<{
  projectId: string;
  place: string;
}>();
export const projectDescribed = defineEvent('projects.described.v1')<{ projectId: string }>();
export const projectStateChanged = defineEvent('projects.state-changed.v1')<{ projectId: string; state: string }>();
export const projectCommented = defineEvent('projects.commented.v1')<{ projectId: string; stage: string }>();
export const routeSorted = defineEvent('projects.route-sorted.v1')<{ projectId: string; route: string }>();
export const governanceDeclared = defineEvent('projects.governance-declared.v1')<{
  projectId: string;
  keys: readonly string[];
}>();
export const duplicatesNoted = defineEvent('projects.duplicates-noted.v1')<{ projectId: string; choice: string }>();
export const supervisionAccepted = defineEvent('projects.supervision-accepted.v1')<{
  projectId: string;
  personId: string;
}>();
