import { Global, Module } from '@nestjs/common';
import { CaseBuildingService } from './case-building.service.js';
import { CaseReadingService } from './case-reading.service.js';

const services = [CaseReadingService, CaseBuildingService];

@Global()
@Module({ providers: services, exports: services })
export class BusinessCaseModule {}
