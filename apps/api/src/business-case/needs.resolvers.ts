import { NeedsService } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { payload } from '../graphql/payload.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import { ProjectType } from '../projects/projects.types.js';
import { LoadPopulationInput, PopulationFileType, ProjectNeedInput } from './needs.types.js';

export const ProjectNeedPayload = payload<{ id: string; project: ProjectType }>('ProjectNeed', {
  id: () => ID,
  project: () => ProjectType,
});
export const LoadPopulationPayload = payload<{ id: string }>('LoadPopulation', { id: () => ID });

@Resolver()
export class NeedsResolvers {
  constructor(
    private readonly needs: NeedsService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Query(() => [PopulationFileType], { description: 'The population files this trust can work from.' })
  @Access('reference:read')
  populationFiles(@CurrentViewer() viewer: Viewer): Promise<readonly PopulationFileType[]> {
    return this.needs.files(viewer);
  }

  @Act({
    permission: 'plan:edit',
    gives: ProjectNeedPayload,
    does: 'Keeps what a need is worked out from: people, rates, trend and share.',
  })
  projectNeed(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: ProjectNeedInput) {
    return this.answer.withId(viewer, this.needs.keep(viewer, input));
  }

  @Act({
    permission: 'reference:revise',
    gives: LoadPopulationPayload,
    does: 'Loads people by age and sex for the whole trust.',
  })
  loadPopulation(@CurrentViewer() viewer: Viewer, @Args('input') { name, csv }: LoadPopulationInput) {
    return this.needs.load(viewer, { name, csv });
  }
}
