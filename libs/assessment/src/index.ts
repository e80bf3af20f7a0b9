export {
  assessmentEntities,
  type CriterionMark,
  type CriterionResult,
  type GlobalRating,
  globalRatings,
  type MarkerFeedback,
  type MarkingState,
  type MarkOutcome,
  type MarkState,
  type ReceiptState,
  type RoundState,
  type SettlingRule,
  type Track,
} from './assessment.entities.js';
export type { AmendedLevel, PanelFinding } from './appeals/panel-finding.js';
export { AppealAnswerCarrier } from './appeals/appeal-answer-carrier.js';
export { AppealCarrier } from './appeals/appeal-carrier.js';
export {
  type AppealCaseInFull,
  AppealCaseReadingService,
  type AppealCaseRow,
  type AppealCaseStepRow,
  type AppealMinuteRow,
  type AppealOutcome,
  type CaseAct,
} from './appeals/appeal-case-reading.service.js';
export { AppealCaseService } from './appeals/appeal-case.service.js';
export { AppealPanelService } from './appeals/appeal-panel.service.js';
export {
  type Appealing,
  AppealReadingService,
  type AppealRow,
  type AppealStepRow,
} from './appeals/appeal-reading.service.js';
export { AppealService } from './appeals/appeal.service.js';
export type { AppealGround, AppealState } from './appeals/appeal-steps.js';
export {
  AlreadyAppealed,
  AppealStandsElsewhere,
  MarkWouldGoDown,
  NoResultToAppeal,
  type PartInResult,
  RecorderHadPart,
  ReviewerHadPart,
  TooLateToAppeal,
} from './appeals/appeals.refusals.js';
export { agreementEntities } from './agreement/agreement.entities.js';
export { DiscussionNotOpen, DiscussionPartEnded, NothingRevised } from './agreement/agreement.refusals.js';
export { CutDiscussionService } from './agreement/cut-discussion.service.js';
export { type DiscussionRow, DiscussionReadingService } from './agreement/discussion-reading.service.js';
export { DiscussionService } from './agreement/discussion.service.js';
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
export {
  type CohortRow,
  type JudgedRow,
  MOST_ROWS,
  type NamedTrust,
  type TrainingStage,
  trainingStages,
} from './cohort/cohort-row.js';
export { AlreadyDeferred, NobodyToNudge, TooLateToDefer } from './cohort/cohort.refusals.js';
export { type Cohort, type CohortChange, type CohortMemberRow, CohortService } from './cohort/cohort.service.js';
export { DeferralCarrier } from './cohort/deferral-carrier.js';
export { DeferralService, type NewDeferral } from './cohort/deferral.service.js';
export { NudgingService } from './cohort/nudging.service.js';
export { type DeferralRow, type ExtensionRow, RoundExceptionsService } from './cohort/round-exceptions.service.js';
export { EnrolmentKeeper } from './enrolment/enrolment-keeper.js';
export { type EnrolmentRow, EnrolmentService } from './enrolment/enrolment.service.js';
export {
  CalibrationReadingService,
  type CalibrationRow,
  type OwnCalibration,
} from './markers/calibration-reading.service.js';
export { CalibrationService } from './markers/calibration.service.js';
export { type BankCommentRow, CommentBankService } from './markers/comment-bank.service.js';
export { type ExemplarRow, ExemplarService, type ExemplarSource } from './markers/exemplar.service.js';
export {
  type CalibrationState,
  markerEntities,
  type MarkerKind,
  type MarkerState,
  type ReferenceLevel,
} from './markers/marker.entities.js';
export {
  AlreadyCalibrating,
  AlreadyInPool,
  CalibrationIsOver,
  CalibrationNotPassed,
  ResultsNotOut,
  TooFewExemplars,
} from './markers/markers.refusals.js';
export { type MarkerRow, type OwnInvitation, PoolReadingService } from './markers/pool-reading.service.js';
export { PoolService } from './markers/pool.service.js';
export { AllocationService } from './marking/allocation.service.js';
export {
  type DiscussionEnding,
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
export type { ExternalOpinion, ExaminedReason } from './external/external.entities.js';
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
export { type CheckedProof, ProofCheckService, type ProofVerdict, proofVerdicts } from './proof/proof-check.service.js';
export type { DatedRole, ProofDocument, ProvenMark } from './proof/proof-document.js';
export { ProofKeys } from './proof/proof-keys.js';
export { NotCredited, ProofsNotSigned, ResultNotOut, TitleMayNameSomebody } from './proof/proof.refusals.js';
export { type ProofRow, ProofService, type ProofStanding } from './proof/proof.service.js';
export { OwnOffersService } from './resubmission/own-offers.service.js';
export {
  CriterionCarriedOver,
  NothingToResubmit,
  NotOfferedToResubmit,
  ResubmissionsUnderWay,
} from './resubmission/resubmission.refusals.js';
export { type NewResubmissionRound, ResubmissionService } from './resubmission/resubmission.service.js';
export { ReleaseService } from './release/release.service.js';
export { ReleaseTimer } from './release/release-timer.js';
export { ResultCarrier } from './release/result-carrier.js';
export type { ResultToRead } from './release/result-of-packet.js';
export { ResultsReadingService, type RoundResultRow } from './release/results-reading.service.js';
export { type CriterionWeight, type NewScheme, weighed, type Weights } from './schemes/scheme-rules.js';
export { SchemeInUse } from './schemes/schemes.refusals.js';
export {
  type NewExtension,
  type NewRound,
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
