import { ConfirmingService, NothingToConfirm, ReferenceNotFound } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { payload } from '../graphql/payload.js';
import { face } from '../graphql/user-error.js';
import { ConfirmReferenceSetInput, WithdrawConfirmationInput } from './confirming.inputs.js';

face(NothingToConfirm, 'The set bears no mark, or no word to take back.', {});

const refusals = [ReferenceNotFound, NothingToConfirm];
export const ConfirmReferenceSetPayload = payload<{ id: string }>('ConfirmReferenceSet', { id: () => ID }, refusals);
export const WithdrawConfirmationPayload = payload<{ id: string }>('WithdrawConfirmation', { id: () => ID }, refusals);

@Resolver()
export class ConfirmingMutations {
  constructor(private readonly confirming: ConfirmingService) {}

  @Act({
    permission: 'reference:revise',
    gives: ConfirmReferenceSetPayload,
    does: 'Confirms a set that is to be confirmed as it is, for this trust alone: its numbers and its cases stay.',
  })
  confirmReferenceSet(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: ConfirmReferenceSetInput,
  ) {
    return this.confirming.confirm(viewer, input);
  }

  @Act({
    permission: 'reference:revise',
    gives: WithdrawConfirmationPayload,
    does: 'Takes the confirmation of a set back: it is to be confirmed again.',
  })
  withdrawConfirmation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: WithdrawConfirmationInput,
  ) {
    return this.confirming.withdraw(viewer, input);
  }
}
