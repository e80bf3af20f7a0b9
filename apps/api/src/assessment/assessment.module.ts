import { AssessmentModule } from '#libs/assessment';
import { Module } from '@nestjs/common';
import { AssessmentQueries } from './assessment.queries.js';
import { MarkingMutations } from './marking.mutations.js';
import { ProjectAssessmentFields } from './project-assessment.fields.js';
import { SubmittingMutations } from './submitting.mutations.js';

@Module({
  imports: [AssessmentModule],
  providers: [AssessmentQueries, SubmittingMutations, MarkingMutations, ProjectAssessmentFields],
})
export class AssessmentApiModule {}
