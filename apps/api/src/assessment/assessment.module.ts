import { AssessmentModule } from '#libs/assessment';
import { Module } from '@nestjs/common';
import { AssessmentQueries } from './assessment.queries.js';
import { ExternalResolver } from './external.resolver.js';
import { FairnessQueries } from './fairness.queries.js';
import { MarkingMutations } from './marking.mutations.js';
import { PacketGuidanceFields } from './packet-guidance.fields.js';
import { ProjectAssessmentFields } from './project-assessment.fields.js';
import { StandardResolver } from './standard.resolver.js';
import { submittingFields } from './submitting.fields.js';
import { SubmittingMutations } from './submitting.mutations.js';

@Module({
  imports: [AssessmentModule],
  providers: [
    AssessmentQueries,
    SubmittingMutations,
    MarkingMutations,
    FairnessQueries,
    StandardResolver,
    ExternalResolver,
    ProjectAssessmentFields,
    PacketGuidanceFields,
    ...submittingFields,
  ],
})
export class AssessmentApiModule {}
