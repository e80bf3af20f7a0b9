import type { Viewer } from '#libs/identity';
import { type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { MarkOutcome } from '../assessment.entities.js';
import { packetCode } from '../marking/packet-code.js';
import { titleAndLead } from '../packets/packet-of-submission.js';
import { ensureInProgramme } from '../programme-access.js';
import { resultOfPacket, type ResultToRead } from './result-of-packet.js';

export interface RoundResultRow {
  readonly packetId: string;
  readonly code: string;
  readonly hostName: string;
  readonly title: string;
  /** Null when their personal data were erased. */
  readonly leadName: string | null;
  /** As the board confirmed it, or as a panel amended it on appeal. */
  readonly total: string | null;
  readonly outcome: MarkOutcome;
  readonly band: string | null;
  /** When a panel amended it, and what its total was before; null where none did. */
  readonly amendedAt: string | null;
  readonly totalBefore: string | null;
  /** What a resubmission has to mark anew, and until when it may come; null for what passes, and before release. */
  readonly criteria: readonly string[] | null;
  readonly resubmitUntil: string | null;
}

type Stored = Omit<RoundResultRow, 'code' | 'title' | 'leadName'> & { readonly document: string };

/** Confirmed results, with whose they are: nobody reads these before the board has confirmed them. */
@Injectable()
export class ResultsReadingService {
  constructor(private readonly work: UnitOfWork) {}

  /** Every result of a round, by trust and title; none before its board. */
  roundResults(viewer: Viewer, roundId: string): Promise<RoundResultRow[]> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'results:release');
      const rows = await session.sql<Stored>(
        `select b.packet_id, o.name as host_name, s.document, coalesce((a.after ->> 'total')::numeric, b.total) as total,
           coalesce(a.after ->> 'outcome', b.outcome) as outcome, case when a.id is null then b.band else a.after ->> 'band' end as band,
           a.recorded_at as amended_at, case when a.id is not null then b.total end as total_before,
           case when a.after ->> 'outcome' is distinct from 'pass' then f.criteria end as criteria,
           case when a.after ->> 'outcome' is distinct from 'pass' then f.until end as resubmit_until
         from assessment.board_minute m
           join assessment.board_result b on b.organisation_id = m.organisation_id and b.minute_id = m.id
           join assessment.screening d on d.organisation_id = b.organisation_id and d.packet_id = b.packet_id
           join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
           join identity.organisation o on o.id = s.host_organisation_id
           left join assessment.resubmission_offer f on f.organisation_id = b.organisation_id and f.packet_id = b.packet_id
           left join assessment.appeal_minute a on a.organisation_id = b.organisation_id and a.packet_id = b.packet_id and a.finding = 'amended'
         where m.organisation_id = $1 and m.round_id = $2 order by o.name, s.document::jsonb #>> '{project,title}', s.id`,
        [session.organisationId, roundId],
      );
      return Promise.all(rows.map((row) => withLead(session, row)));
    });
  }

  /** What the trainee of a packet will read, by code alone; null before the board has confirmed it. */
  resultPreview(viewer: Viewer, packetId: string): Promise<ResultToRead | null> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'results:release');
      return resultOfPacket(session, packetId);
    });
  }

  /** When a round's results go out by themselves, with the version to send when changing it; null where none was chosen. */
  async releaseTime(
    viewer: Viewer,
    roundId: string,
  ): Promise<{ readonly version: number; readonly releaseAt: string | null } | null> {
    ensureInProgramme(viewer, 'results:release');
    const row = await this.work.row<{ version: number; releaseAt: string | null }>(
      viewer,
      'select version, release_at from assessment.release_time where organisation_id = $1 and round_id = $2',
      [viewer.organisationId, roundId],
    );
    return row ?? null;
  }
}

async function withLead(session: Session, { document, ...row }: Stored): Promise<RoundResultRow> {
  return { ...row, code: packetCode(row.packetId), ...(await titleAndLead(session, document)) };
}
