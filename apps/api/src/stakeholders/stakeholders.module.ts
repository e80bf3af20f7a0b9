import { StakeholdersModule } from '#libs/stakeholders';
import { Module } from '@nestjs/common';
import { ProjectAnswer } from '../projects/project-answer.js';
import { EngagementMutations } from './engagement.mutations.js';
import { ProjectStakeholdersFields } from './project-stakeholders.fields.js';
import { StakeholderAnswer } from './stakeholder-answer.js';
import { StakeholdersMutations } from './stakeholders.mutations.js';

@Module({
  imports: [StakeholdersModule],
  providers: [ProjectAnswer, StakeholderAnswer, ProjectStakeholdersFields, StakeholdersMutations, EngagementMutations],
})
export class StakeholdersApiModule {}
