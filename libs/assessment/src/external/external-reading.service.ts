import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { CriterionMark, GlobalRating, MarkOutcome, MarkState, RoundState } from '../assessment.entities.js';
import { packetCode } from '../marking/packet-code.js';
import { markerCodes } from '../panel/marker-code.js';
import { ensureInProgramme } from '../programme-access.js';
import { ExaminerDoor, isDecided, PROGRESS, type RoundProgress } from './examiner-door.js';
import type { ExternalOpinion, ExaminedReason } from './external.entities.js';

export interface RoundToExamine {
  readonly roundId: string;
  readonly title: string;
  readonly schemeTitle: string;
  readonly state: RoundState;
  /** Nothing is left to screen, mark or settle: the room can be opened. */
  readonly isDecided: boolean;
  /** What the viewer declared; null before they did. */
  readonly hasConflict: boolean | null;
}

export interface PlanInRoom {
  readonly packetId: string;
  readonly code: string;
  readonly reasons: readonly ExaminedReason[];
  readonly total: number | null;
  readonly outcome: MarkOutcome | null;
  readonly band: string | null;
}

export interface ReportRow {
  readonly id: string;
  readonly number: number;
  readonly examinerName: string;
  readonly opinion: ExternalOpinion;
  readonly standards: string;
  readonly process: string;
  readonly recommendations: string;
  readonly sha256: string;
  readonly writtenAt: string;
}

export interface ExternalRoom extends RoundToExamine {
  /** What the viewer reads; empty until they have declared, and for good with a conflict. */
  readonly sample: readonly PlanInRoom[];
  /** Codes of the round’s other plans, of which any can be asked for. */
  readonly others: readonly { readonly packetId: string; readonly code: string }[];
  readonly reports: readonly ReportRow[];
}

/** A mark as the examiner reads it: the marker is a number on the plan and a letter in the round. */
export interface ExaminedMark {
  readonly marker: number;
  readonly code: string;
  readonly state: MarkState;
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  readonly globalRating: GlobalRating | null;
  readonly total: number | null;
  readonly outcome: MarkOutcome | null;
}

export interface ExaminedPacket extends Omit<PlanInRoom, 'reasons'> {
  readonly document: string;
  readonly sha256: string;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  /** Why its marks needed a discussion, and how it was decided. */
  readonly reasons: readonly string[];
  readonly failures: readonly string[];
  readonly method: string | null;
  readonly marks: readonly ExaminedMark[];
}

const REPORTS = `select x.id, x.number, p.name as examiner_name, x.opinion, x.standards, x.process, x.recommendations, x.sha256, x.written_at
  from assessment.external_report x
    join assessment.external_examination e on e.organisation_id = x.organisation_id and e.id = x.examination_id
    join identity.person p on p.id = e.examiner_id
  where x.organisation_id = $1 and e.round_id = $2`;

