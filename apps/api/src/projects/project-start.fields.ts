import type { Viewer } from '#libs/identity';
import { StartReadingService } from '#libs/projects';
import { Clock } from '#libs/platform';
import { asIsoDate, daysBetween } from '#libs/calendar';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from './projects.types.js';
import { NotedDuplicatesType, SortedRouteType, StageCommentType } from './start.types.js';

@Resolver(() => ProjectType)
export class ProjectStartFields {
  constructor(
    private readonly reading: StartReadingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => SortedRouteType, {
    nullable: true,
    description: 'Which road it takes. Null until the route questions are answered.',
  })
  async route(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<SortedRouteType | null> {
    const route = await this.reading.route(viewer, id);
    return route && { ...route, answers: [...route.answers] };
  }

  @ResolveField(() => [String], { description: 'The keys of the promises about patient information that were made.' })
  declaredKeys(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<string[]> {
    return this.reading.declared(viewer, id);
  }

  @ResolveField(() => NotedDuplicatesType, {
    nullable: true,
    description: 'What the look at similar projects led to. Null until it is said.',
  })
  notedDuplicates(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<NotedDuplicatesType | null> {
    return this.reading.duplicates(viewer, id);
  }

  @ResolveField(() => [String], { description: 'Who took it on as its supervisor or mentor, the first first.' })
  supervisedBy(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<string[]> {
    return this.reading.supervisors(viewer, id);
  }

  @ResolveField(() => [StageCommentType], { description: 'What was remarked on its stages, the newest first.' })
  comments(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<StageCommentType[]> {
    return this.reading.comments(viewer, id);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many days are left of the lead’s post; below 0 once it is over. Null until its end is given.',
  })
  postDaysLeft(@Parent() { postEndsOn }: ProjectType): number | null {
    return postEndsOn === null ? null : daysBetween(asIsoDate(this.clock.today()), asIsoDate(postEndsOn));
  }
}
