import type { Viewer } from '#libs/identity';
import { DeliveryService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  PlanCycleInput,
  PredictCycleInput,
  RecordCycleInput,
  PlanMilestoneInput,
  MoveMilestoneInput,
  AddRiskInput,
  ReviewRiskInput,
} from './delivery.inputs.js';
import { ProjectAnswer } from './project-answer.js';
import {
  PlanCyclePayload,
  PredictCyclePayload,
  RecordCyclePayload,
  PlanMilestonePayload,
  MoveMilestonePayload,
  AddRiskPayload,
  ReviewRiskPayload,
} from './thread.payloads.js';

@Resolver()
export class DeliveryMutations {
  constructor(
    private readonly delivery: DeliveryService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({ permission: 'project:edit', gives: PlanCyclePayload, does: 'Plans a test of a change.' })
  planCycle(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: PlanCycleInput) {
    return this.answer.withId(viewer, this.delivery.planCycle(viewer, input));
  }

  @Act({
    permission: 'project:edit',
    gives: PredictCyclePayload,
    does: 'Writes what you expect, with a time stamp; fixed once it is known what happened.',
  })
  predictCycle(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: PredictCycleInput) {
    return this.answer.withId(viewer, this.delivery.predict(viewer, input));
  }

  @Act({
    permission: 'project:edit',
    gives: RecordCyclePayload,
    does: 'Writes what happened, what it shows and what follows.',
  })
  recordCycle(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: RecordCycleInput) {
    return this.answer.withId(viewer, this.delivery.recordCycle(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: PlanMilestonePayload, does: 'Plans a milestone.' })
  planMilestone(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: PlanMilestoneInput,
  ) {
    return this.answer.withId(viewer, this.delivery.planMilestone(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: MoveMilestonePayload, does: 'Says where a milestone stands.' })
  moveMilestone(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: MoveMilestoneInput,
  ) {
    return this.answer.withId(viewer, this.delivery.moveMilestone(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: AddRiskPayload, does: 'Adds a risk.' })
  addRisk(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: AddRiskInput) {
    return this.answer.withId(viewer, this.delivery.addRisk(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: ReviewRiskPayload, does: 'Looks at a risk again.' })
  reviewRisk(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: ReviewRiskInput) {
    return this.answer.withId(
      viewer,
      this.delivery.reviewRisk(viewer, { ...input, ownerId: input.ownerId ?? null, reviewOn: input.reviewOn ?? null }),
    );
  }
}
