import type { Viewer } from '#libs/identity';
import { ProjectReadingService } from '#libs/projects';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { asConnection, type Connection, PageArgs } from '../graphql/connection.js';
import { asProject, ProjectConnection, ProjectType } from './projects.types.js';

@Resolver()
export class ProjectsQueries {
  constructor(private readonly reading: ProjectReadingService) {}

  @Query(() => ProjectType, {
    nullable: true,
    description: 'One project. Null when it does not exist or is not yours to see.',
  })
  @Access('project:list-own')
  async project(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProjectType | null> {
    const row = await this.reading.find(viewer, id);
    return row && asProject(row);
  }

  @Query(() => ProjectConnection, { description: 'The projects you are part of in this organisation, newest first.' })
  @Access('project:list-own')
  async myProjects(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ProjectType>> {
    return asConnection(await this.reading.mine(viewer, page), asProject, page.after);
  }
}
