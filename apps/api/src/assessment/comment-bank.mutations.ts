import { CommentBankService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { AddBankCommentInput, ChangeBankCommentInput, RemoveBankCommentInput } from './markers.inputs.js';
import { AddBankCommentPayload, ChangeBankCommentPayload, RemoveBankCommentPayload } from './markers.payloads.js';

@Resolver()
export class CommentBankMutations {
  constructor(private readonly bank: CommentBankService) {}

  @Act({ permission: 'mark:write', gives: AddBankCommentPayload, does: 'Keeps a comment for use again.' })
  addBankComment(@CurrentViewer() viewer: Viewer, @Args('input') { criterion, text }: AddBankCommentInput) {
    return this.bank.addBankComment(viewer, { criterion, text });
  }

  @Act({ permission: 'mark:write', gives: ChangeBankCommentPayload, does: 'Gives a comment of yours other words.' })
  changeBankComment(@CurrentViewer() viewer: Viewer, @Args('input') { id, version, text }: ChangeBankCommentInput) {
    return this.bank.changeBankComment(viewer, { id, version, text });
  }

  @Act({ permission: 'mark:write', gives: RemoveBankCommentPayload, does: 'Removes a comment of yours for good.' })
  removeBankComment(@CurrentViewer() viewer: Viewer, @Args('input') { id }: RemoveBankCommentInput) {
    return this.bank.removeBankComment(viewer, id);
  }
}
