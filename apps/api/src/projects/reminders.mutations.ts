import type { Viewer } from '#libs/identity';
import { SignerRemindingService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from './project-answer.js';
import { RemindSignersInput } from './reminders.inputs.js';
import { RemindSignersPayload } from './reminders.payloads.js';

@Resolver()
export class RemindersMutations {
  constructor(
    private readonly reminding: SignerRemindingService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'gate:request',
    gives: RemindSignersPayload,
    does: 'Reminds those who have not signed a requested gate, at most once a day.',
  })
  remindSigners(@CurrentViewer() viewer: Viewer, @Args('input') input: RemindSignersInput) {
    return this.answer.after(viewer, this.reminding.remind(viewer, input));
  }
}
