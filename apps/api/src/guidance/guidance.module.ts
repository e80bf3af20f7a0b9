import { Module } from '@nestjs/common';
import { GuidanceQueries } from './guidance.queries.js';

@Module({ providers: [GuidanceQueries] })
export class GuidanceApiModule {}
