import type { Viewer } from '#libs/identity';
import { TeamReadingService } from '#libs/projects';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from './projects.types.js';
import { HandoverType, TeamMemberType } from './team.types.js';

@Resolver(() => ProjectType)
export class ProjectTeamFields {
  constructor(private readonly reading: TeamReadingService) {}

  @ResolveField(() => [TeamMemberType], { description: 'Everybody who is or was on the team, the lead first.' })
  team(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<TeamMemberType[]> {
    return this.reading.team(viewer, id);
  }

  @ResolveField(() => [HandoverType], { description: 'How the project changed hands, the newest first.' })
  async handovers(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<HandoverType[]> {
    return (await this.reading.handovers(viewer, id)).map((handover) => ({
      ...handover,
      pack: handover.pack && JSON.stringify(handover.pack),
    }));
  }
}
