import { Global, Module } from '@nestjs/common';
import { CohortService } from './cohort/cohort.service.js';
import { DeferralCarrier } from './cohort/deferral-carrier.js';
import { DeferralService } from './cohort/deferral.service.js';
import { NudgingService } from './cohort/nudging.service.js';
import { RoundExceptionsService } from './cohort/round-exceptions.service.js';
import { EnrolmentKeeper } from './enrolment/enrolment-keeper.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { AllocationService } from './marking/allocation.service.js';
import { MarkingReadingService } from './marking/marking-reading.service.js';
import { MarkingService } from './marking/marking.service.js';
import { ScreeningService } from './packets/screening.service.js';
import { ReleaseService } from './release/release.service.js';
import { ResultCarrier } from './release/result-carrier.js';
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
  ReleaseService,
  ResultCarrier,
  CohortService,
  NudgingService,
  DeferralService,
  DeferralCarrier,
  RoundExceptionsService,
];

@Global()
@Module({ providers: services, exports: services })
export class AssessmentModule {}
