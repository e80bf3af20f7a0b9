import { Global, Module } from '@nestjs/common';
import { MeasuresReadingService } from './measures-reading.service.js';
import { MeasuringService } from './measuring.service.js';

const services = [MeasuringService, MeasuresReadingService];

@Global()
@Module({ providers: services, exports: services })
export class MeasuresModule {}
