import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ensureInProgramme } from '../programme-access.js';

interface ExceptionRow {
  readonly id: string;
  readonly projectId: string;
  /** Null when the lead is not known here any more. */
  readonly personName: string | null;
  readonly hostName: string;
  readonly reason: string;
}

export interface ExtensionRow extends ExceptionRow {
  readonly until: string;
  readonly grantedAt: string;
}

export interface DeferralRow extends ExceptionRow {
  readonly toRoundTitle: string | null;
  readonly deferredAt: string;
}

/** Who has more time in a round, or a later turn. For its director: why somebody needs it is nobody else's to know. */
@Injectable()
export class RoundExceptionsService {
  constructor(private readonly work: UnitOfWork) {}

  /** The newest first. */
  extensions(viewer: Viewer, roundId: string): Promise<ExtensionRow[]> {
    return this.exceptions<ExtensionRow>(viewer, roundId, 'extension', 'x.until, x.granted_at');
  }

  /** The newest first. */
  deferrals(viewer: Viewer, roundId: string): Promise<DeferralRow[]> {
    const later =
      '(select r.title from assessment.round r where r.organisation_id = x.organisation_id and r.id = x.to_round_id)';
    return this.exceptions<DeferralRow>(viewer, roundId, 'deferral', `x.deferred_at, ${later} as to_round_title`);
  }

  private async exceptions<Row>(
    viewer: Viewer,
    roundId: string,
    table: 'extension' | 'deferral',
    columns: string,
  ): Promise<Row[]> {
    ensureInProgramme(viewer, 'cohort:manage');
    return this.work.rows<Row>(
      viewer,
      `select x.id, x.project_id, x.reason, o.name as host_name, ${columns},
         (select p.name from assessment.round r
            join identity.enrolment e on e.organisation_id = r.organisation_id and e.scheme_id = r.scheme_id
            join identity.person p on p.id = e.person_id
          where r.organisation_id = x.organisation_id and r.id = x.round_id and e.project_id = x.project_id) as person_name
       from assessment.${table} x join identity.organisation o on o.id = x.host_organisation_id
       where x.organisation_id = $1 and x.round_id = $2 order by x.id desc`,
      [viewer.organisationId, roundId],
    );
  }
}
