import { Global, Module } from '@nestjs/common';
import { ChartingService } from './charting.service.js';
import { ImportService } from './import.service.js';
import { MeasureHold } from './measure-hold.js';
import { MeasuresReadingService } from './measures-reading.service.js';
import { MeasuringService } from './measuring.service.js';
import { ReadingsService } from './readings.service.js';
import { SignalsAnewService } from './signals-anew.service.js';

const services = [
  MeasuringService,
  ReadingsService,
  ImportService,
  ChartingService,
  MeasuresReadingService,
  SignalsAnewService,
];

@Global()
@Module({ providers: [MeasureHold, ...services], exports: services })
export class MeasuresModule {}
