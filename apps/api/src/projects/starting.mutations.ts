import type { Viewer } from '#libs/identity';
import { ProjectReadingService, ProjectStartingService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { asProject } from './projects.types.js';
import { StartProjectInput } from './starting.inputs.js';
import { StartProjectPayload } from './starting.payloads.js';

@Resolver()
export class StartingMutations {
  constructor(
    private readonly starting: ProjectStartingService,
    private readonly reading: ProjectReadingService,
  ) {}

  @Act({
    permission: 'project:start',
    gives: StartProjectPayload,
    does: 'Starts a project in your trust, with you as its lead.',
  })
  async startProject(@CurrentViewer() viewer: Viewer, @Args('input') input: StartProjectInput) {
    const { projectId } = await this.starting.start(viewer, input);
    const project = await this.reading.find(viewer, projectId);
    return { project: project && asProject(project) };
  }
}
