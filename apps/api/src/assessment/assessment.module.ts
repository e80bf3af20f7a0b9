import { AssessmentModule } from '#libs/assessment';
import { Module } from '@nestjs/common';
import { AssessmentQueries } from './assessment.queries.js';
import { calibrationGuidanceFields } from './calibration-guidance.fields.js';
import { CalibrationMutations } from './calibration.mutations.js';
import { CommentBankMutations } from './comment-bank.mutations.js';
import { MarkersMutations } from './markers.mutations.js';
import { MarkersQueries } from './markers.queries.js';
import { MarkingMutations } from './marking.mutations.js';
import { PacketGuidanceFields } from './packet-guidance.fields.js';
import { ProjectAssessmentFields } from './project-assessment.fields.js';
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
    MarkersQueries,
    MarkersMutations,
    CalibrationMutations,
    CommentBankMutations,
    ...calibrationGuidanceFields,
  ],
})
export class AssessmentApiModule {}
