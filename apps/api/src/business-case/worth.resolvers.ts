import { ForecastIsFrozen, ReferenceNotFound, WorthService } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { payload } from '../graphql/payload.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import { ProjectType } from '../projects/projects.types.js';
import { BusinessCaseType } from './business-case.types.js';
import { CostLineByUnitInput, TakeBenefitWorthInput, UnitValueType } from './worth.types.js';

interface Gives {
  id: string;
  project: ProjectType;
}
const thing = { id: () => ID, project: () => ProjectType };
export const TakeBenefitWorthPayload = payload<Gives>('TakeBenefitWorth', thing, [ForecastIsFrozen, ReferenceNotFound]);
export const CostLineByUnitPayload = payload<Gives>('CostLineByUnit', thing, [ReferenceNotFound]);

@Resolver(() => BusinessCaseType)
export class WorthResolvers {
  constructor(
    private readonly worths: WorthService,
    private readonly answer: ProjectAnswer,
  ) {}

  @ResolveField(() => [UnitValueType], {
    description: 'What one of something can be valued by: unit costs, health and carbon, in the prices of the case.',
  })
  unitValues(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: BusinessCaseType & { readonly projectId: string },
  ): Promise<readonly UnitValueType[]> {
    return this.worths.offered(viewer, projectId);
  }

  @Act({
    permission: 'plan:price',
    gives: TakeBenefitWorthPayload,
    does: 'Takes what one of a benefit is worth from a reference set, in the prices of the case.',
  })
  takeBenefitWorth(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: TakeBenefitWorthInput,
  ) {
    return this.answer.withId(viewer, this.worths.take(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: CostLineByUnitPayload,
    does: 'Works a line out as so many a year of a unit cost, in the prices of the case.',
  })
  costLineByUnit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: CostLineByUnitInput,
  ) {
    return this.answer.withId(viewer, this.worths.cost(viewer, input));
  }
}
