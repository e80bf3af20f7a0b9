import { Global, Module } from '@nestjs/common';
import { BoardReadingService } from './board/board-reading.service.js';
import { BoardService } from './board/board.service.js';
import { EnrolmentKeeper } from './enrolment/enrolment-keeper.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { AllocationService } from './marking/allocation.service.js';
import { MarkingReadingService } from './marking/marking-reading.service.js';
import { MarkingService } from './marking/marking.service.js';
import { ModerationReadingService } from './moderation/moderation-reading.service.js';
import { ModerationService } from './moderation/moderation.service.js';
import { ReMarkService } from './moderation/re-mark.service.js';
import { ScreeningService } from './packets/screening.service.js';
import { ReleaseService } from './release/release.service.js';
import { ReleaseTimer } from './release/release-timer.js';
import { ResultCarrier } from './release/result-carrier.js';
import { ResultsReadingService } from './release/results-reading.service.js';
import { SchemeService } from './schemes/scheme.service.js';
import { BlindMarkingBar } from './sealing/blind-marking-bar.js';
import { ReceiptKeeper } from './sealing/receipt-keeper.js';
import { ReceiptReadingService } from './sealing/receipt-reading.service.js';
import { SubmissionService } from './sealing/submission.service.js';
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
  ScreeningService,
  AllocationService,
  MarkingService,
  MarkingReadingService,
  ModerationService,
  ModerationReadingService,
  ReMarkService,
  BoardService,
  BoardReadingService,
  ReleaseService,
  ReleaseTimer,
  ResultsReadingService,
  ResultCarrier,
];

@Global()
@Module({ providers: services, exports: services })
export class AssessmentModule {}
