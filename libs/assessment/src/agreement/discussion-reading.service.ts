import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { CriterionMark, MarkingState, MarkOutcome } from '../assessment.entities.js';
import type { Feedback } from '../marking/feedback.js';
import { packetCode } from '../marking/packet-code.js';
import { ensureInProgramme } from '../programme-access.js';

/** What a marker said at one time: first, or when revising. */
export interface SaidRow {
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  /** In per cent, a decimal string. Null for work that is sent back. */
  readonly total: string | null;
  readonly outcome: MarkOutcome;
}

export interface DiscussedMarkRow extends SaidRow, Feedback {
  readonly marker: number;
  readonly isOwn: boolean;
  readonly hasEnded: boolean;
  /** Whether the programme ended it for them. */
  readonly wasCutShort: boolean;
  /** Why they stand by it or revised it. Null until the discussion is over, but for one's own, with the revision. */
  readonly why: string | null;
  readonly revision: SaidRow | null;
}

export interface DiscussionNoteRow {
  readonly place: number;
  readonly marker: number;
  readonly isOwn: boolean;
  readonly criterion: string | null;
  readonly text: string;
}

export interface DiscussionRow {
  readonly packetId: string;
  readonly code: string;
  readonly state: MarkingState;
  readonly reasons: readonly string[];
  readonly difference: string | null;
  readonly total: string | null;
  readonly method: string | null;
  readonly marks: readonly DiscussedMarkRow[];
  readonly notes: readonly DiscussionNoteRow[];
}

/**
 * Who reads the others' marks: a marker whose own mark is sealed and compared, from the moment there is something to
 * discuss, or once all is decided. Whoever discussed reads on while a third marks; the third reads nothing until the end.
 * @param mark the viewer's own mark, and `marking` the marking of its packet, as the query names them
 */
export const readsOthers = (mark: string, marking: string): string =>
  `(${mark}.state = 'locked' and (${marking}.state in ('discussion-needed', 'decided') or exists (select 1 from assessment.discussion_end own
     where own.organisation_id = ${mark}.organisation_id and own.mark_id = ${mark}.id)))`;

/** A discussion as one of its markers sees it: numbers for people, places for times. */
@Injectable()
export class DiscussionReadingService {
  constructor(private readonly work: UnitOfWork) {}

  /** The viewer's discussion of a packet, under way or over. Null for everybody who is not, or not yet, to read it. */
  async discussion(viewer: Viewer, packetId: string): Promise<DiscussionRow | null> {
    ensureInProgramme(viewer, 'packet:read');
    const row = await this.work.row<Omit<DiscussionRow, 'code'>>(
      viewer,
      `select g.packet_id, g.state, g.reasons, g.difference, g.total, g.method,
         (select jsonb_agg(jsonb_build_object('marker', x.ordinal, 'isOwn', x.id = k.id, 'levels', x.levels, 'flags', x.flags,
             'strengths', x.strengths, 'nextSteps', x.next_steps, 'total', x.total::text, 'outcome', x.outcome, 'hasEnded', e.id is not null,
             'wasCutShort', e.cut_id is not null,
             'why', case when t.seen then nullif(e.why, '') end,
             'revision', case when t.seen and v.id is not null then jsonb_build_object('levels', v.levels, 'flags', v.flags,
               'total', v.total::text, 'outcome', v.outcome) end) order by x.ordinal)
           from assessment.mark x
             left join assessment.discussion_end e on e.organisation_id = x.organisation_id and e.mark_id = x.id
             left join assessment.mark_revision v on v.organisation_id = x.organisation_id and v.mark_id = x.id
             cross join lateral (select x.id = k.id or g.state <> 'discussion-needed' as seen) t
           where x.organisation_id = $1 and x.packet_id = $2 and x.state = 'locked') as marks,
         coalesce((select jsonb_agg(jsonb_build_object('place', n.place, 'marker', x.ordinal, 'isOwn', x.id = k.id,
             'criterion', n.criterion, 'text', n.text) order by n.place)
           from assessment.discussion_note n
             join assessment.mark x on x.organisation_id = n.organisation_id and x.id = n.mark_id and x.state = 'locked'
           where n.organisation_id = $1 and n.packet_id = $2), '[]') as notes
       from assessment.mark k
         join assessment.marking g on g.organisation_id = k.organisation_id and g.packet_id = k.packet_id
       where k.organisation_id = $1 and k.packet_id = $2 and k.marker_id = $3 and ${readsOthers('k', 'g')}`,
      [viewer.organisationId, packetId, viewer.personId],
    );
    return row ? { ...row, code: packetCode(row.packetId) } : null;
  }
}
