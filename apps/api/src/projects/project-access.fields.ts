import type { Permission, Viewer } from '#libs/identity';
import { ProjectAccess } from '#libs/projects';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from './projects.types.js';

@Resolver(() => ProjectType)
export class ProjectAccessFields {
  constructor(private readonly access: ProjectAccess) {}

  @ResolveField(() => [String], {
    description: 'What you may do here today, such as `project:edit`: what is worth being offered to you.',
  })
  viewerMay(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<Permission[]> {
    return this.access.open(viewer, id);
  }
}
