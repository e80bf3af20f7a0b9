import type { Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import type { ResultState } from './results.entities.js';

export interface ResultRow {
  readonly state: ResultState;
  readonly note: string;
  readonly chosenOn: string;
  readonly byName: string;
  readonly versionNo: number;
}

export interface LeadershipRatingRow {
  readonly element: string;
  readonly moment: 'before' | 'after';
  readonly rating: number;
  readonly at: string;
}

export interface TensionRow {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly happenedOn: string;
  readonly whatHappened: string;
  readonly whatIDid: string;
  readonly inReflection: boolean;
  readonly shared: boolean;
}

@Injectable()
export class ResultsReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  /** The result and every earlier choice of it, the newest first. */
  results(viewer: Viewer, projectId: string): Promise<ResultRow[]> {
    return this.work.rows<ResultRow>(
      viewer,
      `select r.state, r.note, r.chosen_on, p.name as by_name, r.version_no from projects.result r join identity.person p on p.id = r.by
       where r.organisation_id = $1 and r.project_id = $2 order by r.version_no desc`,
      [viewer.organisationId, projectId],
    );
  }

  /**
   * The newest rating of each element and moment by whoever leads today, for them and for mentor and supervisor. What a
   * former lead said of themselves stays theirs: a successor does not inherit it.
   */
  async leadershipRatings(viewer: Viewer, projectId: string): Promise<LeadershipRatingRow[] | null> {
    const [may, rows] = await Promise.all([
      this.access.may(viewer, 'leadership:read', projectId),
      this.work.rows<LeadershipRatingRow>(
        viewer,
        `select distinct on (element, moment) element, moment, rating, at from projects.leadership_rating
         where organisation_id = $1 and project_id = $2
           and person_id in (select t.person_id from projects.team_member t where t.organisation_id = $1 and t.project_id = $2
             and t.role = 'lead' and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3))
         order by element, moment, at desc, id desc`,
        [viewer.organisationId, projectId, this.clock.today()],
      ),
    ]);
    return may ? rows : null;
  }

  /** One's own log; what was shared of it, for mentor and supervisor; for everybody else there is none. */
  async tensions(viewer: Viewer, projectId: string): Promise<TensionRow[] | null> {
    const [may, rows] = await Promise.all([
      this.access.may(viewer, 'leadership:read', projectId),
      this.work.rows<TensionRow>(
        viewer,
        `select id, version, kind, happened_on, what_happened, what_i_did, in_reflection, shared from projects.tension
         where organisation_id = $1 and project_id = $2 and (person_id = $3 or shared) order by happened_on, id`,
        [viewer.organisationId, projectId, viewer.personId],
      ),
    ]);
    return may ? rows : null;
  }
}
