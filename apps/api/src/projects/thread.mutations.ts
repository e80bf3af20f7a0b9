import type { Viewer } from '#libs/identity';
import { ThreadService } from '#libs/projects';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  AddCauseInput,
  WeighCauseInput,
  AddDriverInput,
  AddChangeIdeaInput,
  LinkThreadInput,
  RetireFromThreadInput,
  AddAssumptionInput,
  JudgeAssumptionInput,
  AddRationaleNoteInput,
  SetAimInput,
  ChooseModelInput,
} from './thread.inputs.js';
import { ProjectAnswer } from './project-answer.js';
import {
  AddCausePayload,
  WeighCausePayload,
  AddDriverPayload,
  AddChangeIdeaPayload,
  LinkThreadPayload,
  RetireFromThreadPayload,
  AddAssumptionPayload,
  JudgeAssumptionPayload,
  AddRationaleNotePayload,
  SetAimPayload,
  ChooseModelPayload,
} from './thread.payloads.js';

@Resolver()
export class ThreadMutations {
  constructor(
    private readonly thread: ThreadService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({ permission: 'project:edit', gives: AddCausePayload, does: 'Adds a cause of the problem.' })
  addCause(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: AddCauseInput) {
    return this.answer.withId(viewer, this.thread.addCause(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: WeighCausePayload, does: 'Says how sure you are of a cause.' })
  weighCause(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: WeighCauseInput) {
    return this.answer.withId(viewer, this.thread.weighCause(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: AddDriverPayload, does: 'Adds a driver.' })
  addDriver(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: AddDriverInput) {
    return this.answer.withId(viewer, this.thread.addDriver(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: AddChangeIdeaPayload, does: 'Adds a change to try.' })
  addChangeIdea(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: AddChangeIdeaInput,
  ) {
    return this.answer.withId(viewer, this.thread.addChangeIdea(viewer, input));
  }

  @Act({
    permission: 'project:edit',
    gives: LinkThreadPayload,
    does: 'Ties a driver to a cause or to another driver, or a change to a driver, or loosens it.',
  })
  linkThread(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: LinkThreadInput) {
    return this.answer.withId(viewer, this.thread.link(viewer, { ...input, to: input.to ?? null }));
  }

  @Act({
    permission: 'project:edit',
    gives: RetireFromThreadPayload,
    does: 'Gives something up; it stays in the project’s story.',
  })
  retireFromThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: RetireFromThreadInput,
  ) {
    return this.answer.withId(viewer, this.thread.retire(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: AddAssumptionPayload, does: 'Adds something taken for granted.' })
  addAssumption(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: AddAssumptionInput,
  ) {
    return this.answer.withId(viewer, this.thread.addAssumption(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: JudgeAssumptionPayload, does: 'Says whether an assumption holds.' })
  judgeAssumption(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: JudgeAssumptionInput,
  ) {
    return this.answer.withId(viewer, this.thread.judgeAssumption(viewer, input));
  }

  @Act({
    permission: 'project:edit',
    gives: AddRationaleNotePayload,
    does: 'Adds evidence, an idea ruled out, or what is core or adaptable.',
  })
  addRationaleNote(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: AddRationaleNoteInput,
  ) {
    return this.answer.withId(viewer, this.thread.addNote(viewer, input));
  }

  @Act({ permission: 'project:edit', gives: SetAimPayload, does: 'Sets the aim, or changes it.' })
  setAim(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, version, ...aim }: SetAimInput) {
    return this.answer.withId(viewer, this.thread.setAim(viewer, aim, version));
  }

  @Act({
    permission: 'project:edit',
    gives: ChooseModelPayload,
    does: 'Chooses the improvement model, with the reason; later prompts follow it.',
  })
  chooseModel(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: ChooseModelInput) {
    return this.answer.withId(viewer, this.thread.chooseModel(viewer, input));
  }
}
