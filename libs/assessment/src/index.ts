export {
  assessmentEntities,
  type CriterionMark,
  type CriterionResult,
  type GlobalRating,
  globalRatings,
  type MarkingState,
  type MarkOutcome,
  type MarkState,
  type ReceiptState,
  type RoundState,
  type Track,
} from './assessment.entities.js';
export { AssessmentModule } from './assessment.module.js';
export {
  AlreadyEnrolled,
  AlreadyReleased,
  AlreadyScreened,
  AlreadySubmitted,
  CommentTooShort,
  ConflictNotDeclared,
  DeadlinePassed,
  DeclarationsMissing,
  GatesNotPassed,
  IdentifiersInText,
  MarkerHasConflict,
  MarkIncomplete,
  MarkIsSealed,
  NoDiscussionNeeded,
  NotEnrolled,
  ResultsNotComplete,
  RoundNotOpen,
  TooFewMarkers,
} from './assessment.refusals.js';
export {
  AlreadyConfirmed,
  ConfirmedByItsModerator,
  ModerationNotComplete,
  NotConfirmedYet,
} from './board/board.refusals.js';
export {
  type BoardPapers,
  type BoardPlanRow,
  BoardReadingService,
  type MinuteRow,
} from './board/board-reading.service.js';
export { BoardService, type Minutes } from './board/board.service.js';
export type { BoardRuleKind } from './board/board.entities.js';
export { type BoardRule, MOST_ADDED, type PlanResult } from './board/board-rule.js';
export { EnrolmentKeeper } from './enrolment/enrolment-keeper.js';
export { type EnrolmentRow, EnrolmentService } from './enrolment/enrolment.service.js';
export { AllocationService } from './marking/allocation.service.js';
export {
  type MarkingRow,
  MarkingReadingService,
  type MarkRow,
  type PacketRow,
  type QueueRow,
} from './marking/marking-reading.service.js';
export { type MarkDraft, MarkingService } from './marking/marking.service.js';
export {
  AlreadyFoundSound,
  ModeratorHasConflict,
  NothingToMarkAnew,
  NotInModeration,
  NotInSample,
} from './moderation/moderation.refusals.js';
export type { EarlierDecision, ReMarkScope, SampleReason } from './moderation/moderation.entities.js';
export type { SampledPlanState } from './moderation/moderation-progress.js';
export {
  type ModerationOfRound,
  ModerationReadingService,
  type PlanToModerate,
  type ReMarkRow,
} from './moderation/moderation-reading.service.js';
export { ModerationService } from './moderation/moderation.service.js';
export { ReMarkService } from './moderation/re-mark.service.js';
export { buildPacket, type PacketDocument } from './packets/build-packet.js';
export type { ProposedMask } from './packets/proposed-masks.js';
export {
  type ScreeningAnswer,
  ScreeningService,
  type SubmissionInFull,
  type SubmissionRow,
  type SubmissionState,
} from './packets/screening.service.js';
export { ReleaseService } from './release/release.service.js';
export { ReleaseTimer } from './release/release-timer.js';
export { ResultCarrier } from './release/result-carrier.js';
export type { ResultToRead } from './release/result-of-packet.js';
export { ResultsReadingService, type RoundResultRow } from './release/results-reading.service.js';
export {
  type NewExtension,
  type NewRound,
  type NewScheme,
  type OpenRoundRow,
  type SchemeRow,
  SchemeService,
} from './schemes/scheme.service.js';
export { type DeclarationKey, declarations, type SealedDocument } from './sealing/sealed-document.js';
export { BlindMarkingBar } from './sealing/blind-marking-bar.js';
export { SealCheck, type SealFault } from './sealing/seal-check.js';
export { ReceiptKeeper } from './sealing/receipt-keeper.js';
export { type ReceiptRow, ReceiptReadingService, type ReleasedResultRow } from './sealing/receipt-reading.service.js';
export { type RoundToEnter, type Submitting, SubmittingReadingService } from './sealing/submitting-reading.service.js';
export { type NewSubmission, type Sealed, SubmissionService } from './sealing/submission.service.js';
