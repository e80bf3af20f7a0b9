import { Module } from '@nestjs/common';
import { GuidanceDeliveryFields } from './guidance-delivery.fields.js';
import { GuidanceQueries } from './guidance.queries.js';

@Module({ providers: [GuidanceQueries, GuidanceDeliveryFields] })
export class GuidanceApiModule {}
