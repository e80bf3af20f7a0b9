import type { Viewer } from '#libs/identity';
import { AnswersService, GateKeepingService, IdentifierService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  GateDecisionInput,
  OverrideIdentifierInput,
  RequestGateInput,
  SaveAnswerInput,
  WaiveConditionInput,
} from './gates.inputs.js';
import {
  OverrideIdentifierPayload,
  RequestGatePayload,
  ReturnGatePayload,
  SaveAnswerPayload,
  SignGatePayload,
  WaiveConditionPayload,
  WaiveGatePayload,
} from './gates.payloads.js';
import { ProjectAnswer } from './project-answer.js';

@Resolver()
export class GatesMutations {
  constructor(
    private readonly answers: AnswersService,
    private readonly gates: GateKeepingService,
    private readonly identifiers: IdentifierService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'project:edit',
    gives: SaveAnswerPayload,
    does: 'Saves an answer and gives its new number, to base your next save on. Refused with ChangedSinceYouLookedError when somebody saved since: `currentVersion` is the number to base the next save on, and `current` a JSON object of `value`, `byName` and `at`.',
  })
  saveAnswer(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveAnswerInput) {
    return this.answers.save(viewer, input);
  }

  @Act({
    permission: 'gate:request',
    gives: RequestGatePayload,
    does: 'Asks the signers of a gate for their signatures.',
  })
  requestGate(@CurrentViewer() viewer: Viewer, @Args('input') input: RequestGateInput) {
    return this.answer.after(viewer, this.gates.request(viewer, input));
  }

  @Act({
    permission: 'gate:sign',
    gives: SignGatePayload,
    does: 'Signs a gate; it is passed when everybody who must has signed.',
  })
  signGate(@CurrentViewer() viewer: Viewer, @Args('input') input: GateDecisionInput) {
    return this.answer.after(viewer, this.gates.sign(viewer, input));
  }

  @Act({ permission: 'gate:sign', gives: ReturnGatePayload, does: 'Sends a requested gate back, with what to mend.' })
  returnGate(@CurrentViewer() viewer: Viewer, @Args('input') input: GateDecisionInput) {
    return this.answer.after(viewer, this.gates.sendBack(viewer, input));
  }

  @Act({
    permission: 'gate:waive-condition',
    gives: WaiveConditionPayload,
    does: 'Lets one condition pass, with a reason that stays beside it.',
  })
  waiveCondition(@CurrentViewer() viewer: Viewer, @Args('input') input: WaiveConditionInput) {
    return this.answer.after(viewer, this.gates.waiveCondition(viewer, input));
  }

  @Act({
    permission: 'gate:waive',
    gives: WaiveGatePayload,
    does: 'Lets a whole gate pass, with a reason: for the programme director.',
  })
  waiveGate(@CurrentViewer() viewer: Viewer, @Args('input') input: GateDecisionInput) {
    return this.answer.after(viewer, this.gates.waive(viewer, input));
  }

  @Act({
    permission: 'project:comment',
    gives: OverrideIdentifierPayload,
    does: 'Says, as a second person, that what was found in an answer names nobody.',
  })
  overrideIdentifier(@CurrentViewer() viewer: Viewer, @Args('input') input: OverrideIdentifierInput) {
    return this.answer.after(viewer, this.identifiers.override(viewer, input));
  }
}
