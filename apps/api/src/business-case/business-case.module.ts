import { BusinessCaseModule } from '#libs/business-case';
import { Module } from '@nestjs/common';
import { BusinessCaseFields, CaseFields } from './business-case.fields.js';
import { ApprovalLimits, ApprovalOfCase } from './approval.resolvers.js';
import { AppraisalMutations } from './appraisal.mutations.js';
import { BusinessCaseMutations } from './business-case.mutations.js';
import { NeedsResolvers } from './needs.resolvers.js';
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
  ],
})
export class BusinessCaseApiModule {}
