import { loadGuidance, type Route, sortRoute } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, NotPermitted, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import {
  duplicatesNoted,
  governanceDeclared,
  projectCommented,
  routeSorted,
  supervisionAccepted,
} from '../gates/events.js';
import { Comment, Declaration, type DuplicateChoice, DuplicateNote, RouteRow, Supervision } from './start.entities.js';

/** What has to be settled before a project is on its road: its route, what it declares, what was done before, who supervises. */
@Injectable()
export class RoutingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  /** Answers the route questions. The answers are kept with the edition they were put in. */
  sort(
    viewer: Viewer,
    { projectId, answers }: { projectId: string; answers: readonly { key: string; yes: boolean }[] },
  ): Promise<{ projectId: string; route: Route; because: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', projectId);
      const { current } = loadGuidance();
      const known = new Set(current.tools.routeSorter.map(({ key }) => key));
      ensure(
        answers.every(({ key }) => known.has(key)),
        () => new InvalidInput('One of these is not a route question.', ['answers']),
      );
      const given = Object.fromEntries(answers.map(({ key, yes }) => [key, yes]));
      const { route, because } = sortRoute(current, given);
      await session.insert(RouteRow, {
        id: newId(),
        projectId,
        answers: given,
        route,
        edition: current.key,
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(routeSorted({ projectId, route }));
      return { projectId, route, because };
    });
  }

  declare(
    viewer: Viewer,
    { projectId, keys }: { projectId: string; keys: readonly string[] },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', projectId);
      const known = new Set(loadGuidance().current.tools.informationGovernance.map(({ key }) => key));
      ensure(
        keys.length && keys.every((key) => known.has(key)),
        () => new InvalidInput('Choose among the declarations.', ['keys']),
      );
      await session.insert(
        Declaration,
        keys.map((key) => ({ id: newId(), projectId, key, by: viewer.personId ?? '', at: session.at })),
      );
      session.record(governanceDeclared({ projectId, keys }));
      return { projectId };
    });
  }

  /** Says what the look at similar projects led to. */
  noteDuplicates(
    viewer: Viewer,
    { projectId, choice, because }: { projectId: string; choice: DuplicateChoice; because: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', projectId);
      ensure(
        choice !== 'different' || because.trim(),
        () => new InvalidInput('Say what makes yours different.', ['because']),
      );
      await session.insert(DuplicateNote, {
        id: newId(),
        projectId,
        choice,
        because,
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(duplicatesNoted({ projectId, choice }));
      return { projectId };
    });
  }

  /** A supervisor or mentor on the team takes the project on. */
  acceptSupervision(viewer: Viewer, { projectId }: { projectId: string }): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { teamRoles } = await this.access.ensure(viewer, 'supervision:accept', projectId);
      ensure(
        !teamRoles.includes('lead'),
        () => new NotPermitted('supervision:accept', ['a supervisor or mentor who does not lead the project']),
      );
      const personId = viewer.personId ?? '';
      await session.insert(Supervision, { id: newId(), projectId, personId, at: session.at });
      session.record(supervisionAccepted({ projectId, personId }));
      return { projectId };
    });
  }

  /** A remark on a stage, from anybody on the team. It is never part of what is sealed or published. */
  comment(
    viewer: Viewer,
    { projectId, stage, text }: { projectId: string; stage: string; text: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { teamRoles } = await this.access.ensure(viewer, 'project:comment', projectId);
      ensure(
        loadGuidance().current.stages.some(({ key }) => key === stage),
        () => new InvalidInput('There is no such stage.', ['stage']),
      );
      await session.insert(Comment, {
        id: newId(),
        projectId,
        stage,
        text,
        by: viewer.personId ?? '',
        byRole: teamRoles[0] ?? 'member',
        at: session.at,
      });
      session.record(projectCommented({ projectId, stage }));
      return { projectId };
    });
  }
}
