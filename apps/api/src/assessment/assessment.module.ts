import { AssessmentModule } from '#libs/assessment';
import { Module } from '@nestjs/common';
import { AssessmentQueries } from './assessment.queries.js';
import { CohortMutations } from './cohort.mutations.js';
import { CohortQueries } from './cohort.queries.js';
import { MarkingMutations } from './marking.mutations.js';
import { PacketGuidanceFields } from './packet-guidance.fields.js';
import { ProjectAssessmentFields } from './project-assessment.fields.js';
import { SchemeWeightFields } from './scheme-weights.fields.js';
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
    CohortQueries,
    CohortMutations,
    SchemeWeightFields,
    ...submittingFields,
  ],
})
export class AssessmentApiModule {}
