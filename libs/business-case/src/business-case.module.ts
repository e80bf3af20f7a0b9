import { Global, Module } from '@nestjs/common';
import { ApprovalService } from './approval/approval.service.js';
import { AppraisalService } from './appraisal.service.js';
import { BenefitsService } from './benefits.service.js';
import { CaseActs } from './case-acts.js';
import { CaseBuildingService } from './case-building.service.js';
import { CaseReadingService } from './case-reading.service.js';
import { CaseSnapshot } from './case-snapshot.js';
import { CostingService } from './costing.service.js';
import { FilterService } from './filter/filter.service.js';
import { ConfirmingService } from './reference/confirming.service.js';
import { NeedsService } from './needs/needs.service.js';
import { ReferenceService } from './reference/reference.service.js';
import { SigningService } from './signing.service.js';
import { WorthService } from './worth/worth.service.js';
import { StagesService } from './stages/stages.service.js';
import { SimulationService } from './simulation/simulation.service.js';

const services = [
  CaseReadingService,
  CaseSnapshot,
  CaseBuildingService,
  CostingService,
  BenefitsService,
  SigningService,
  AppraisalService,
  ApprovalService,
  ReferenceService,
  ConfirmingService,
  SimulationService,
  NeedsService,
  FilterService,
  WorthService,
  StagesService,
];

@Global()
@Module({ providers: [CaseActs, ...services], exports: services })
export class BusinessCaseModule {}
