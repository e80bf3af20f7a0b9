import type { Viewer } from '#libs/identity';
import { EngagementLedger, EngagementService, RaciService } from '#libs/stakeholders';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  AddLedgerEntryInput,
  AgreeAsSponsorInput,
  AnswerLedgerEntryInput,
  PlanEngagementInput,
} from './engagement.inputs.js';
import { AssignRaciInput } from './raci.inputs.js';
import { StakeholderAnswer } from './stakeholder-answer.js';
import {
  AddLedgerEntryPayload,
  AgreeAsSponsorPayload,
  AnswerLedgerEntryPayload,
  AssignRaciPayload,
  PlanEngagementPayload,
} from './stakeholders.payloads.js';

@Resolver()
export class EngagementMutations {
  constructor(
    private readonly engagement: EngagementService,
    private readonly ledger: EngagementLedger,
    private readonly raci: RaciService,
    private readonly answer: StakeholderAnswer,
  ) {}

  @Act({
    permission: 'stakeholders:edit',
    gives: PlanEngagementPayload,
    does: 'Plans how to work with a stakeholder, or plans it anew.',
  })
  planEngagement(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanEngagementInput) {
    return this.answer.after(viewer, this.engagement.plan(viewer, input));
  }

  @Act({
    permission: 'stakeholders:edit',
    gives: AddLedgerEntryPayload,
    does: 'Writes down what a stakeholder said, and what came of it.',
  })
  addLedgerEntry(@CurrentViewer() viewer: Viewer, @Args('input') input: AddLedgerEntryInput) {
    return this.answer.after(viewer, this.ledger.add(viewer, input));
  }

  @Act({
    permission: 'stakeholders:edit',
    gives: AnswerLedgerEntryPayload,
    does: 'Says later what was changed because of a ledger entry, or why not.',
  })
  answerLedgerEntry(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerLedgerEntryInput) {
    return this.answer.after(viewer, this.ledger.answer(viewer, input));
  }

  @Act({
    permission: 'stakeholders:edit',
    gives: AssignRaciPayload,
    does: 'Says who holds which letter of one row of the responsibility chart.',
  })
  assignRaci(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignRaciInput) {
    return this.answer.after(viewer, this.raci.assign(viewer, input));
  }

  @Act({
    permission: 'sponsor:agree',
    gives: AgreeAsSponsorPayload,
    does: 'Says in a sentence what you will do as the sponsor.',
  })
  agreeAsSponsor(@CurrentViewer() viewer: Viewer, @Args('input') input: AgreeAsSponsorInput) {
    return this.answer.after(viewer, this.engagement.agreeAsSponsor(viewer, input));
  }
}
