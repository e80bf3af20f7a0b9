import type { Viewer } from '#libs/identity';
import { SharingService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from './project-answer.js';
import {
  AcceptOwnershipInput,
  AnswerAfterCareInput,
  PlanSustainabilityActionInput,
  RateSustainabilityInput,
  RecordSharingInput,
} from './sharing.inputs.js';
import {
  AcceptOwnershipPayload,
  AnswerAfterCarePayload,
  PlanSustainabilityActionPayload,
  RateSustainabilityPayload,
  RecordSharingPayload,
} from './sharing.payloads.js';

@Resolver()
export class SharingMutations {
  constructor(
    private readonly sharing: SharingService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'project:comment',
    gives: RateSustainabilityPayload,
    does: 'Gives your view of the factors that will keep the change going.',
  })
  rateSustainability(@CurrentViewer() viewer: Viewer, @Args('input') input: RateSustainabilityInput) {
    return this.answer.after(viewer, this.sharing.rateSustainability(viewer, input));
  }

  @Act({
    permission: 'project:edit',
    gives: PlanSustainabilityActionPayload,
    does: 'Plans what will be done about a weak factor.',
  })
  planSustainabilityAction(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanSustainabilityActionInput) {
    return this.answer.after(viewer, this.sharing.planAction(viewer, input));
  }

  @Act({
    permission: 'project:edit',
    gives: RecordSharingPayload,
    does: 'Records a time the project was told to others.',
  })
  recordSharing(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordSharingInput) {
    return this.answer.after(viewer, this.sharing.recordSharing(viewer, input));
  }

  @Act({
    permission: 'after-care:answer',
    gives: AcceptOwnershipPayload,
    does: 'Takes the change into the service’s keeping.',
  })
  acceptOwnership(@CurrentViewer() viewer: Viewer, @Args('input') input: AcceptOwnershipInput) {
    return this.answer.after(viewer, this.sharing.acceptOwnership(viewer, input));
  }

  @Act({
    permission: 'after-care:answer',
    gives: AnswerAfterCarePayload,
    does: 'Says whether it held, at 3, 6 or 12 months.',
  })
  answerAfterCare(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerAfterCareInput) {
    return this.answer.after(viewer, this.sharing.answerAfterCare(viewer, input));
  }
}
