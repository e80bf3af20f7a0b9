import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Clock, cursorValues, type Page, pageFrom, type PageRequest, pageSize, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from './access/project-access.js';
import type { ProjectState } from './project.entities.js';
import type { ResultState } from './results/results.entities.js';

export interface ProjectRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly state: ProjectState;
  readonly specialty: string | null;
  readonly setting: string | null;
  readonly careStage: string | null;
  readonly origin: string | null;
  readonly registrationNumber: string | null;
  readonly postStartsOn: string | null;
  readonly postEndsOn: string | null;
  readonly modelKey: string | null;
  readonly modelWhy: string | null;
  readonly stopReason: string | null;
  readonly adoptedPublicationId: string | null;
  readonly schemeId: string | null;
  readonly programmeId: string | null;
  readonly createdAt: string;
}

export interface PortfolioRow {
  readonly id: string;
  readonly title: string;
  readonly state: ProjectState;
  readonly specialty: string | null;
  readonly setting: string | null;
  readonly resultState: ResultState | null;
  /** The title of the first stage whose gate is not passed yet. Null when every gate is. */
  readonly stage: string | null;
  readonly gatesPassed: number;
  readonly gates: number;
}

const COLUMNS = `p.id, p.version, p.title, p.state, p.specialty, p.setting, p.care_stage, p.origin, p.registration_number,
  p.post_starts_on, p.post_ends_on, p.model_key, p.model_why, p.stop_reason, p.adopted_publication_id, p.scheme_id, p.programme_id, p.created_at`;

/** Reading projects: one that the viewer may open, or those they are part of. */
@Injectable()
export class ProjectReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  /** The project, or null when it is not there for this viewer. */
  async find(viewer: Viewer, projectId: string): Promise<ProjectRow | null> {
    const [may, row] = await Promise.all([
      this.access.may(viewer, 'project:read', projectId),
      this.work.row<ProjectRow>(
        viewer,
        `select ${COLUMNS} from projects.project p where p.organisation_id = $1 and p.id = $2`,
        [viewer.organisationId, projectId],
      ),
    ]);
    return may ? (row ?? null) : null;
  }

  /** The viewer's own projects in the acting organisation, newest first: on whose team they are or were. */
  async mine(viewer: Viewer, page: PageRequest): Promise<Page<ProjectRow>> {
    const size = pageSize(page);
    const after = cursorValues(page, 1);
    const rows = await this.work.rows<ProjectRow>(
      viewer,
      `select ${COLUMNS} from projects.project p
       where p.organisation_id = $1 and ($3::uuid is null or p.id < $3)
         and (exists (select 1 from projects.team_member t where t.organisation_id = p.organisation_id and t.project_id = p.id
               and t.person_id = $2 and t.starts_on <= $5 and (t.ends_on is null or t.ends_on >= $5))
              or exists (select 1 from identity.project_grant g where g.organisation_id = p.organisation_id and g.project_id = p.id
               and g.person_id = $2 and g."right" = 'read-own-work' and g.starts_on <= $5 and (g.ends_on is null or g.ends_on >= $5)))
       order by p.id desc limit $4`,
      [viewer.organisationId, viewer.personId, after?.[0] ?? null, size + 1, this.clock.today()],
    );
    return pageFrom(rows, page, ({ id }) => [id]);
  }

  /** The trust's portfolio: every project that has begun, by what it is and where it stands, the newest first. Never a draft. */
  async portfolio(viewer: Viewer, page: PageRequest): Promise<Page<PortfolioRow>> {
    const size = pageSize(page);
    const after = cursorValues(page, 1);
    const rows = await this.work.rows<Omit<PortfolioRow, 'stage' | 'gatesPassed' | 'gates'> & { passed: string[] }>(
      viewer,
      `select p.id, p.title, p.state, p.specialty, p.setting,
         array(select g.key from projects.gate g where g.organisation_id = p.organisation_id and g.project_id = p.id
           and g.state in ('passed', 'waived')) as passed,
         (select r.state from projects.result r where r.organisation_id = p.organisation_id and r.project_id = p.id order by r.version_no desc limit 1) as result_state
       from projects.project p
       where p.organisation_id = $1 and p.state not in ('draft', 'archived') and ($2::uuid is null or p.id < $2)
       order by p.id desc limit $3`,
      [viewer.organisationId, after?.[0] ?? null, size + 1],
    );
    const { stages } = loadGuidance().current;
    const shown = rows.map(({ passed, ...row }) => ({
      ...row,
      stage: stages.find(({ gate }) => !passed.includes(gate.key))?.title ?? null,
      gatesPassed: passed.length,
      gates: stages.length,
    }));
    return pageFrom(shown, page, ({ id }) => [id]);
  }
}
