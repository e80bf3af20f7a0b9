import { Global, Module } from '@nestjs/common';
import { EnrolmentKeeper } from './enrolment/enrolment-keeper.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { AllocationService } from './marking/allocation.service.js';
import { MarkingReadingService } from './marking/marking-reading.service.js';
import { MarkingService } from './marking/marking.service.js';
import { ScreeningService } from './packets/screening.service.js';
import { ExaminerDoor } from './external/examiner-door.js';
import { ExternalReadingService } from './external/external-reading.service.js';
import { ExternalService } from './external/external.service.js';
import { PanelService } from './panel/panel.service.js';
import { ReleaseService } from './release/release.service.js';
import { ResultCarrier } from './release/result-carrier.js';
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
  ScreeningService,
  AllocationService,
  MarkingService,
  MarkingReadingService,
  ReleaseService,
  PanelService,
  StandardSettingService,
  StandardReadingService,
  ExaminerDoor,
  ExternalService,
  ExternalReadingService,
  ResultCarrier,
];

@Global()
@Module({ providers: services, exports: services })
export class AssessmentModule {}
