import type { Viewer } from '#libs/identity';
import { StakeholderRegister } from '#libs/stakeholders';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { StakeholderAnswer } from './stakeholder-answer.js';
import {
  AddStakeholderInput,
  ChangeStakeholderInput,
  RetireStakeholderInput,
  SetCommitmentInput,
} from './stakeholders.inputs.js';
import {
  AddStakeholderPayload,
  ChangeStakeholderPayload,
  RetireStakeholderPayload,
  SetCommitmentPayload,
} from './stakeholders.payloads.js';

@Resolver()
export class StakeholdersMutations {
  constructor(
    private readonly register: StakeholderRegister,
    private readonly answer: StakeholderAnswer,
  ) {}

  @Act({
    permission: 'stakeholders:edit',
    gives: AddStakeholderPayload,
    does: 'Puts somebody on the register of stakeholders.',
  })
  addStakeholder(@CurrentViewer() viewer: Viewer, @Args('input') { kinds, ...input }: AddStakeholderInput) {
    return this.answer.after(viewer, this.register.add(viewer, { ...input, nineCs: kinds }));
  }

  @Act({
    permission: 'stakeholders:edit',
    gives: ChangeStakeholderPayload,
    does: 'Changes what is said of a stakeholder.',
  })
  changeStakeholder(@CurrentViewer() viewer: Viewer, @Args('input') { kinds, ...input }: ChangeStakeholderInput) {
    return this.answer.after(viewer, this.register.change(viewer, { ...input, nineCs: kinds }));
  }

  @Act({
    permission: 'stakeholders:edit',
    gives: RetireStakeholderPayload,
    does: 'Takes a stakeholder off the register; what was said stays.',
  })
  retireStakeholder(@CurrentViewer() viewer: Viewer, @Args('input') input: RetireStakeholderInput) {
    return this.answer.after(viewer, this.register.retire(viewer, input));
  }

  @Act({
    permission: 'stakeholders:edit',
    gives: SetCommitmentPayload,
    does: 'Says where a stakeholder stands and where they are needed, from a day on.',
  })
  setCommitment(@CurrentViewer() viewer: Viewer, @Args('input') input: SetCommitmentInput) {
    return this.answer.after(viewer, this.register.setCommitment(viewer, input));
  }
}
