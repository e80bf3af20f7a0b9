import { CutDiscussionService, DiscussionReadingService, DiscussionService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  CutDiscussionShortInput,
  ReviseMarkInput,
  StandByMarkInput,
  WriteDiscussionNoteInput,
} from './agreement.inputs.js';
import {
  CutDiscussionShortPayload,
  ReviseMarkPayload,
  StandByMarkPayload,
  WriteDiscussionNotePayload,
} from './agreement.payloads.js';
import { MarkDiscussionType } from './agreement.types.js';

@Resolver()
export class AgreementResolvers {
  constructor(
    private readonly discussions: DiscussionService,
    private readonly cuts: CutDiscussionService,
    private readonly reading: DiscussionReadingService,
  ) {}

  @Query(() => MarkDiscussionType, {
    nullable: true,
    description:
      'Your mark of a packet beside the others’. Null until there is something to discuss or all is decided, and for everybody else.',
  })
  @Access('packet:read')
  discussion(
    @CurrentViewer() viewer: Viewer,
    @Args('packetId', { type: () => ID }) packetId: string,
  ): Promise<MarkDiscussionType | null> {
    return this.reading.discussion(viewer, packetId);
  }

  @Act({
    permission: 'mark:write',
    gives: WriteDiscussionNotePayload,
    does: 'Writes to the other marker about marks that do not agree.',
  })
  writeDiscussionNote(@CurrentViewer() viewer: Viewer, @Args('input') input: WriteDiscussionNoteInput) {
    const { packetId, criterion = null, text } = input;
    return this.after(viewer, this.discussions.writeNote(viewer, { packetId, criterion, text }));
  }

  @Act({
    permission: 'mark:write',
    gives: StandByMarkPayload,
    does: 'Ends your part of a discussion, once: your mark stands.',
  })
  standByMark(@CurrentViewer() viewer: Viewer, @Args('input') { id, version, why }: StandByMarkInput) {
    return this.after(viewer, this.discussions.standBy(viewer, { id, version, why }));
  }

  @Act({
    permission: 'mark:write',
    gives: ReviseMarkPayload,
    does: 'Ends your part of a discussion, once: your mark is revised. What it was is kept.',
  })
  reviseMark(@CurrentViewer() viewer: Viewer, @Args('input') input: ReviseMarkInput) {
    const { id, version, flags, why } = input;
    const levels = input.levels.map(({ criterion, level, comment }) => ({ criterion, level, comment }));
    return this.after(viewer, this.discussions.revise(viewer, { id, version, levels, flags, why }));
  }

  @Act({
    permission: 'marks:read',
    gives: CutDiscussionShortPayload,
    does: 'Goes on without markers who do not end their part of a discussion: their marks stand.',
  })
  cutDiscussionShort(@CurrentViewer() viewer: Viewer, @Args('input') { packetId, reason }: CutDiscussionShortInput) {
    return this.cuts.cutShort(viewer, { packetId, reason });
  }

  private async after(viewer: Viewer, act: Promise<{ packetId: string }>) {
    return { discussion: await this.reading.discussion(viewer, (await act).packetId) };
  }
}
