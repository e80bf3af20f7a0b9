import { cutSeal, type SealedCut } from '../agreement/cut-seal.js';
import { appealMinuteSeal, type SealedAppealMinute } from '../appeals/appeal-minute-seal.js';
import { revisionSeal, type SealedRevision } from '../agreement/revision-seal.js';
import { minuteSeal, type SealedMinute } from '../board/minute-seal.js';
import { reportSeal, type SealedReport } from '../external/report-seal.js';
import { markSeal, type SealedMark } from '../marking/mark-seal.js';
import { reMarkSeal, type SealedReMarkOrder } from '../moderation/re-mark-seal.js';

/** Rows of which the audit has a hash each: how to read an organisation's, and how the hash is made. */
export interface SealedRows<Row extends { readonly id: string }> {
  readonly rows: string;
  readonly sealOf: (row: Row) => string;
}

// A declined mark never was one; one that is under way is the marker's to change.
export const marks: SealedRows<SealedMark> = {
  rows: `select id, packet_id as "packetId", marker_id as "markerId", ordinal, levels, flags, unsure, note, carried, strengths,
    next_steps as "nextSteps", global_rating as "globalRating", total, outcome, submitted_at as "submittedAt" from assessment.mark where organisation_id = $1 and submitted_at is not null order by id`,
  sealOf: markSeal,
};

export const revisions: SealedRows<SealedRevision> = {
  rows: `select id, mark_id as "markId", levels, flags, total, outcome, revised_at as "revisedAt"
    from assessment.mark_revision where organisation_id = $1 order by id`,
  sealOf: revisionSeal,
};

export const discussionCuts: SealedRows<SealedCut> = {
  rows: `select id, packet_id as "packetId", marks::text[], reason, cut_by as "cutBy", cut_at as "cutAt"
    from assessment.discussion_cut where organisation_id = $1 order by id`,
  sealOf: cutSeal,
};

export const reMarkOrders: SealedRows<SealedReMarkOrder> = {
  rows: `select id, round_id as "roundId", packet_id as "packetId", number, scope, reason, earlier, void_marks::text[] as "voidMarks",
    ordered_by as "orderedBy", ordered_at as "orderedAt" from assessment.re_mark_order where organisation_id = $1 order by id`,
  sealOf: reMarkSeal,
};

/** A report keeps its hash beside it: one that is not of its words is no seal. */
export const reports: SealedRows<SealedReport & { readonly sha256: string }> = {
  rows: `select id, examination_id as "examinationId", number, opinion, standards, process, recommendations, written_at as "writtenAt", sha256
    from assessment.external_report where organisation_id = $1 order by id`,
  sealOf: (report) => (report.sha256 === reportSeal(report) ? report.sha256 : ''),
};

/** A minute with its results and offers: one hash holds them all. */
export const minutes: SealedRows<SealedMinute> = {
  rows: `select m.id, m.round_id as "roundId", m.held_on as "heldOn", m.sat, m.decided, m.reason, m.rule, m.figure, m.cut,
      m.confirmed_by as "confirmedBy", m.confirmed_at as "confirmedAt",
      coalesce((select jsonb_agg(jsonb_build_object('packetId', b.packet_id, 'total', b.total, 'outcome', b.outcome, 'band', b.band,
          'failures', b.failures, 'criteria', f.criteria))
        from assessment.board_result b
          left join assessment.resubmission_offer f on f.organisation_id = b.organisation_id and f.packet_id = b.packet_id
        where b.organisation_id = m.organisation_id and b.minute_id = m.id), '[]') as results
    from assessment.board_minute m where m.organisation_id = $1 order by m.id`,
  sealOf: minuteSeal,
};

export const appealMinutes: SealedRows<SealedAppealMinute> = {
  rows: `select id, case_id as "caseId", packet_id as "packetId", held_on as "heldOn", sat, decided, reason, finding, levels, before, after,
    recorded_by as "recordedBy", recorded_at as "recordedAt" from assessment.appeal_minute where organisation_id = $1 order by id`,
  sealOf: appealMinuteSeal,
};
