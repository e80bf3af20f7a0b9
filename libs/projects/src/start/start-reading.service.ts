import { loadGuidance, type Route } from '#libs/guidance';
import type { TeamRole, Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { DuplicateChoice } from './start.entities.js';

/** The road the newest answers named, with what to do on it. */
export interface SortedRoute {
  readonly key: Route;
  readonly name: string;
  readonly next: string;
  readonly answers: readonly { readonly key: string; readonly yes: boolean }[];
  readonly at: string;
}

export interface NotedDuplicates {
  readonly choice: DuplicateChoice;
  readonly because: string;
  readonly byName: string;
  readonly at: string;
}

export interface StageComment {
  readonly id: string;
  readonly stage: string;
  readonly text: string;
  readonly byName: string;
  readonly byRole: TeamRole;
  readonly at: string;
}

/** What was settled when a project started, and what its people remarked since. Whoever may read the project may read it. */
@Injectable()
export class StartReadingService {
  constructor(private readonly work: UnitOfWork) {}

  async route(viewer: Viewer, projectId: string): Promise<SortedRoute | null> {
    const row = await this.work.row<{ answers: Readonly<Record<string, boolean>>; route: Route; at: string }>(
      viewer,
      `select answers, route, at from projects.route where organisation_id = $1 and project_id = $2
       order by at desc, id desc limit 1`,
      [viewer.organisationId, projectId],
    );
    if (!row) return null;
    const advice = loadGuidance().current.tools.routes.find(({ key }) => key === row.route);
    return {
      key: row.route,
      name: advice?.name ?? row.route,
      next: advice?.next ?? '',
      answers: Object.entries(row.answers).map(([key, yes]) => ({ key, yes })),
      at: row.at,
    };
  }

  async declared(viewer: Viewer, projectId: string): Promise<string[]> {
    const rows = await this.work.rows<{ key: string }>(
      viewer,
      'select distinct key from projects.declaration where organisation_id = $1 and project_id = $2 order by key',
      [viewer.organisationId, projectId],
    );
    return rows.map(({ key }) => key);
  }

  async duplicates(viewer: Viewer, projectId: string): Promise<NotedDuplicates | null> {
    const row = await this.work.row<NotedDuplicates>(
      viewer,
      `select d.choice, d.because, p.name as by_name, d.at from projects.duplicate_note d join identity.person p on p.id = d.by
       where d.organisation_id = $1 and d.project_id = $2 order by d.at desc, d.id desc limit 1`,
      [viewer.organisationId, projectId],
    );
    return row ?? null;
  }

  /** Who took the project on as its supervisor or mentor, the first first. */
  async supervisors(viewer: Viewer, projectId: string): Promise<string[]> {
    const rows = await this.work.rows<{ name: string }>(
      viewer,
      `select p.name from projects.supervision s join identity.person p on p.id = s.person_id
       where s.organisation_id = $1 and s.project_id = $2 group by p.id, p.name order by min(s.at), p.name`,
      [viewer.organisationId, projectId],
    );
    return rows.map(({ name }) => name);
  }

  /** What was remarked on its stages, the newest first. */
  comments(viewer: Viewer, projectId: string): Promise<StageComment[]> {
    return this.work.rows<StageComment>(
      viewer,
      `select c.id, c.stage, c.text, p.name as by_name, c.by_role, c.at from projects.comment c join identity.person p on p.id = c.by
       where c.organisation_id = $1 and c.project_id = $2 order by c.at desc, c.id desc`,
      [viewer.organisationId, projectId],
    );
  }
}
