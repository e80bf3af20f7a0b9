import { ProjectLibraryModule } from '#libs/project-library';
import { Module } from '@nestjs/common';
import { ProjectLibraryFields } from './project-library.fields.js';
import { ProjectLibraryMutations } from './project-library.mutations.js';
import { ProjectLibraryQueries } from './project-library.queries.js';

@Module({
  imports: [ProjectLibraryModule],
  providers: [ProjectLibraryQueries, ProjectLibraryMutations, ProjectLibraryFields],
})
export class ProjectLibraryApiModule {}
