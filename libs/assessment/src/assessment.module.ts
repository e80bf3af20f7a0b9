import { Global, Module } from '@nestjs/common';
import { AppealAnswerCarrier } from './appeals/appeal-answer-carrier.js';
import { AppealCarrier } from './appeals/appeal-carrier.js';
import { AppealCaseReadingService } from './appeals/appeal-case-reading.service.js';
import { AppealCaseService } from './appeals/appeal-case.service.js';
import { AppealPanelService } from './appeals/appeal-panel.service.js';
import { AppealReadingService } from './appeals/appeal-reading.service.js';
import { AppealService } from './appeals/appeal.service.js';
import { AgreementService } from './agreement/agreement.service.js';
import { CutDiscussionService } from './agreement/cut-discussion.service.js';
import { DiscussionReadingService } from './agreement/discussion-reading.service.js';
import { DiscussionService } from './agreement/discussion.service.js';
import { BoardReadingService } from './board/board-reading.service.js';
import { BoardService } from './board/board.service.js';
import { CohortService } from './cohort/cohort.service.js';
import { DeferralCarrier } from './cohort/deferral-carrier.js';
import { DeferralService } from './cohort/deferral.service.js';
import { NudgingService } from './cohort/nudging.service.js';
import { RoundExceptionsService } from './cohort/round-exceptions.service.js';
import { EnrolmentKeeper } from './enrolment/enrolment-keeper.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { CalibrationReadingService } from './markers/calibration-reading.service.js';
import { CalibrationService } from './markers/calibration.service.js';
import { CommentBankService } from './markers/comment-bank.service.js';
import { ExemplarService } from './markers/exemplar.service.js';
import { PoolReadingService } from './markers/pool-reading.service.js';
import { PoolService } from './markers/pool.service.js';
import { AllocationService } from './marking/allocation.service.js';
import { MarkingReadingService } from './marking/marking-reading.service.js';
import { MarkingService } from './marking/marking.service.js';
import { ModerationReadingService } from './moderation/moderation-reading.service.js';
import { ModerationService } from './moderation/moderation.service.js';
import { ReMarkService } from './moderation/re-mark.service.js';
import { ScreeningService } from './packets/screening.service.js';
import { ExaminerDoor } from './external/examiner-door.js';
import { ExternalReadingService } from './external/external-reading.service.js';
import { ExternalService } from './external/external.service.js';
import { PanelService } from './panel/panel.service.js';
import { ProofCheckService } from './proof/proof-check.service.js';
import { ProofService } from './proof/proof.service.js';
import { OwnOffersService } from './resubmission/own-offers.service.js';
import { ResubmissionService } from './resubmission/resubmission.service.js';
import { ReleaseService } from './release/release.service.js';
import { ReleaseTimer } from './release/release-timer.js';
import { ResultCarrier } from './release/result-carrier.js';
import { ResultsReadingService } from './release/results-reading.service.js';
import { SchemeService } from './schemes/scheme.service.js';
import { BlindMarkingBar } from './sealing/blind-marking-bar.js';
import { ReceiptKeeper } from './sealing/receipt-keeper.js';
import { ReceiptReadingService } from './sealing/receipt-reading.service.js';
import { SubmissionService } from './sealing/submission.service.js';
import { StandardReadingService } from './standard-setting/standard-reading.service.js';
import { StandardSettingService } from './standard-setting/standard-setting.service.js';
import { SubmittingReadingService } from './sealing/submitting-reading.service.js';

const services = [
  SchemeService,
  EnrolmentService,
  EnrolmentKeeper,
  SubmissionService,
  SubmittingReadingService,
  ReceiptReadingService,
  ReceiptKeeper,
  BlindMarkingBar,
  ResubmissionService,
  OwnOffersService,
  ScreeningService,
  AllocationService,
  MarkingService,
  MarkingReadingService,
  AgreementService,
  DiscussionService,
  CutDiscussionService,
  DiscussionReadingService,
  ModerationService,
  ModerationReadingService,
  ReMarkService,
  BoardService,
  BoardReadingService,
  ReleaseService,
  ReleaseTimer,
  ResultsReadingService,
  PanelService,
  StandardSettingService,
  StandardReadingService,
  ExaminerDoor,
  ExternalService,
  ExternalReadingService,
  ResultCarrier,
  CohortService,
  NudgingService,
  DeferralService,
  DeferralCarrier,
  RoundExceptionsService,
  ProofService,
  ProofCheckService,
  PoolService,
  PoolReadingService,
  ExemplarService,
  CalibrationService,
  CalibrationReadingService,
  CommentBankService,
  AppealService,
  AppealReadingService,
  AppealCaseService,
  AppealCaseReadingService,
  AppealPanelService,
  AppealCarrier,
  AppealAnswerCarrier,
];

@Global()
@Module({ providers: services, exports: services })
export class AssessmentModule {}
