import { ProjectsModule } from '#libs/projects';
import { Global, Module } from '@nestjs/common';
import { GatesMutations } from './gates.mutations.js';
import { ProjectAccessFields } from './project-access.fields.js';
import { ProjectAnswer } from './project-answer.js';
import { ProjectResultsFields } from './project-results.fields.js';
import { ProjectSharingFields } from './project-sharing.fields.js';
import { ProjectStartFields } from './project-start.fields.js';
import { RemindersMutations } from './reminders.mutations.js';
import { WaitingGateFields } from './waiting-gate.fields.js';
import { ProjectTeamFields } from './project-team.fields.js';
import { ProjectsQueries } from './projects.queries.js';
import { ResultsMutations } from './results.mutations.js';
import { SharingMutations } from './sharing.mutations.js';
import { DeliveryMutations } from './delivery.mutations.js';
import { ProjectThreadFields } from './project-thread.fields.js';
import { ThreadMutations } from './thread.mutations.js';
import { ProjectStagesFields } from './project-stages.fields.js';
import { StartMutations } from './start.mutations.js';
import { StartingMutations } from './starting.mutations.js';
import { TeamMutations } from './team.mutations.js';

@Global()
@Module({
  exports: [ProjectAnswer],
  imports: [ProjectsModule],
  providers: [
    ProjectAnswer,
    ProjectsQueries,
    ProjectAccessFields,
    StartingMutations,
    StartMutations,
    ProjectStartFields,
    RemindersMutations,
    WaitingGateFields,
    GatesMutations,
    ProjectStagesFields,
    ThreadMutations,
    DeliveryMutations,
    ProjectThreadFields,
    TeamMutations,
    ProjectTeamFields,
    ResultsMutations,
    ProjectResultsFields,
    SharingMutations,
    ProjectSharingFields,
  ],
})
export class ProjectsApiModule {}
