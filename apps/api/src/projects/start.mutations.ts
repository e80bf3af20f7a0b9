import type { Viewer } from '#libs/identity';
import { DescribingService, RoutingService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from './project-answer.js';
import {
  AcceptSupervisionInput,
  CommentOnStageInput,
  DeclareGovernanceInput,
  DescribeProjectInput,
  MoveProjectInput,
  NoteDuplicatesInput,
  SortRouteInput,
} from './start.inputs.js';
import {
  AcceptSupervisionPayload,
  CommentOnStagePayload,
  DeclareGovernancePayload,
  DescribeProjectPayload,
  MoveProjectPayload,
  NoteDuplicatesPayload,
  SortRoutePayload,
} from './start.payloads.js';

@Resolver()
export class StartMutations {
  constructor(
    private readonly describing: DescribingService,
    private readonly routing: RoutingService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({ permission: 'project:edit', gives: DescribeProjectPayload, does: 'Gives the basics of a project.' })
  describeProject(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _, ...input }: DescribeProjectInput,
  ) {
    return this.answer.after(viewer, this.describing.describe(viewer, input));
  }

  @Act({
    permission: 'project:manage',
    gives: MoveProjectPayload,
    does: 'Rests a project, takes it up again, or stops it with a reason.',
  })
  moveProject(@CurrentViewer() viewer: Viewer, @Args('input') input: MoveProjectInput) {
    return this.answer.after(viewer, this.describing.move(viewer, input));
  }

  @Act({
    permission: 'project:edit',
    gives: SortRoutePayload,
    does: 'Sorts whether it is improvement, audit, evaluation or research. Advice, not a ruling.',
  })
  async sortRoute(@CurrentViewer() viewer: Viewer, @Args('input') input: SortRouteInput) {
    const { route, because, projectId } = await this.routing.sort(viewer, input);
    return { route, because, ...(await this.answer.after(viewer, Promise.resolve({ projectId }))) };
  }

  @Act({
    permission: 'project:edit',
    gives: DeclareGovernancePayload,
    does: 'Makes the information governance declarations.',
  })
  declareGovernance(@CurrentViewer() viewer: Viewer, @Args('input') input: DeclareGovernanceInput) {
    return this.answer.after(viewer, this.routing.declare(viewer, input));
  }

  @Act({
    permission: 'project:edit',
    gives: NoteDuplicatesPayload,
    does: 'Says what the look at similar projects led to.',
  })
  noteDuplicates(@CurrentViewer() viewer: Viewer, @Args('input') input: NoteDuplicatesInput) {
    return this.answer.after(viewer, this.routing.noteDuplicates(viewer, input));
  }

  @Act({
    permission: 'supervision:accept',
    gives: AcceptSupervisionPayload,
    does: 'Takes a project on as its supervisor or mentor.',
  })
  acceptSupervision(@CurrentViewer() viewer: Viewer, @Args('input') input: AcceptSupervisionInput) {
    return this.answer.after(viewer, this.routing.acceptSupervision(viewer, input));
  }

  @Act({ permission: 'project:comment', gives: CommentOnStagePayload, does: 'Leaves a remark on a stage.' })
  commentOnStage(@CurrentViewer() viewer: Viewer, @Args('input') input: CommentOnStageInput) {
    return this.answer.after(viewer, this.routing.comment(viewer, input));
  }
}
