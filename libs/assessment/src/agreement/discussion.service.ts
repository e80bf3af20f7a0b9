import { rubricOutcome } from '#libs/marking-statistics';
import type { Viewer } from '#libs/identity';
import {
  ChangedSinceYouLooked,
  ensure,
  InvalidInput,
  newId,
  newOpaqueId,
  NotFound,
  type Session,
  UnitOfWork,
} from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { CarriedLevels, CriterionMark, MarkState } from '../assessment.entities.js';
import { MarkIncomplete } from '../assessment.refusals.js';
import { discussionNoteWritten, discussionPartEnded, markRevised } from '../events.js';
import { ensureNoConflict } from '../marking/conflicts.js';
import { criteriaWithoutLevel, ensureLevelsFit, levelsInOrder } from '../marking/levels.js';
import { ensureMarkedAnew, withCarried } from '../resubmission/carried-levels.js';
import { ensureInProgramme } from '../programme-access.js';
import { rubricOf } from '../schemes/scheme-rules.js';
import { DiscussionEnd, DiscussionNote, MarkRevision } from './agreement.entities.js';
import { DiscussionNotOpen, DiscussionPartEnded, NothingRevised } from './agreement.refusals.js';
import { AgreementService, type HeldMarking } from './agreement.service.js';
import { revisionSeal } from './revision-seal.js';

interface OwnPart {
  readonly id: string;
  readonly packetId: string;
  readonly state: MarkState;
  readonly version: number;
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  readonly total: string | null;
  readonly carried: CarriedLevels | null;
  readonly hasEnded: boolean;
}

export interface NewDiscussionNote {
  readonly packetId: string;
  /** The key of a criterion; null about the whole. */
  readonly criterion: string | null;
  readonly text: string;
}

export interface PartEnd {
  /** The marker's own mark, at the version they saw. */
  readonly id: string;
  readonly version: number;
  readonly why: string;
}

/** What a mark becomes: every level and flag anew. The overall rating stays as it was given. */
export interface Revision extends PartEnd {
  readonly levels: readonly CriterionMark[];
  /** The keys of the rubric's flags that are breached. */
  readonly flags: readonly string[];
}

