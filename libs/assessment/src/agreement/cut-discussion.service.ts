import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { discussionCutShort } from '../events.js';
import { ensureNoPartIn } from '../moderation/moderator-conflict.js';
import { ensureInProgramme } from '../programme-access.js';
import { DiscussionCut, DiscussionEnd } from './agreement.entities.js';
import { DiscussionNotOpen } from './agreement.refusals.js';
import { AgreementService } from './agreement.service.js';
import { cutSeal } from './cut-seal.js';

/** Going on without markers who never end their part of a discussion, so that a plan does not wait for them for good. */
@Injectable()
export class CutDiscussionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agreement: AgreementService,
  ) {}

  /**
   * Lets the marks of whoever has not ended their part stand, and compares: a revision that was made counts. Marks that
   * still do not agree then wait for a third, as after any discussion.
   * @throws DiscussionNotOpen, ModeratorHasConflict, InvalidInput without a reason
   */
  cutShort(
    viewer: Viewer,
    { packetId, reason }: { readonly packetId: string; readonly reason: string },
  ): Promise<{ packetId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'marks:read');
      ensure(reason.trim(), () => new InvalidInput('Say in a sentence why the discussion does not go on.', ['reason']));
      const marking = await this.agreement.hold(session, packetId);
      await ensureNoPartIn(session, viewer, [packetId]);
      ensure(marking.state === 'discussion-needed', () => new DiscussionNotOpen());
      const waitedFor = await session.sql<{ id: string }>(
        `select k.id from assessment.mark k
         where k.organisation_id = $1 and k.packet_id = $2 and k.state = 'locked'
           and not exists (select 1 from assessment.discussion_end e where e.organisation_id = k.organisation_id and e.mark_id = k.id)
         order by k.ordinal`,
        [session.organisationId, packetId],
      );
      const cut = {
        ...{ id: newId(), packetId, marks: waitedFor.map(({ id }) => id), reason },
        ...{ cutBy: viewer.personId ?? '', cutAt: session.at },
      };
      await session.insert(DiscussionCut, cut);
      await session.insert(
        DiscussionEnd,
        cut.marks.map((markId) => ({
          ...{ id: newId(), markId, revises: false, why: '' },
          ...{ endedAt: session.at, cutId: cut.id },
        })),
      );
      session.record(discussionCutShort({ packetId, cutId: cut.id, sha256: cutSeal(cut) }));
      await this.agreement.compareWhenReady(session, marking);
      return { packetId };
    });
  }
}
