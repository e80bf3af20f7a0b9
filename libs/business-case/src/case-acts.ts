import { isFinancialYear } from '#libs/calendar';
import type { Permission, Viewer } from '#libs/identity';
import { ensure, InvalidInput, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { caseChanged } from './events.js';

export interface Done {
  readonly id: string;
  readonly projectId: string;
}

/** How everything is done to a case: in one unit of work, by whoever may, and told of. */
@Injectable()
export class CaseActs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  /** Does something to the case of a project. `change` gives the id of what was done. */
  act(
    viewer: Viewer,
    permission: Permission,
    projectId: string,
    thing: string,
    done: string,
    change: (session: Session) => Promise<string>,
  ): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, permission, projectId);
      const id = await change(session);
      session.record(caseChanged({ projectId, thing, id, done }));
      return { id, projectId };
    });
  }

  /** Does something to one row of a case. */
  on(
    viewer: Viewer,
    permission: Permission,
    table: 'option' | 'resource_line' | 'benefit' | 'priced_risk' | 'filter_choice',
    id: string,
    done: string,
    change: (session: Session, projectId: string) => Promise<void>,
  ): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      const called = table.replace('_', ' ');
      const { projectId } = await this.access.ensureOf(viewer, permission, {
        table: `business_case.${table}`,
        id,
        called,
      });
      await change(session, projectId);
      session.record(caseChanged({ projectId, thing: called, id, done }));
      return { id, projectId };
    });
  }
}

/** @throws NotFound when the thing is not of this project */
export async function ensureOfProject(
  session: Session,
  table: 'business_case.option' | 'projects.change_idea',
  id: string,
  projectId: string,
  called: string,
): Promise<void> {
  const found = await session.sql(`select 1 from ${table} where organisation_id = $1 and id = $2 and project_id = $3`, [
    session.organisationId,
    id,
    projectId,
  ]);
  ensure(found.length, () => new NotFound(called));
}

/** @throws InvalidInput naming the field when it is no financial year */
export function ensureYear(year: string, field = 'startsIn'): void {
  ensure(isFinancialYear(year), () => new InvalidInput('Enter a financial year like 2026-27.', [field]));
}
