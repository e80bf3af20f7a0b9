import { AssessmentModule } from '#libs/assessment';
import { Module } from '@nestjs/common';
import { appealResolvers } from './appeals.resolvers.js';
import { AgreementResolvers } from './agreement.resolvers.js';
import { AssessmentQueries } from './assessment.queries.js';
import { ExternalResolver } from './external.resolver.js';
import { FairnessQueries } from './fairness.queries.js';
import { CohortMutations } from './cohort.mutations.js';
import { CohortQueries } from './cohort.queries.js';
import { calibrationGuidanceFields } from './calibration-guidance.fields.js';
import { CalibrationMutations } from './calibration.mutations.js';
import { CommentBankMutations } from './comment-bank.mutations.js';
import { MarkersMutations } from './markers.mutations.js';
import { MarkersQueries } from './markers.queries.js';
import { MarkingMutations } from './marking.mutations.js';
import { ModerationMutations } from './moderation.mutations.js';
import { ModeratedPlanFields, ModerationQueries } from './moderation.queries.js';
import { PacketGuidanceFields } from './packet-guidance.fields.js';
import { ProjectAssessmentFields } from './project-assessment.fields.js';
import { StandardResolver } from './standard.resolver.js';
import { SchemeWeightFields } from './scheme-weights.fields.js';
import { proofResolvers } from './proof.resolvers.js';
import { resubmissionResolvers } from './resubmission.resolvers.js';
import { submittingFields } from './submitting.fields.js';
import { SubmittingMutations } from './submitting.mutations.js';

@Module({
  imports: [AssessmentModule],
  providers: [
    AssessmentQueries,
    AgreementResolvers,
    SubmittingMutations,
    MarkingMutations,
    ModerationMutations,
    ModerationQueries,
    ModeratedPlanFields,
    FairnessQueries,
    StandardResolver,
    ExternalResolver,
    ProjectAssessmentFields,
    PacketGuidanceFields,
    CohortQueries,
    CohortMutations,
    SchemeWeightFields,
    ...submittingFields,
    ...proofResolvers,
    ...resubmissionResolvers,
    ...appealResolvers,
    MarkersQueries,
    MarkersMutations,
    CalibrationMutations,
    CommentBankMutations,
    ...calibrationGuidanceFields,
  ],
})
export class AssessmentApiModule {}
