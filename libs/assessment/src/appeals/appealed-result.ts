import type { Session } from '#libs/platform';
import type { BoardRuleKind } from '../board/board.entities.js';
import type { CountedMark, PlanResult } from '../board/board-rule.js';
import { countedMarks } from '../marking/counted-marks.js';
import { rubricOf, type Weights } from '../schemes/scheme-rules.js';
import type { JudgedBy } from './amended-result.js';

/** A result as its board confirmed it, with what it was made of and by what it was judged. */
export interface AppealedResult {
  readonly before: PlanResult;
  readonly counted: readonly CountedMark[];
  readonly judgedBy: JudgedBy;
}

interface Confirmed extends Omit<PlanResult, 'total'> {
  readonly total: string | null;
  readonly cut: string;
  readonly rule: BoardRuleKind;
  readonly figure: string | null;
  readonly isCapped: boolean;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
}

/** @throws Error for a packet whose result no board has confirmed: nothing is appealed against before */
export async function appealedResult(session: Session, roundId: string, packetId: string): Promise<AppealedResult> {
  const [confirmed] = await session.sql<Confirmed>(
    `select b.total, b.outcome, b.band, b.failures, m.rule, m.figure, s.cut, r.resubmits is not null and s.resubmissions_capped as is_capped, s.edition, s.rubric_key, s.rubric_version, s.weights
     from assessment.board_result b
       join assessment.board_minute m on m.organisation_id = b.organisation_id and m.id = b.minute_id
       join assessment.round r on r.organisation_id = m.organisation_id and r.id = m.round_id
       join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
     where b.organisation_id = $1 and b.packet_id = $2`,
    [session.organisationId, packetId],
  );
  if (!confirmed) throw new Error(`Packet ${packetId} has no confirmed result.`);
  const { total, outcome, band, failures, rule, figure, cut, isCapped } = confirmed;
  const rubric = rubricOf(confirmed);
  const marks = await countedMarks(session, roundId, rubric);
  return {
    before: { total: total === null ? null : Number(total), outcome, band, failures },
    counted: marks.get(packetId) ?? [],
    judgedBy: {
      ...{ rubric, isCapped },
      cut: Number(cut),
      rule: { kind: rule, figure: figure === null ? null : Number(figure) },
    },
  };
}
