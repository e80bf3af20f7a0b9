import { newId, type Session } from '#libs/platform';
import type { ResultToRead } from './result-of-packet.js';

/** Of which project and submission a result is, and the how manieth: an amended one is the next, and changes no row. */
export interface Arrival {
  readonly projectId: string;
  readonly submissionId: string;
  readonly edition: number;
  readonly releasedAt: string;
}

/** Keeps a result with the trust whose project it is. @returns whether it was not there before */
export async function receiveResult(
  session: Session,
  { projectId, submissionId, edition, releasedAt }: Arrival,
  result: ResultToRead,
): Promise<boolean> {
  const received = await session.sql(
    `insert into assessment.released_result (organisation_id, id, project_id, submission_id, edition, scheme_title, round_title,
       total, outcome, band, failures, criteria, feedback, criteria_anew, resubmit_until, is_capped, released_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     on conflict (organisation_id, submission_id, edition) do nothing returning id`,
    [
      ...[session.organisationId, newId(), projectId, submissionId, edition, result.schemeTitle, result.roundTitle],
      ...[result.total, result.outcome, result.band, result.failures, JSON.stringify(result.criteria)],
      ...[JSON.stringify(result.feedback), result.criteriaAnew, result.resubmitUntil, result.isCapped, releasedAt],
    ],
  );
  return received.length > 0;
}
