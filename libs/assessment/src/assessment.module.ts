import { Global, Module } from '@nestjs/common';
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
  PoolService,
  PoolReadingService,
  ExemplarService,
  CalibrationService,
  CalibrationReadingService,
  CommentBankService,
];

@Global()
@Module({ providers: services, exports: services })
export class AssessmentModule {}
