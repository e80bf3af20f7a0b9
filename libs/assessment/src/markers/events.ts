import { defineEvent } from '#libs/platform';

// All in the programme. Whom a marker is close to, and what they keep for use again, is in none of them.
export const markerInvited = defineEvent('assessment.marker-invited.v1')<{
  markerId: string;
  personId: string;
  kind: string;
}>();
export const markerChanged = defineEvent('assessment.marker-changed.v1')<{
  markerId: string;
  kind: string;
  capacity: number | null;
}>();
export const invitationAnswered = defineEvent('assessment.invitation-answered.v1')<{
  markerId: string;
  state: string;
}>();
export const exemplarMade = defineEvent('assessment.exemplar-made.v1')<{
  exemplarId: string;
  rubricKey: string;
  rubricVersion: string;
  sha256: string;
}>();
export const calibrationBegun = defineEvent('assessment.calibration-begun.v1')<{
  calibrationId: string;
  personId: string;
}>();
export const calibrationSaved = defineEvent('assessment.calibration-saved.v1')<{ calibrationId: string }>();
export const calibrationAttempted = defineEvent('assessment.calibration-attempted.v1')<{
  calibrationId: string;
  number: number;
  agrees: boolean;
  state: string;
}>();
export const bankCommentKept = defineEvent('assessment.bank-comment-kept.v1')<{ commentId: string }>();
export const bankCommentRemoved = defineEvent('assessment.bank-comment-removed.v1')<{ commentId: string }>();