/** What an external examiner reads, and what the board reads of them. No person, project or trust is in any of it. */
@Injectable()
export class ExternalReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly door: ExaminerDoor,
  ) {}

  /** The programme’s rounds, the newest first, and which of them can be looked into. */
  async rounds(viewer: Viewer): Promise<RoundToExamine[]> {
    ensureInProgramme(viewer, 'external:examine');
    return this.roundRows(viewer);
  }

  /** One round’s room, or null where there is no such round here. */
  async room(viewer: Viewer, roundId: string): Promise<ExternalRoom | null> {
    ensureInProgramme(viewer, 'external:examine');
    const [round] = await this.roundRows(viewer, roundId);
    if (!round) return null;
    if (round.hasConflict !== false) return { ...round, sample: [], others: [], reports: [] };
    const given = [viewer.organisationId, roundId, viewer.personId];
    const [plans, reports] = await Promise.all([
      this.work.rows<Omit<PlanInRoom, 'code' | 'reasons'> & { reasons: ExaminedReason[] | null }>(
        viewer,
        `select g.packet_id, x.reasons, g.total::float8 as total, g.outcome, g.band
         from assessment.marking g
           join assessment.external_examination e on e.organisation_id = g.organisation_id and e.round_id = g.round_id and e.examiner_id = $3
           left join assessment.external_sample x on x.organisation_id = g.organisation_id and x.examination_id = e.id and x.packet_id = g.packet_id
         where g.organisation_id = $1 and g.round_id = $2 order by g.total desc nulls last, g.packet_id`,
        given,
      ),
      this.work.rows<ReportRow>(viewer, `${REPORTS} and e.examiner_id = $3 order by x.number desc`, given),
    ]);
    const named = plans.map((plan) => ({ ...plan, code: packetCode(plan.packetId) }));
    return {
      ...round,
      sample: named.flatMap(({ reasons, ...plan }) => (reasons ? [{ ...plan, reasons }] : [])),
      others: named.filter(({ reasons }) => !reasons).map(({ packetId, code }) => ({ packetId, code })),
      reports,
    };
  }

  /** A plan of the viewer’s sample with its marks, or null for any other. */
  async packet(viewer: Viewer, packetId: string): Promise<ExaminedPacket | null> {
    ensureInProgramme(viewer, 'external:examine');
    const row = await this.work.row<Omit<ExaminedPacket, 'code' | 'marks'> & { roundId: string }>(
      viewer,
      `select p.id as packet_id, p.document, p.sha256, p.document::jsonb ->> 'guidance' as edition,
         p.document::jsonb #>> '{rubric,key}' as rubric_key, p.document::jsonb #>> '{rubric,version}' as rubric_version,
         g.round_id, g.reasons, g.failures, g.method, g.total::float8 as total, g.outcome, g.band
       from assessment.external_sample x
         join assessment.external_examination e on e.organisation_id = x.organisation_id and e.id = x.examination_id
         join assessment.packet p on p.organisation_id = x.organisation_id and p.id = x.packet_id
         join assessment.marking g on g.organisation_id = x.organisation_id and g.packet_id = x.packet_id
       where x.organisation_id = $1 and x.packet_id = $2 and e.examiner_id = $3 and not e.conflict`,
      [viewer.organisationId, packetId, viewer.personId],
    );
    if (!row) return null;
    const { roundId, ...packet } = row;
    const marks = await this.work.rows<Omit<ExaminedMark, 'code'> & { id: string; packetId: string; by: string }>(
      viewer,
      `select k.id, k.packet_id, k.marker_id as by, k.ordinal as marker, k.state, k.levels, k.flags, k.global_rating, k.total::float8 as total, k.outcome
       from assessment.marking g join assessment.mark k on k.organisation_id = g.organisation_id and k.packet_id = g.packet_id
       where g.organisation_id = $1 and g.round_id = $2 order by k.ordinal`,
      [viewer.organisationId, roundId],
    );
    const codes = markerCodes(marks.map(({ id, by }) => ({ id, marker: by })));
    return {
      ...packet,
      code: packetCode(packetId),
      // One that was put aside is read too: the examiner looks at what happened, not only at what counts.
      marks: marks
        .filter((mark) => mark.packetId === packetId && (mark.state === 'locked' || mark.state === 'void'))
        .map(({ id: _id, packetId: _packet, by, ...mark }) => ({ ...mark, code: codes.get(by) ?? '' })),
    };
  }

  /** What examiners wrote to the board of a round, the newest first. */
  async reports(viewer: Viewer, roundId: string): Promise<ReportRow[]> {
    ensureInProgramme(viewer, 'marks:read');
    return this.work.rows<ReportRow>(viewer, `${REPORTS} order by x.written_at desc, x.id`, [
      viewer.organisationId,
      roundId,
    ]);
  }

  private async roundRows(viewer: Viewer, roundId: string | null = null): Promise<RoundToExamine[]> {
    const rows = await this.work.rows<Omit<RoundToExamine, 'isDecided'> & { progress: RoundProgress }>(
      viewer,
      `select r.id as round_id, r.title, s.title as scheme_title, r.state, ${PROGRESS},
         (select e.conflict from assessment.external_examination e
           where e.organisation_id = r.organisation_id and e.round_id = r.id and e.examiner_id = $2) as has_conflict
       from assessment.round r join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
       where r.organisation_id = $1 and ($3::uuid is null or r.id = $3) order by r.id desc`,
      [viewer.organisationId, viewer.personId, roundId],
    );
    return rows.map(({ progress, ...round }) => ({ ...round, isDecided: isDecided(progress) }));
  }
}
