import { Module } from '@nestjs/common';
import { GuidanceListsFields, ImprovementModelFields } from './guidance-lists.fields.js';
import { GuidanceQueries } from './guidance.queries.js';

@Module({ providers: [GuidanceQueries, GuidanceListsFields, ImprovementModelFields] })
export class GuidanceApiModule {}
