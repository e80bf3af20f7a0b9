import type { Viewer } from '#libs/identity';
import { HandoverService, TeamService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from './project-answer.js';
import {
  AddTeamMemberInput,
  AnswerHandoverInput,
  AppointLeadInput,
  ConfirmHandoverInput,
  ConsentToCreditInput,
  EndTeamMembershipInput,
  ProposeHandoverInput,
} from './team.inputs.js';
import {
  AddTeamMemberPayload,
  AnswerHandoverPayload,
  AppointLeadPayload,
  ConfirmHandoverPayload,
  ConsentToCreditPayload,
  EndTeamMembershipPayload,
  ProposeHandoverPayload,
} from './team.payloads.js';

@Resolver()
export class TeamMutations {
  constructor(
    private readonly team: TeamService,
    private readonly handovers: HandoverService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({ permission: 'team:manage', gives: AddTeamMemberPayload, does: 'Asks somebody on to the team.' })
  addTeamMember(@CurrentViewer() viewer: Viewer, @Args('input') input: AddTeamMemberInput) {
    return this.answer.after(viewer, this.team.add(viewer, input), input.projectId);
  }

  @Act({
    permission: 'team:manage',
    gives: EndTeamMembershipPayload,
    does: 'Ends somebody’s place on the team; their credit stays.',
  })
  endTeamMembership(@CurrentViewer() viewer: Viewer, @Args('input') input: EndTeamMembershipInput) {
    return this.answer.after(viewer, this.team.end(viewer, input));
  }

  @Act({
    permission: 'publication:consent',
    gives: ConsentToCreditPayload,
    does: 'Says whether you agree to be named in a publication.',
  })
  consentToCredit(@CurrentViewer() viewer: Viewer, @Args('input') input: ConsentToCreditInput) {
    return this.answer.after(viewer, this.team.consentToCredit(viewer, input));
  }

  @Act({
    permission: 'handover:propose',
    gives: ProposeHandoverPayload,
    does: 'Proposes a successor as lead and makes the hand-over pack.',
  })
  proposeHandover(@CurrentViewer() viewer: Viewer, @Args('input') input: ProposeHandoverInput) {
    return this.answer.after(viewer, this.handovers.propose(viewer, input));
  }

  @Act({
    permission: 'handover:accept',
    gives: AnswerHandoverPayload,
    does: 'Accepts or declines to take over as lead.',
  })
  answerHandover(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerHandoverInput) {
    return this.answer.after(viewer, this.handovers.answer(viewer, input));
  }

  @Act({
    permission: 'handover:confirm',
    gives: ConfirmHandoverPayload,
    does: 'Confirms a hand-over: the lead changes, and both are credited by date.',
  })
  confirmHandover(@CurrentViewer() viewer: Viewer, @Args('input') input: ConfirmHandoverInput) {
    return this.answer.after(viewer, this.handovers.confirm(viewer, input));
  }

  @Act({
    permission: 'lead:change',
    gives: AppointLeadPayload,
    does: 'Puts a new lead in place of one who has left without handing over.',
  })
  appointLead(@CurrentViewer() viewer: Viewer, @Args('input') input: AppointLeadInput) {
    return this.answer.after(viewer, this.handovers.appointLead(viewer, input));
  }
}
