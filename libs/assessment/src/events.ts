import { defineEvent } from '#libs/platform';

export * from './cohort/events.js';
export * from './appeals/events.js';

export const schemeCreated = defineEvent('assessment.scheme-created.v1')<{ schemeId: string; track: string }>();
export const schemeRevised = defineEvent('assessment.scheme-revised.v1')<{
  schemeId: string;
  track: string;
  rubricKey: string;
  rubricVersion: string;
  cut: string;
}>();
export const roundOpened = defineEvent('assessment.round-opened.v1')<{
  schemeId: string;
  roundId: string;
  deadlineAt: string;
}>();
export const resubmissionRoundOpened = defineEvent('assessment.resubmission-round-opened.v1')<{
  roundId: string;
  resubmits: string;
  deadlineAt: string;
}>();
export const extensionGranted = defineEvent('assessment.extension-granted.v1')<{
  roundId: string;
  projectId: string;
  until: string;
}>();

// In the trust.
export const projectEnrolled = defineEvent('assessment.project-enrolled.v1')<{
  projectId: string;
  schemeId: string;
  programmeId: string;
}>();
export const projectSubmitted = defineEvent('assessment.project-submitted.v1')<{
  projectId: string;
  submissionId: string;
  programmeId: string;
  roundId: string;
  sha256: string;
}>();
export const submissionWithdrawn = defineEvent('assessment.submission-withdrawn.v1')<{
  projectId: string;
  submissionId: string;
  programmeId: string;
}>();
export const receiptMoved = defineEvent('assessment.receipt-moved.v1')<{
  projectId: string;
  submissionId: string;
  state: string;
}>();
export const resultReceived = defineEvent('assessment.result-received.v1')<{
  projectId: string;
  submissionId: string;
}>();

// In the programme.
export const enrolmentKept = defineEvent('assessment.enrolment-kept.v1')<{ projectId: string; schemeId: string }>();
export const submissionReceived = defineEvent('assessment.submission-received.v1')<{
  submissionId: string;
  roundId: string;
  sha256: string;
}>();
export const submissionTakenBack = defineEvent('assessment.submission-taken-back.v1')<{ submissionId: string }>();
export const submissionScreened = defineEvent('assessment.submission-screened.v1')<{
  submissionId: string;
  decision: 'accepted' | 'returned';
  hostOrganisationId: string;
  projectId: string;
  packetSha256: string | null;
}>();
export const markersAllocated = defineEvent('assessment.markers-allocated.v1')<{ roundId: string; marks: number }>();
/** One marker's new plans, by the codes that are all they are told of them. */
export const plansGiven = defineEvent('assessment.plans-given.v1')<{ personId: string; codes: readonly string[] }>();
export const thirdMarkOrdered = defineEvent('assessment.third-mark-ordered.v1')<{ packetId: string; markId: string }>();
export const conflictDeclared = defineEvent('assessment.conflict-declared.v1')<{
  markId: string;
  packetId: string;
  conflict: boolean;
}>();
export const markSaved = defineEvent('assessment.mark-saved.v1')<{ markId: string; packetId: string }>();
export const markSubmitted = defineEvent('assessment.mark-submitted.v2')<{
  markId: string;
  packetId: string;
  sha256: string;
}>();
/** Totals in the order of the marks, as they stand: where one was revised, as it was revised. */
export const marksCompared = defineEvent('assessment.marks-compared.v2')<{
  packetId: string;
  state: string;
  totals: readonly (number | null)[];
  reasons: readonly string[];
  total: number | null;
  method: string | null;
}>();
/** Tells the two markers of a plan that their marks do not agree. */
export const discussionNeeded = defineEvent('assessment.discussion-needed.v1')<{
  personIds: readonly string[];
  code: string;
}>();
export const discussionNoteWritten = defineEvent('assessment.discussion-note-written.v1')<{
  packetId: string;
  markId: string;
  noteId: string;
}>();
export const discussionPartEnded = defineEvent('assessment.discussion-part-ended.v1')<{
  packetId: string;
  markId: string;
  revises: boolean;
}>();
export const discussionCutShort = defineEvent('assessment.discussion-cut-short.v1')<{
  packetId: string;
  cutId: string;
  sha256: string;
}>();
export const markRevised = defineEvent('assessment.mark-revised.v1')<{
  revisionId: string;
  markId: string;
  packetId: string;
  sha256: string;
  fromTotal: number | null;
  toTotal: number | null;
}>();
export const sampleDrawn = defineEvent('assessment.sample-drawn.v1')<{ roundId: string; packets: readonly string[] }>();
export const planFoundSound = defineEvent('assessment.plan-found-sound.v1')<{ roundId: string; packetId: string }>();
export const planToBeMarkedAnew = defineEvent('assessment.plan-to-be-marked-anew.v1')<{
  roundId: string;
  packetId: string;
  orderId: string;
  scope: 'plan' | 'marker';
  sha256: string;
}>();
export const scalingProposed = defineEvent('assessment.scaling-proposed.v1')<{ roundId: string; points: number }>();
export const roundConfirmed = defineEvent('assessment.round-confirmed.v1')<{
  roundId: string;
  minuteId: string;
  rule: string;
  sha256: string;
}>();
export const releaseTimeChosen = defineEvent('assessment.release-time-chosen.v1')<{
  roundId: string;
  releaseAt: string | null;
}>();
export const resultReleased = defineEvent('assessment.result-released.v1')<{
  roundId: string;
  submissionId: string;
  hostOrganisationId: string;
  projectId: string;
}>();
