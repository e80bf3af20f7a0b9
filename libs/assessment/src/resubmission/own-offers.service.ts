import type { Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import type { ReleasedResultRow } from '../sealing/receipt-reading.service.js';

/** What a trust knows of its own resubmissions, from its receipts and from the results that came to it. */
@Injectable()
export class OwnOffersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  /** The rounds in which a project did not pass, and whose offers are open to it: in time, and not taken. */
  async roundsToResubmit(viewer: Viewer, projectId: string): Promise<ReadonlySet<string>> {
    const rows = await this.work.rows<{ roundId: string }>(
      viewer,
      `select r.round_id from assessment.receipt r
         join lateral (select n.resubmit_until from assessment.released_result n
           where n.organisation_id = r.organisation_id and n.submission_id = r.id order by n.edition desc limit 1) n on true
       where r.organisation_id = $1 and r.project_id = $2 and n.resubmit_until >= $3
         and not exists (select 1 from assessment.receipt t join assessment.open_round o on o.id = t.round_id
           where t.organisation_id = $1 and t.project_id = $2 and o.resubmits = r.round_id and t.state not in ('withdrawn', 'returned'))`,
      [viewer.organisationId, projectId, this.clock.today()],
    );
    return new Set(rows.map(({ roundId }) => roundId));
  }

  /** The first result of a project whose newest is of a resubmission; null otherwise, and for who may not see its results. */
  async firstResult(viewer: Viewer, projectId: string): Promise<ReleasedResultRow | null> {
    const [may, row] = await Promise.all([
      this.access.may(viewer, 'result:read', projectId),
      this.work.row<Omit<ReleasedResultRow, 'amends'>>(
        viewer,
        `with newest as (select t.id as submission_id from assessment.receipt t
           where t.organisation_id = $1 and t.project_id = $2 and exists (select 1 from assessment.released_result n
             where n.organisation_id = t.organisation_id and n.submission_id = t.id) order by t.number desc limit 1)
         select f.id, f.project_id, f.submission_id, f.scheme_title, f.round_title, f.total, f.outcome, f.band, f.failures, f.criteria,
           f.feedback, f.criteria_anew, f.resubmit_until, f.released_at
         from newest join assessment.receipt again on again.organisation_id = $1 and again.id = newest.submission_id
           join assessment.open_round o on o.id = again.round_id
           join assessment.receipt r on r.organisation_id = $1 and r.project_id = $2 and r.round_id = o.resubmits
           join assessment.released_result f on f.organisation_id = $1 and f.submission_id = r.id
         order by f.edition desc limit 1`,
        [viewer.organisationId, projectId],
      ),
    ]);
    return may && row ? { ...row, amends: null } : null;
  }
}
