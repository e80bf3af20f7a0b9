import {
  AlreadyConfirmed,
  AlreadyEnrolled,
  AlreadyReleased,
  AlreadyScreened,
  AlreadySubmitted,
  CommentTooShort,
  CriterionCarriedOver,
  ConflictNotDeclared,
  DeadlinePassed,
  DeclarationsMissing,
  GatesNotPassed,
  IdentifiersInText,
  MarkerHasConflict,
  MarkIncomplete,
  MarkIsSealed,
  NoDiscussionNeeded,
  NotConfirmedYet,
  NotEnrolled,
  NotOfferedToResubmit,
  RoundNotOpen,
  TooFewMarkers,
} from '#libs/assessment';
import { ID, Int } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { ProjectType } from '../projects/projects.types.js';
import './assessment.errors.js';
import './moderation.errors.js';
import { MarkType } from './marking.types.js';
import { SubmissionReceiptType } from './submissions.types.js';

const id = { id: () => ID };
interface Id {
  id: string;
}
const project = { project: () => ProjectType };
interface Project {
  project: ProjectType;
}
const mark = { mark: () => MarkType };
interface OwnMark {
  mark: MarkType;
}

export const CreateSchemePayload = payload<Id>('CreateScheme', id);
export const OpenRoundPayload = payload<Id>('OpenRound', id);
export const GrantExtensionPayload = payload<Id>('GrantExtension', id);
export const EnrolProjectPayload = payload<Project>('EnrolProject', project, [AlreadyEnrolled]);
export const SubmitProjectPayload = payload<Project & { receipt: SubmissionReceiptType }>(
  'SubmitProject',
  { ...project, receipt: () => SubmissionReceiptType },
  [
    NotEnrolled,
    DeclarationsMissing,
    GatesNotPassed,
    IdentifiersInText,
    DeadlinePassed,
    RoundNotOpen,
    AlreadySubmitted,
    NotOfferedToResubmit,
  ],
);
export const WithdrawSubmissionPayload = payload<Project>('WithdrawSubmission', project, [
  AlreadyScreened,
  DeadlinePassed,
]);
export const ScreenSubmissionPayload = payload<Id & { packetId: string | null }>(
  'ScreenSubmission',
  { ...id, packetId: () => ID },
  [AlreadyScreened],
);
export const AllocateMarkersPayload = payload<{ roundId: string; marks: number }>(
  'AllocateMarkers',
  { roundId: () => ID, marks: () => Int },
  [TooFewMarkers, AlreadyConfirmed, AlreadyReleased],
);
export const OrderThirdMarkPayload = payload<{ packetId: string }>('OrderThirdMark', { packetId: () => ID }, [
  NoDiscussionNeeded,
  TooFewMarkers,
  AlreadyConfirmed,
  AlreadyReleased,
]);
export const DeclareConflictPayload = payload<OwnMark>('DeclareConflict', mark, [MarkIsSealed, MarkerHasConflict]);
export const SaveMarkPayload = payload<OwnMark>('SaveMark', mark, [
  MarkIsSealed,
  ConflictNotDeclared,
  CommentTooShort,
  CriterionCarriedOver,
]);
export const SubmitMarkPayload = payload<OwnMark>('SubmitMark', mark, [
  MarkIsSealed,
  ConflictNotDeclared,
  MarkIncomplete,
  MarkerHasConflict,
]);
export const ReleaseResultsPayload = payload<{ roundId: string; released: number }>(
  'ReleaseResults',
  { roundId: () => ID, released: () => Int },
  [NotConfirmedYet, AlreadyReleased],
);
