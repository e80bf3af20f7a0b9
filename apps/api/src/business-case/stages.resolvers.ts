import { NoSuchStage, StageNotReady, StagesService } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { payload } from '../graphql/payload.js';
import { face } from '../graphql/user-error.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import { ProjectType } from '../projects/projects.types.js';
import { BusinessCaseType } from './business-case.types.js';
import { AdvanceCaseInput, CaseStagesType, ReturnCaseInput } from './stages.types.js';

face(StageNotReady, 'Something the stage must hold is missing.', {
  missing: { type: () => [String], description: 'What to do, a sentence each.' },
});
face(NoSuchStage, 'There is no stage to go to.');

const thing = { id: () => ID, project: () => ProjectType };
interface Gives {
  id: string;
  project: ProjectType;
}
export const AdvanceCasePayload = payload<Gives>('AdvanceCase', thing, [StageNotReady, NoSuchStage]);
export const ReturnCasePayload = payload<Gives>('ReturnCase', thing, [NoSuchStage]);

@Resolver(() => BusinessCaseType)
export class StageFields {
  constructor(private readonly stages: StagesService) {}

  @ResolveField(() => CaseStagesType, {
    name: 'stages',
    nullable: true,
    description: 'Where it stands among its stages. Null: it takes one pass.',
  })
  stagesOfCase(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: { readonly projectId: string },
  ): Promise<CaseStagesType | null> {
    return this.stages.standing(viewer, projectId);
  }
}

@Resolver()
export class StageMutations {
  constructor(
    private readonly stages: StagesService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'plan:edit',
    gives: AdvanceCasePayload,
    does: 'Goes on to the next stage, once this one holds what it must.',
  })
  advanceCase(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: AdvanceCaseInput) {
    return this.answer.withId(viewer, this.stages.advance(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: ReturnCasePayload, does: 'Goes back to the stage before, with the reason.' })
  returnCase(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: ReturnCaseInput) {
    return this.answer.withId(viewer, this.stages.goBack(viewer, input));
  }
}
