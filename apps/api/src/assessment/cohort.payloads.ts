import { AlreadyDeferred, NobodyToNudge, SchemeInUse, TooLateToDefer } from '#libs/assessment';
import { ID, Int } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import './assessment.errors.js';

const id = { id: () => ID };
interface Id {
  id: string;
}

export const ReviseSchemePayload = payload<Id>('ReviseScheme', id, [SchemeInUse]);
export const ImportCohortPayload = payload<{ added: number; changed: number; same: number }>('ImportCohort', {
  added: () => Int,
  changed: () => Int,
  same: () => Int,
});
export const ChangeCohortMemberPayload = payload<Id & { schemeId: string }>('ChangeCohortMember', {
  ...id,
  schemeId: () => ID,
});
export const NudgeMentorsPayload = payload<{ nudged: number; recently: number; withoutMentor: number }>(
  'NudgeMentors',
  { nudged: () => Int, recently: () => Int, withoutMentor: () => Int },
  [NobodyToNudge],
);
export const DeferSubmissionPayload = payload<Id>('DeferSubmission', id, [TooLateToDefer, AlreadyDeferred]);
