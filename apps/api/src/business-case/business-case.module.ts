import { BusinessCaseModule } from '#libs/business-case';
import { Module } from '@nestjs/common';
import { BusinessCaseFields, CaseFields } from './business-case.fields.js';
import { ApprovalLimits, ApprovalOfCase } from './approval.resolvers.js';
import { AppraisalMutations } from './appraisal.mutations.js';
import { BusinessCaseMutations } from './business-case.mutations.js';
import { FilterFields, FilterMutations } from './filter.resolvers.js';
import { ConfirmingMutations } from './confirming.mutations.js';
import { CheckPopulationQuery } from './check-population.query.js';
import { WorthResolvers } from './worth.resolvers.js';
import { NeedsResolvers } from './needs.resolvers.js';
import { StageFields, StageMutations } from './stages.resolvers.js';
import { ReferenceQueries } from './reference.queries.js';

@Module({
  imports: [BusinessCaseModule],
  providers: [
    BusinessCaseMutations,
    AppraisalMutations,
    BusinessCaseFields,
    CaseFields,
    ReferenceQueries,
    ApprovalOfCase,
    ApprovalLimits,
    NeedsResolvers,
    FilterMutations,
    FilterFields,
    WorthResolvers,
    CheckPopulationQuery,
    ConfirmingMutations,
    StageMutations,
    StageFields,
  ],
})
export class BusinessCaseApiModule {}
