import {
  opens,
  type Permission,
  type Standing,
  standingInWords,
  standingsFor,
  standingsOf,
  type TeamRole,
  type Viewer,
} from '#libs/identity';
import { Clock, ensure, NotFound, NotPermitted, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { ProjectState } from '../project.entities.js';

/** Where a viewer stands towards one project, today. */
export interface ProjectStanding {
  readonly projectId: string;
  readonly state: ProjectState;
  readonly standings: ReadonlySet<Standing>;
  readonly teamRoles: readonly TeamRole[];
}

/** Whether a viewer may do something to a project: the second of the two tiers, asked first in every service method. */
@Injectable()
export class ProjectAccess {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Where the viewer stands, or undefined when the project is not there for them. One statement. */
  async find(viewer: Viewer, projectId: string): Promise<ProjectStanding | undefined> {
    if (!viewer.organisationId) return undefined;
    const row = await this.work.row<{ state: ProjectState; roles: TeamRole[] }>(
      viewer,
      `select p.state, coalesce((select jsonb_agg(t.role) from projects.team_member t
           where t.organisation_id = p.organisation_id and t.project_id = p.id and t.person_id = $3
             and t.starts_on <= $4 and (t.ends_on is null or t.ends_on >= $4)), '[]') as roles
       from projects.project p where p.organisation_id = $1 and p.id = $2`,
      [viewer.organisationId, projectId, viewer.personId, this.clock.today()],
    );
    if (!row) return undefined;
    const standings = new Set<Standing>(standingsOf(viewer));
    const grants = viewer.grants.filter((grant) => grant.projectId === projectId).map(({ right }) => right);
    // Whoever has left the trust reads their own work, whatever place on the team nobody has ended yet.
    const teamRoles = viewer.acting === 'grant' && !grants.includes('sign') ? [] : row.roles;
    for (const role of teamRoles) standings.add(`team:${role}`);
    for (const right of grants) standings.add(`grant:${right}`);
    return { projectId, state: row.state, standings, teamRoles };
  }

  /**
   * @throws NotFound when the viewer may not even read the project, NotPermitted (with who may) when they may read it only.
   * The worker may do everything.
   */
  async ensure(viewer: Viewer, permission: Permission, projectId: string): Promise<ProjectStanding> {
    const standing = await this.find(viewer, projectId);
    ensure(standing, () => new NotFound('project'));
    if (viewer.acting === 'system' || opens(permission, standing.standings)) return standing;
    ensure(opens('project:read', standing.standings), () => new NotFound('project'));
    throw new NotPermitted(permission, standingsFor(permission).map(standingInWords));
  }

  /** True when the viewer may; for reads, where the answer to a stranger is nothing. */
  async may(viewer: Viewer, permission: Permission, projectId: string): Promise<boolean> {
    const standing = await this.find(viewer, projectId);
    return standing !== undefined && (viewer.acting === 'system' || opens(permission, standing.standings));
  }
}
