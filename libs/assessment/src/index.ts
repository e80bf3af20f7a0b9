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
export { buildPacket, type PacketDocument } from './packets/build-packet.js';
export type { ProposedMask } from './packets/proposed-masks.js';
export {
  type ScreeningAnswer,
  ScreeningService,
  type SubmissionInFull,
  type SubmissionRow,
  type SubmissionState,
} from './packets/screening.service.js';
export type { ExternalOpinion, SampleReason } from './external/external.entities.js';
export {
  ConflictNotRuledOut,
  ExaminerDeclaredAlready,
  ExaminerHasConflict,
  ExaminerHasPart,
  RoundNotDecided,
} from './external/external.refusals.js';
export {
  type ExaminedMark,
  type ExaminedPacket,
  ExternalReadingService,
  type ExternalRoom,
  type PlanInRoom,
  type ReportRow,
  type RoundToExamine,
} from './external/external-reading.service.js';
export { ExternalService, type NewReport } from './external/external.service.js';
export { type FairnessPanel, type MarkerOnPanel, type OwnSeverity, PanelService } from './panel/panel.service.js';
export type { Estimate, NotDefined, Reliability } from './panel/reliability.js';
export { ReleaseService } from './release/release.service.js';
export { ResultCarrier } from './release/result-carrier.js';
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
export type { Judgement } from './standard-setting/cut-methods.js';
export {
  type AdoptionRow,
  type ExerciseRow,
  type RoundCuts,
  type SchemeStandard,
  StandardReadingService,
} from './standard-setting/standard-reading.service.js';
export type { ExerciseState } from './standard-setting/standard-setting.entities.js';
export {
  ExerciseClosed,
  ExerciseNotClosed,
  ExerciseOpenAlready,
  MarkingHasBegun,
  TooFewJudges,
} from './standard-setting/standard-setting.refusals.js';
export { StandardSettingService } from './standard-setting/standard-setting.service.js';
