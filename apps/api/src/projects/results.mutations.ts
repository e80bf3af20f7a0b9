import type { Viewer } from '#libs/identity';
import { ResultsService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from './project-answer.js';
import {
  ChooseResultInput,
  CompleteProjectInput,
  LogTensionInput,
  RateLeadershipInput,
  UseTensionInput,
} from './results.inputs.js';
import {
  ChooseResultPayload,
  CompleteProjectPayload,
  LogTensionPayload,
  RateLeadershipPayload,
  UseTensionPayload,
} from './results.payloads.js';

@Resolver()
export class ResultsMutations {
  constructor(
    private readonly results: ResultsService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'project:edit',
    gives: ChooseResultPayload,
    does: 'Says what came of the project. Every choice is kept; the newest counts.',
  })
  chooseResult(@CurrentViewer() viewer: Viewer, @Args('input') input: ChooseResultInput) {
    return this.answer.after(viewer, this.results.chooseResult(viewer, input));
  }

  @Act({
    permission: 'project:manage',
    gives: CompleteProjectPayload,
    does: 'Finishes an active project, once its result has been chosen.',
  })
  completeProject(@CurrentViewer() viewer: Viewer, @Args('input') input: CompleteProjectInput) {
    return this.answer.after(viewer, this.results.complete(viewer, input));
  }

  @Act({
    permission: 'leadership:write',
    gives: RateLeadershipPayload,
    does: 'Rates one element of your own leadership.',
  })
  rateLeadership(@CurrentViewer() viewer: Viewer, @Args('input') input: RateLeadershipInput) {
    return this.answer.after(viewer, this.results.rateLeadership(viewer, input));
  }

  @Act({
    permission: 'leadership:write',
    gives: LogTensionPayload,
    does: 'Writes a tension you met into your own log.',
  })
  logTension(@CurrentViewer() viewer: Viewer, @Args('input') input: LogTensionInput) {
    return this.answer.after(viewer, this.results.logTension(viewer, input));
  }

  @Act({
    permission: 'leadership:write',
    gives: UseTensionPayload,
    does: 'Links a log entry to your reflection, or shares it with mentor and supervisor.',
  })
  useTension(@CurrentViewer() viewer: Viewer, @Args('input') input: UseTensionInput) {
    return this.answer.after(viewer, this.results.useTension(viewer, input));
  }
}
