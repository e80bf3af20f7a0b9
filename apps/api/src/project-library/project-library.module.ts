import { ProjectLibraryModule } from '#libs/project-library';
import { Module } from '@nestjs/common';
import { AdoptionFields, ProjectLibraryFields, PublicationVersionFields } from './project-library.fields.js';
import { ProjectLibraryMutations } from './project-library.mutations.js';
import { ProjectLibraryQueries } from './project-library.queries.js';

@Module({
  imports: [ProjectLibraryModule],
  providers: [
    ProjectLibraryQueries,
    ProjectLibraryMutations,
    ProjectLibraryFields,
    PublicationVersionFields,
    AdoptionFields,
  ],
})
export class ProjectLibraryApiModule {}
