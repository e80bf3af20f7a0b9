import { Global, Module } from '@nestjs/common';
import { EngagementService } from './engagement.service.js';
import { EngagementLedger } from './ledger.service.js';
import { RaciReadingService } from './raci-reading.service.js';
import { RaciService } from './raci.service.js';
import { StakeholderRegister } from './register.service.js';
import { StakeholderEvidence } from './stakeholder-evidence.js';
import { StakeholderReadingService } from './stakeholder-reading.service.js';
import { StakeholderSnapshot } from './stakeholder-snapshot.js';
import { StakeholderThreads } from './stakeholder-threads.js';

const services = [
  StakeholderRegister,
  EngagementService,
  EngagementLedger,
  RaciService,
  RaciReadingService,
  StakeholderReadingService,
  StakeholderEvidence,
  StakeholderSnapshot,
  StakeholderThreads,
];

@Global()
@Module({ providers: services, exports: services })
export class StakeholdersModule {}
