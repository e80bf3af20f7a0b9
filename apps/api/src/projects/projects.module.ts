import { ProjectsModule } from '#libs/projects';
import { Module } from '@nestjs/common';
import { ProjectsQueries } from './projects.queries.js';
import { StartingMutations } from './starting.mutations.js';

@Module({ imports: [ProjectsModule], providers: [ProjectsQueries, StartingMutations] })
export class ProjectsApiModule {}
