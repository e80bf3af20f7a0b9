import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import type { CriterionResult, MarkerFeedback, MarkOutcome, ReceiptState } from '../assessment.entities.js';

export interface ReceiptRow {
  readonly id: string;
  readonly version: number;
  readonly projectId: string;
  readonly roundId: string;
  readonly sha256: string;
  readonly state: ReceiptState;
  readonly note: string;
  readonly submittedAt: string;
}

export interface ReleasedResultRow {
  readonly id: string;
  readonly projectId: string;
  readonly submissionId: string;
  readonly schemeTitle: string;
  readonly roundTitle: string;
  readonly total: string | null;
  readonly outcome: MarkOutcome;
  readonly band: string | null;
  readonly failures: readonly string[];
  readonly criteria: readonly CriterionResult[];
  readonly feedback: readonly MarkerFeedback[];
  readonly criteriaAnew: readonly string[] | null;
  readonly resubmitUntil: string | null;
  readonly isCapped: boolean;
  readonly releasedAt: string;
  /** What it was before a panel amended it; null for a result that stands as it was first released. */
  readonly amends: Omit<ReleasedResultRow, 'amends'> | null;
}

/** The trust's side of marking: what was submitted, and what came back. Nobody else of the trust sees a mark. */
@Injectable()
export class ReceiptReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  /** The project's submissions, the newest first; nothing for those who may not see its results. */
  async submissions(viewer: Viewer, projectId: string): Promise<ReceiptRow[]> {
    const [may, rows] = await Promise.all([
      this.access.may(viewer, 'result:read', projectId),
      this.work.rows<ReceiptRow>(
        viewer,
        `select id, version, project_id, round_id, sha256, state, note, submitted_at from assessment.receipt
         where organisation_id = $1 and project_id = $2 order by number desc`,
        [viewer.organisationId, projectId],
      ),
    ]);
    return may ? rows : [];
  }

  /** The result of the newest submission that has one, as it stands now; null while there is none for this viewer. */
  async result(viewer: Viewer, projectId: string): Promise<ReleasedResultRow | null> {
    const [may, [newest, before]] = await Promise.all([
      this.access.may(viewer, 'result:read', projectId),
      this.work.rows<Omit<ReleasedResultRow, 'amends'>>(
        viewer,
        `select r.id, r.project_id, r.submission_id, r.scheme_title, r.round_title, r.total, r.outcome, r.band, r.failures, r.criteria,
           r.feedback, r.criteria_anew, r.resubmit_until, r.is_capped, r.released_at
         from assessment.released_result r
           join assessment.receipt t on t.organisation_id = r.organisation_id and t.id = r.submission_id
         where r.organisation_id = $1 and r.project_id = $2 order by t.number desc, r.edition desc limit 2`,
        [viewer.organisationId, projectId],
      ),
    ]);
    if (!may || !newest) return null;
    return { ...newest, amends: before?.submissionId === newest.submissionId ? before : null };
  }
}
