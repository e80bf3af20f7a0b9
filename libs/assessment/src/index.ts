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
export { type CheckedProof, ProofCheckService, type ProofVerdict, proofVerdicts } from './proof/proof-check.service.js';
export type { DatedRole, ProofDocument, ProvenMark } from './proof/proof-document.js';
export { ProofKeys } from './proof/proof-keys.js';
export { NotCredited, ProofsNotSigned, ResultNotOut, TitleMayNameSomebody } from './proof/proof.refusals.js';
export { type ProofRow, ProofService, type ProofStanding } from './proof/proof.service.js';
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
