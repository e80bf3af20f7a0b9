import { defineEvent } from '#libs/platform';

// All of them in the programme. Names, addresses and reasons stay in their rows: a chain of records is for ever.
export const cohortImported = defineEvent('assessment.cohort-imported.v1')<{
  schemeId: string;
  added: number;
  changed: number;
  same: number;
}>();
export const cohortMemberChanged = defineEvent('assessment.cohort-member-changed.v1')<{
  memberId: string;
  schemeId: string;
  fields: readonly string[];
}>();
export const mentorNudged = defineEvent('assessment.mentor-nudged.v1')<{
  projectId: string;
  hostOrganisationId: string;
  stage: string;
}>();
export const submissionDeferred = defineEvent('assessment.submission-deferred.v1')<{
  roundId: string;
  toRoundId: string | null;
  projectId: string;
  hostOrganisationId: string;
  /** Null when nothing was submitted to the round. */
  submissionId: string | null;
}>();
