import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import { Project } from '../project.entities.js';
import { leadershipRated, projectCompleted, resultChosen, tensionChanged, tensionLogged } from './events.js';
import { LeadershipRating, Result, type ResultState, Tension } from './results.entities.js';

export interface NewTension {
  readonly projectId: string;
  readonly kind: string;
  readonly happenedOn: string;
  readonly whatHappened: string;
  readonly whatIDid: string;
}

/** What came of the project, said honestly, and what it did to the one who led it. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  /** Says how it ended. Every choice is kept; the newest counts. */
  chooseResult(
    viewer: Viewer,
    { projectId, state, note }: { projectId: string; state: ResultState; note: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', projectId);
      const [newest] = await session.sql<{ versionNo: number }>(
        'select coalesce(max(version_no), 0)::int as version_no from projects.result where organisation_id = $1 and project_id = $2',
        [session.organisationId, projectId],
      );
      await session.insert(Result, {
        id: newId(),
        projectId,
        versionNo: (newest?.versionNo ?? 0) + 1,
        state,
        note,
        chosenOn: this.clock.today(),
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(resultChosen({ projectId, state }));
      return { projectId };
    });
  }

  /** Finishes a project as planned, once its result has been said. A project that was stopped stays stopped. */
  complete(
    viewer: Viewer,
    { projectId, version }: { projectId: string; version: number },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const standing = await this.access.ensure(viewer, 'project:manage', projectId);
      ensure(
        standing.state === 'active',
        () => new InvalidInput(`Only an active project is completed; this one is ${standing.state}.`, ['projectId']),
      );
      const said = await session.sql(
        'select 1 from projects.result where organisation_id = $1 and project_id = $2 limit 1',
        [session.organisationId, projectId],
      );
      ensure(
        said.length,
        () =>
          new InvalidInput('Choose the result first: improved, no clear change, worse and stopped early all count.', [
            'projectId',
          ]),
      );
      await session.change(Project, { id: projectId, version, called: 'project' }, { state: 'completed' });
      session.record(projectCompleted({ projectId }));
      return { projectId };
    });
  }

  /** Rates one element of one's own leadership, before or after the project. */
  rateLeadership(
    viewer: Viewer,
    {
      projectId,
      element,
      moment,
      rating,
    }: { projectId: string; element: string; moment: 'before' | 'after'; rating: number },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'leadership:write', projectId);
      const known = loadGuidance().current.tools.leadershipElements.some(({ key }) => key === element);
      ensure(known, () => new InvalidInput('Choose one of the leadership elements.', ['element']));
      await session.insert(LeadershipRating, {
        id: newId(),
        projectId,
        personId: viewer.personId ?? '',
        element,
        moment,
        rating,
        at: session.at,
      });
      session.record(leadershipRated({ projectId, element, moment }));
      return { projectId };
    });
  }

  logTension(viewer: Viewer, tension: NewTension): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'leadership:write', tension.projectId);
      const known = loadGuidance().current.tools.tensions.some(({ key }) => key === tension.kind);
      ensure(known, () => new InvalidInput('Choose one of the tensions.', ['kind']));
      const id = newId();
      await session.insert(Tension, { id, personId: viewer.personId ?? '', ...tension });
      session.record(tensionLogged({ projectId: tension.projectId, tensionId: id }));
      return { id, projectId: tension.projectId };
    });
  }

  /** Links a logged tension to the reflection, or shares it with mentor and supervisor. Only its writer can. */
  useTension(
    viewer: Viewer,
    { id, version, inReflection, shared }: { id: string; version: number; inReflection: boolean; shared: boolean },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const [tension] = await session.sql<{ projectId: string }>(
        'select project_id from projects.tension where organisation_id = $1 and id = $2 and person_id = $3',
        [session.organisationId, id, viewer.personId],
      );
      ensure(tension, () => new NotFound('log entry'));
      await this.access.ensure(viewer, 'leadership:write', tension.projectId);
      await session.change(Tension, { id, version, called: 'log entry' }, { inReflection, shared });
      session.record(tensionChanged({ projectId: tension.projectId, tensionId: id }));
      return { projectId: tension.projectId };
    });
  }
}
