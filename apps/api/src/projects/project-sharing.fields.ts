import type { Viewer } from '#libs/identity';
import { SharingReadingService } from '#libs/projects';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from './projects.types.js';
import { AfterCareType, OwnershipType, SharingEventType, SustainabilityFactorType } from './sharing.types.js';

@Resolver(() => ProjectType)
export class ProjectSharingFields {
  constructor(private readonly reading: SharingReadingService) {}

  @ResolveField(() => [SharingEventType], { description: 'When it was told to others, in order.' })
  sharingEvents(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<SharingEventType[]> {
    return this.reading.sharingEvents(viewer, id);
  }

  @ResolveField(() => [SustainabilityFactorType], { description: 'The factors that were rated or have an action.' })
  async sustainability(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<SustainabilityFactorType[]> {
    return (await this.reading.sustainability(viewer, id)).map(({ factor, levels, isWeakest, actions }) => ({
      factor,
      ratedA: levels.A ?? 0,
      ratedB: levels.B ?? 0,
      ratedC: levels.C ?? 0,
      ratedD: levels.D ?? 0,
      isWeakest,
      actions: [...actions],
    }));
  }

  @ResolveField(() => OwnershipType, {
    nullable: true,
    description: 'Who took it into the service’s keeping. Null while nobody has.',
  })
  async ownership(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<OwnershipType | null> {
    return (await this.reading.ownership(viewer, id)) ?? null;
  }

  @ResolveField(() => [AfterCareType], { description: 'Whether it held: at 3, 6 and 12 months after the result.' })
  afterCare(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<AfterCareType[]> {
    return this.reading.afterCare(viewer, id);
  }
}
