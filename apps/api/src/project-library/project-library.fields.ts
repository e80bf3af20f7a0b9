import type { Viewer } from '#libs/identity';
import {
  AdoptionService,
  type AdoptionState,
  PublicationReadingService,
  PublishingService,
} from '#libs/project-library';
import { NotFound } from '#libs/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from '../projects/projects.types.js';
import {
  AdopterType,
  AdoptionStateEnum,
  AdoptionType,
  PublicationDraftType,
  PublicationVersionType,
  RecordInFullType,
} from './project-library.types.js';
import { recordInFull } from './record-in-full.js';

@Resolver(() => ProjectType)
export class ProjectLibraryFields {
  constructor(
    private readonly reading: PublicationReadingService,
    private readonly publishing: PublishingService,
  ) {}

  @ResolveField(() => PublicationDraftType, {
    nullable: true,
    description: 'Its record as it would be proposed now, and what stops it. Null when it is not yours to see.',
  })
  async publicationDraft(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<PublicationDraftType | null> {
    const draft = await this.publishing.draft(viewer, id).catch((thrown: unknown) => {
      if (thrown instanceof NotFound) return null;
      throw thrown;
    });
    return draft && { ...draft, record: recordInFull(draft.card) };
  }

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

@Resolver(() => PublicationVersionType)
export class PublicationVersionFields {
  constructor(private readonly reading: PublicationReadingService) {}

  @ResolveField(() => RecordInFullType, { description: 'The record as this version fixed it.' })
  async record(@CurrentViewer() viewer: Viewer, @Parent() { id }: PublicationVersionType): Promise<RecordInFullType> {
    return recordInFull(await this.reading.cardOf(viewer, id));
  }
}

@Resolver(() => AdoptionType)
export class AdoptionFields {
  constructor(private readonly adoption: AdoptionService) {}

  @ResolveField(() => [AdoptionStateEnum], {
    description: 'Where you may take it from here; empty when it is not yours to move, or has ended.',
  })
  next(
    @CurrentViewer() viewer: Viewer,
    @Parent() parent: AdoptionType & { projectId: string },
  ): Promise<readonly AdoptionState[]> {
    return this.adoption.next(viewer, parent);
  }
}
