import { createHmac } from 'node:crypto';
import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { CriterionMark, GlobalRating, MarkingState, MarkOutcome, MarkState } from '../assessment.entities.js';
import { ensureInProgramme } from '../programme-access.js';
import { readsOthers } from '../agreement/discussion-reading.service.js';
import type { Weights } from '../schemes/scheme-rules.js';
import type { Feedback } from './feedback.js';
import { packetCode } from './packet-code.js';

export interface QueueRow {
  readonly markId: string;
  readonly packetId: string;
  readonly code: string;
  readonly version: number;
  readonly state: MarkState;
  /** Enough to know a conflict by, before the work opens. */
  readonly title: string;
  readonly specialty: string | null;
  readonly dueOn: string;
  /** Whether the other marker waits for the viewer: to write, and to end their part of a discussion. */
  readonly isToDiscuss: boolean;
}

export interface MarkRow extends Feedback {
  readonly id: string;
  readonly version: number;
  readonly state: MarkState;
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  readonly unsure: readonly string[];
  readonly note: string;
  /** The keys of the criteria whose levels it carries over from a first mark: they are nobody's to set. */
  readonly carried: readonly string[];
  readonly globalRating: GlobalRating | null;
  /** Null until it is submitted: seeing the sum while marking pulls the levels towards it. */
  readonly total: string | null;
  readonly outcome: MarkOutcome | null;
}

export interface OtherMarkRow {
  readonly marker: number;
  readonly levels: readonly CriterionMark[];
  readonly total: string | null;
}

export interface PacketRow {
  readonly id: string;
  readonly code: string;
  readonly document: string;
  readonly sha256: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly edition: string;
  /** The scheme's own; null when they are the rubric's. */
  readonly weights: Weights | null;
  readonly mark: MarkRow;
  readonly others: readonly OtherMarkRow[];
}

export type DiscussionEnding = 'stood-by' | 'revised' | 'cut-short';

export interface MarkingRow {
  readonly packetId: string;
  readonly code: string;
  readonly state: MarkingState;
  readonly reasons: readonly string[];
  readonly difference: string | null;
  readonly total: string | null;
  readonly outcome: MarkOutcome | null;
  readonly band: string | null;
  readonly method: string | null;
  /** Whether somebody marks a resubmission who marked the first submission; null for a first one, and before it is allocated. */
  readonly hasOriginal: boolean | null;
  readonly marks: readonly {
    readonly marker: number;
    readonly markerName: string;
    readonly state: MarkState;
    readonly total: number | null;
    /** What it was revised to, and how and why its part of a discussion ended; null while it has not. */
    readonly revisedTotal: number | null;
    readonly ended: DiscussionEnding | null;
    readonly why: string | null;
    readonly unsure: readonly string[];
    readonly note: string;
  }[];
}

// What is carried over is another's, or was said long ago: it is read once nobody can be led by it any more.
const OWN_LEVELS = `case when k.carried is null or k.state = 'locked' then k.levels else
  (select coalesce(jsonb_agg(own.level), '[]') from jsonb_array_elements(k.levels) own (level)
   where not jsonb_path_exists(k.carried, '$.levels[*] ? (@.criterion == $key)', jsonb_build_object('key', own.level -> 'criterion'))) end`;
const MARK = `jsonb_build_object('id', k.id, 'version', k.version, 'state', k.state, 'levels', ${OWN_LEVELS}, 'flags', k.flags,
  'carried', coalesce(jsonb_path_query_array(k.carried, '$.levels[*].criterion'), '[]'),
  'unsure', k.unsure, 'note', k.note, 'strengths', k.strengths, 'nextSteps', k.next_steps,
  'globalRating', k.global_rating, 'total', k.total::text, 'outcome', k.outcome)`;

const HAS_ORIGINAL = `(select bool_or(exists (select 1 from assessment.screening d
      join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
      join assessment.submission e on e.organisation_id = s.organisation_id and e.round_id = r.resubmits
        and e.host_organisation_id = s.host_organisation_id and e.project_id = s.project_id
      join assessment.screening c on c.organisation_id = e.organisation_id and c.submission_id = e.id
      join assessment.mark_in_force m on m.organisation_id = c.organisation_id and m.packet_id = c.packet_id
      where d.organisation_id = k.organisation_id and d.packet_id = k.packet_id and m.marker_id = k.marker_id))
    from assessment.round r join assessment.mark k on k.organisation_id = r.organisation_id and k.packet_id = g.packet_id
    where r.organisation_id = g.organisation_id and r.id = g.round_id and r.resubmits is not null and k.state not in ('declined', 'void'))`;

/** What markers and moderators read. A marker reads from the packet and from their own mark, and from nothing else. */
@Injectable()
export class MarkingReadingService {
  constructor(private readonly work: UnitOfWork) {}

