import { Module } from '@nestjs/common';
import { GuidanceDeliveryFields } from './guidance-delivery.fields.js';
import { GuidanceListsFields, ImprovementModelFields } from './guidance-lists.fields.js';
import { GuidanceQueries } from './guidance.queries.js';

@Module({ providers: [GuidanceQueries, GuidanceDeliveryFields, GuidanceListsFields, ImprovementModelFields] })
export class GuidanceApiModule {}
