import { Global, Module } from '@nestjs/common';
import { EnrolmentKeeper } from './enrolment/enrolment-keeper.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { AllocationService } from './marking/allocation.service.js';
import { MarkingReadingService } from './marking/marking-reading.service.js';
import { MarkingService } from './marking/marking.service.js';
import { ScreeningService } from './packets/screening.service.js';
import { ProofCheckService } from './proof/proof-check.service.js';
import { ProofService } from './proof/proof.service.js';
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
  ProofService,
  ProofCheckService,
];

@Global()
@Module({ providers: services, exports: services })
export class AssessmentModule {}
