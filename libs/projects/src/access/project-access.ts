import {
  opens,
  type Permission,
  permissions,
  type Standing,
  standingInWords,
  standingsFor,
  standingsOf,
  type TeamRole,
  type Viewer,
} from '#libs/identity';
import { Clock, ensure, NotFound, NotPermitted, planned, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { ProjectState } from '../project.entities.js';

/** Where a viewer stands towards one project, today. */
export interface ProjectStanding {
  readonly projectId: string;
  readonly state: ProjectState;
  readonly standings: ReadonlySet<Standing>;
  readonly teamRoles: readonly TeamRole[];
}

/** Something that belongs to a project. */
export interface ThingOfProject {
  /** Its table, with `organisation_id`, `id` and `project_id`: a constant of the code, never a word that was sent. */
  readonly table: string;
  readonly id: string;
  /** What it is called when it is not found. */
  readonly called: string;
}

/** Whether a viewer may do something to a project: the second of the two tiers, asked first in every service method. */
@Injectable()
export class ProjectAccess {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Where the viewer stands, or undefined when the project is not there for them. One statement. */
  find(viewer: Viewer, projectId: string): Promise<ProjectStanding | undefined> {
    return this.standing(viewer, '$2', projectId);
  }

  /**
   * The same permission, asked about the project a thing belongs to, in one statement. Whoever may not read the project
   * hears about the thing what they would hear of an id somebody made up, so that nobody learns which ids are real.
   * @throws NotFound of the thing, NotPermitted
   */
  async ensureOf(
    viewer: Viewer,
    permission: Permission,
    { table, id, called }: ThingOfProject,
  ): Promise<ProjectStanding> {
    const project = `(select t.project_id from ${table} t where t.organisation_id = $1 and t.id = $2)`;
    return this.allow(viewer, permission, await this.standing(viewer, project, id), called);
  }

  private async standing(viewer: Viewer, project: string, id: string): Promise<ProjectStanding | undefined> {
    if (!viewer.organisationId) return undefined;
    const row = await this.work.row<{ projectId: string; state: ProjectState; roles: TeamRole[] }>(
      viewer,
      planned(`select p.id as project_id, p.state, coalesce((select jsonb_agg(t.role) from projects.team_member t
           where t.organisation_id = p.organisation_id and t.project_id = p.id and t.person_id = $3
             and t.starts_on <= $4 and (t.ends_on is null or t.ends_on >= $4)), '[]') as roles
       from projects.project p where p.organisation_id = $1 and p.id = ${project}`),
      [viewer.organisationId, id, viewer.personId, this.clock.today()],
    );
    if (!row) return undefined;
    const { projectId } = row;
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
    return this.allow(viewer, permission, await this.find(viewer, projectId), 'project');
  }

  private allow(
    viewer: Viewer,
    permission: Permission,
    standing: ProjectStanding | undefined,
    called: string,
  ): ProjectStanding {
    ensure(standing, () => new NotFound(called));
    if (viewer.acting === 'system' || opens(permission, standing.standings)) return standing;
    ensure(opens('project:read', standing.standings), () => new NotFound(called));
    throw new NotPermitted(permission, standingsFor(permission).map(standingInWords));
  }

  /** Everything the viewer may do with this project, today: what a page offers them. Nothing to a stranger. */
  async open(viewer: Viewer, projectId: string): Promise<Permission[]> {
    const standing = await this.find(viewer, projectId);
    return permissions.filter((permission) => standing && opens(permission, standing.standings));
  }

  /** True when the viewer may; for reads, where the answer to a stranger is nothing. */
  async may(viewer: Viewer, permission: Permission, projectId: string): Promise<boolean> {
    const standing = await this.find(viewer, projectId);
    return standing !== undefined && (viewer.acting === 'system' || opens(permission, standing.standings));
  }
}
