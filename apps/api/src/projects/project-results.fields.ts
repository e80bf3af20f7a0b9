import type { Viewer } from '#libs/identity';
import { ResultsReadingService } from '#libs/projects';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from './projects.types.js';
import { LeadershipRatingType, ProjectResultType, TensionType } from './results.types.js';

@Resolver(() => ProjectType)
export class ProjectResultsFields {
  constructor(private readonly reading: ResultsReadingService) {}

  @ResolveField(() => [ProjectResultType], { description: 'What came of it: every choice, the newest first.' })
  results(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<ProjectResultType[]> {
    return this.reading.results(viewer, id);
  }

  @ResolveField(() => [LeadershipRatingType], {
    nullable: true,
    description: 'The lead’s ratings of their own leadership. Null for everybody but the lead, mentor and supervisor.',
  })
  leadershipRatings(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<LeadershipRatingType[] | null> {
    return this.reading.leadershipRatings(viewer, id);
  }

  @ResolveField(() => [TensionType], {
    nullable: true,
    description:
      'The tensions log: one’s own, or what was shared of it. Null for everybody but the lead, mentor and supervisor.',
  })
  tensions(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<TensionType[] | null> {
    return this.reading.tensions(viewer, id);
  }
}
