import { AssessmentModule } from '#libs/assessment';
import { Module } from '@nestjs/common';
import { AssessmentQueries } from './assessment.queries.js';
import { MarkingMutations } from './marking.mutations.js';
import { PacketGuidanceFields } from './packet-guidance.fields.js';
import { ProjectAssessmentFields } from './project-assessment.fields.js';
import { proofResolvers } from './proof.resolvers.js';
import { submittingFields } from './submitting.fields.js';
import { SubmittingMutations } from './submitting.mutations.js';

@Module({
  imports: [AssessmentModule],
  providers: [
    AssessmentQueries,
    SubmittingMutations,
    MarkingMutations,
    ProjectAssessmentFields,
    PacketGuidanceFields,
    ...submittingFields,
    ...proofResolvers,
  ],
})
export class AssessmentApiModule {}