  /** The viewer's own work, in an order of their own that says nothing about who submitted first. */
  async markingQueue(viewer: Viewer): Promise<QueueRow[]> {
    ensureInProgramme(viewer, 'packet:read');
    const rows = await this.work.rows<Omit<QueueRow, 'code'>>(
      viewer,
      `select k.id as mark_id, k.packet_id, k.version, k.state, k.due_on, p.document::jsonb #>> '{project,title}' as title,
         p.document::jsonb #>> '{project,specialty}' as specialty,
         k.state = 'locked' and g.state = 'discussion-needed' and e.id is null as is_to_discuss
       from assessment.mark k join assessment.packet p on p.organisation_id = k.organisation_id and p.id = k.packet_id
         join assessment.marking g on g.organisation_id = k.organisation_id and g.packet_id = k.packet_id
         left join assessment.discussion_end e on e.organisation_id = k.organisation_id and e.mark_id = k.id
       where k.organisation_id = $1 and k.marker_id = $2 and k.state not in ('declined', 'void')`,
      [viewer.organisationId, viewer.personId],
    );
    const place = (packetId: string) =>
      createHmac('sha256', viewer.personId ?? '')
        .update(packetId)
        .digest('hex');
    return rows
      .map((row) => ({ ...row, code: packetCode(row.packetId) }))
      .sort((a, b) => (place(a.packetId) < place(b.packetId) ? -1 : 1));
  }

  /**
   * A packet the viewer was allocated and has declared no conflict with, with their own mark; the others' once all are
   * in, by number. Null for everybody else.
   */
  async packet(viewer: Viewer, packetId: string): Promise<PacketRow | null> {
    ensureInProgramme(viewer, 'packet:read');
    const row = await this.work.row<Omit<PacketRow, 'code'>>(
      viewer,
      `select p.id, p.document, p.sha256, p.document::jsonb #>> '{rubric,key}' as rubric_key, p.document::jsonb #>> '{rubric,version}' as rubric_version,
         p.document::jsonb ->> 'guidance' as edition, ${MARK} as mark,
         (select s.weights from assessment.round r join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
           where r.organisation_id = g.organisation_id and r.id = g.round_id) as weights,
         case when ${readsOthers('k', 'g')} then coalesce((select jsonb_agg(jsonb_build_object('marker', x.ordinal, 'levels', x.levels, 'total', x.total::text) order by x.ordinal)
             from assessment.mark x where x.organisation_id = $1 and x.packet_id = p.id and x.id <> k.id and x.state = 'locked'), '[]')
           else '[]' end as others
       from assessment.mark k
         join assessment.packet p on p.organisation_id = k.organisation_id and p.id = k.packet_id
         join assessment.marking g on g.organisation_id = k.organisation_id and g.packet_id = k.packet_id
       where k.organisation_id = $1 and p.id = $2 and k.marker_id = $3 and k.state not in ('declined', 'void', 'conflict-check')`,
      [viewer.organisationId, packetId, viewer.personId],
    );
    return row ? { ...row, code: packetCode(row.id) } : null;
  }

  /** One's own mark, or null. */
  async mark(viewer: Viewer, id: string): Promise<MarkRow | null> {
    ensureInProgramme(viewer, 'packet:read');
    const row = await this.work.row<{ mark: MarkRow }>(
      viewer,
      `select ${MARK} as mark from assessment.mark k where k.organisation_id = $1 and k.id = $2 and k.marker_id = $3`,
      [viewer.organisationId, id, viewer.personId],
    );
    return row?.mark ?? null;
  }

  /** How the marking of a round stands, for the moderator: totals only where all of a packet's marks are in. What was revised stands beside what was marked. */
  async markings(viewer: Viewer, roundId: string): Promise<MarkingRow[]> {
    ensureInProgramme(viewer, 'marks:read');
    const rows = await this.work.rows<Omit<MarkingRow, 'code'>>(
      viewer,
      `select g.packet_id, g.state, g.reasons, g.difference, g.total, g.outcome, g.band, g.method, ${HAS_ORIGINAL} as has_original,
         coalesce((select jsonb_agg(jsonb_build_object('marker', k.ordinal, 'markerName', p.name, 'state', k.state,
             'total', case when k.state = 'locked' then k.total end, 'revisedTotal', v.total,
             'ended', case when e.cut_id is not null then 'cut-short' when e.revises then 'revised' when not e.revises then 'stood-by' end,
             'why', coalesce(d.reason, e.why),
             'unsure', case when k.state in ('locked', 'void') then k.unsure else '{}' end,
             'note', case when k.state in ('locked', 'void') then k.note else '' end) order by k.ordinal)
           from assessment.mark k join identity.person p on p.id = k.marker_id
             left join assessment.discussion_end e on e.organisation_id = k.organisation_id and e.mark_id = k.id
             left join assessment.discussion_cut d on d.organisation_id = e.organisation_id and d.id = e.cut_id
             left join assessment.mark_revision v on v.organisation_id = k.organisation_id and v.mark_id = k.id
           where k.organisation_id = g.organisation_id and k.packet_id = g.packet_id), '[]') as marks
       from assessment.marking g where g.organisation_id = $1 and g.round_id = $2 order by g.packet_id`,
      [viewer.organisationId, roundId],
    );
    return rows.map((row) => ({ ...row, code: packetCode(row.packetId) }));
  }
}
