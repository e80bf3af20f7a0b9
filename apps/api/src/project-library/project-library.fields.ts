import type { Viewer } from '#libs/identity';
import { PublicationReadingService } from '#libs/project-library';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from '../projects/projects.types.js';
import { AdopterType, AdoptionType, PublicationVersionType } from './project-library.types.js';

@Resolver(() => ProjectType)
export class ProjectLibraryFields {
  constructor(private readonly reading: PublicationReadingService) {}

  @ResolveField(() => [PublicationVersionType], {
    description: 'Every version of its record in the library, the newest first.',
  })
  publications(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<PublicationVersionType[]> {
    return this.reading.versionsOf(viewer, id);
  }

  @ResolveField(() => AdoptionType, {
    nullable: true,
    description: 'Its adoption of another project. Null when it adopted none.',
  })
  adoption(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<AdoptionType | null> {
    return this.reading.adoptionOf(viewer, id);
  }

  @ResolveField(() => [AdopterType], { description: 'Who adopted it, the first first.' })
  adopters(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<AdopterType[]> {
    return this.reading.adoptersOf(viewer, id);
  }
}
