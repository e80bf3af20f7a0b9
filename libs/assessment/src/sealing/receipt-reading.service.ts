import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import type { CriterionResult, MarkOutcome, ReceiptState } from '../assessment.entities.js';

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
  readonly criteriaAnew: readonly string[] | null;
  readonly resubmitUntil: string | null;
  readonly releasedAt: string;
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

  /** The newest released result, or null while there is none for this viewer. */
  async result(viewer: Viewer, projectId: string): Promise<ReleasedResultRow | null> {
    const [may, row] = await Promise.all([
      this.access.may(viewer, 'result:read', projectId),
      this.work.row<ReleasedResultRow>(
        viewer,
        `select id, project_id, submission_id, scheme_title, round_title, total, outcome, band, failures, criteria, criteria_anew, resubmit_until, released_at
         from assessment.released_result where organisation_id = $1 and project_id = $2 order by released_at desc, edition desc, id desc limit 1`,
        [viewer.organisationId, projectId],
      ),
    ]);
    return may ? (row ?? null) : null;
  }
}