/** Two markers on two marks that do not agree. Each writes to the other by number, and ends their part once. */
@Injectable()
export class DiscussionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agreement: AgreementService,
  ) {}

  /** Writes to the other marker. It has a place among the notes, and no time. */
  writeNote(viewer: Viewer, { packetId, criterion, text }: NewDiscussionNote): Promise<{ packetId: string }> {
    return this.work.run(viewer, async (session) => {
      const { marking, own } = await this.openPart(viewer, session, 'packet_id', packetId);
      const isKnown = criterion === null || rubricOf(marking).criteria.some(({ key }) => key === criterion);
      ensure(isKnown, () => new InvalidInput(`The rubric has no criterion ${criterion}.`, ['criterion']));
      ensure(text.trim(), () => new InvalidInput('Write what you want to say to the other marker.', ['text']));
      const [{ place } = { place: 1 }] = await session.sql<{ place: number }>(
        'select coalesce(max(place), 0) + 1 as place from assessment.discussion_note where organisation_id = $1 and packet_id = $2',
        [session.organisationId, packetId],
      );
      const id = newOpaqueId();
      await session.insert(DiscussionNote, { id, packetId, markId: own.id, place, criterion, text });
      session.record(discussionNoteWritten({ packetId, markId: own.id, noteId: id }));
      return { packetId };
    });
  }

  /** Ends the viewer's part without a change. The second to end has the marks compared. */
  standBy(viewer: Viewer, { id, version, why }: PartEnd): Promise<{ packetId: string }> {
    return this.work.run(viewer, async (session) => {
      const { marking, own } = await this.openPart(viewer, session, 'id', id);
      ensureVersion(own, version);
      return this.end(session, marking, own, { revises: false, why });
    });
  }

  /** Ends the viewer's part with a revised mark, sealed as a mark is. What was marked first is kept beside it. */
  revise(viewer: Viewer, { id, version, levels: set, flags, why }: Revision): Promise<{ packetId: string }> {
    return this.work.run(viewer, async (session) => {
      const { marking, own } = await this.openPart(viewer, session, 'id', id);
      ensureVersion(own, version);
      await ensureNoConflict(session, id);
      const rubric = rubricOf(marking);
      ensureLevelsFit(rubric, set, flags);
      ensureMarkedAnew(own.carried, set);
      const levels = withCarried(set, own.carried);
      const missing = criteriaWithoutLevel(rubric, levels);
      ensure(!missing.length, () => new MarkIncomplete(missing));
      ensure(isRevised(own, levels, flags), () => new NothingRevised());
      const found = rubricOutcome(levelsInOrder(rubric, levels), { flags, rules: rubric, cut: Number(marking.cut) });
      if (found.outcome === null) throw new Error('A revision with every level has no outcome.');
      const total = found.total === null ? null : String(found.total);
      const revision = { id: newId(), markId: id, levels, flags, total, outcome: found.outcome, revisedAt: session.at };
      await session.insert(MarkRevision, revision);
      session.record(
        markRevised({
          revisionId: revision.id,
          markId: id,
          packetId: own.packetId,
          sha256: revisionSeal(revision),
          fromTotal: own.total === null ? null : Number(own.total),
          toTotal: found.total,
        }),
      );
      return this.end(session, marking, own, { revises: true, why });
    });
  }

  private async end(
    session: Session,
    marking: HeldMarking,
    { id: markId, packetId }: OwnPart,
    { revises, why }: { revises: boolean; why: string },
  ): Promise<{ packetId: string }> {
    ensure(
      why.trim(),
      () => new InvalidInput('Say in a sentence why, for the other marker and the moderator.', ['why']),
    );
    await session.insert(DiscussionEnd, { id: newId(), markId, revises, why, endedAt: session.at });
    session.record(discussionPartEnded({ packetId, markId, revises }));
    await this.agreement.compareWhenReady(session, marking);
    return { packetId };
  }

  /**
   * The viewer's part of a discussion that is open, and the marking held: two who end in the same instant queue here.
   * @throws NotFound for whoever is not one of the two, DiscussionPartEnded, DiscussionNotOpen
   */
  private async openPart(
    viewer: Viewer,
    session: Session,
    by: 'id' | 'packet_id',
    id: string,
  ): Promise<{ marking: HeldMarking; own: OwnPart }> {
    ensureInProgramme(viewer, 'mark:write');
    const read = () =>
      session.sql<OwnPart>(
        `select k.id, k.packet_id, k.state, k.version, k.levels, k.flags, k.total, k.carried, e.id is not null as has_ended
         from assessment.mark k
           left join assessment.discussion_end e on e.organisation_id = k.organisation_id and e.mark_id = k.id
         where k.organisation_id = $1 and k.${by} = $2 and k.marker_id = $3 and k.state not in ('declined', 'void')`,
        [session.organisationId, id, viewer.personId],
      );
    const [seen] = await read();
    ensure(seen, () => new NotFound('mark'));
    const marking = await this.agreement.hold(session, seen.packetId);
    // Read again: it may have ended, or been put aside, while this waited.
    const [own] = await read();
    ensure(own, () => new NotFound('mark'));
    ensure(!own.hasEnded, () => new DiscussionPartEnded());
    ensure(marking.state === 'discussion-needed' && own.state === 'locked', () => new DiscussionNotOpen());
    return { marking, own };
  }
}

function ensureVersion({ version, ...own }: OwnPart, seen: number): void {
  ensure(version === seen, () => new ChangedSinceYouLooked('mark', version, { version, ...own }));
}

/** Whether anything is said otherwise than in the mark; the order in which it is said does not matter. */
function isRevised(own: OwnPart, levels: readonly CriterionMark[], flags: readonly string[]): boolean {
  const sameFlags = own.flags.length === new Set(flags).size && own.flags.every((flag) => flags.includes(flag));
  const sameLevels = levels.every(({ criterion, level, comment }) =>
    own.levels.some((was) => was.criterion === criterion && was.level === level && was.comment === comment),
  );
  return !sameFlags || !sameLevels;
}
