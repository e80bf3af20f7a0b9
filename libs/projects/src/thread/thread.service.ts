import { loadGuidance } from '#libs/guidance';
import type { Permission, Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import { Project } from '../project.entities.js';
import { modelChosen, type ThreadThing, threadChanged } from './events.js';
import {
  Aim,
  Assumption,
  type AssumptionState,
  Cause,
  ChangeIdea,
  Driver,
  type EvidenceLevel,
  type NoteKind,
  RationaleNote,
} from './thread.entities.js';

export interface Done {
  readonly id: string;
  readonly projectId: string;
}

export interface NewCause {
  readonly projectId: string;
  readonly text: string;
  readonly rib: string;
  readonly evidenceLevel: EvidenceLevel;
  readonly tool: string;
  readonly timesCounted?: number | null | undefined;
}
interface Weight {
  readonly id: string;
  readonly version: number;
  readonly evidenceLevel: EvidenceLevel;
  readonly timesCounted?: number | null | undefined;
}
export interface NewDriver {
  readonly projectId: string;
  readonly text: string;
  readonly causeId?: string | null | undefined;
  readonly parentId?: string | null | undefined;
}
export interface NewChangeIdea {
  readonly projectId: string;
  readonly text: string;
  readonly driverId?: string | null | undefined;
}
export interface NewAssumption {
  readonly projectId: string;
  readonly text: string;
  readonly confidence: number;
  readonly test: string;
  readonly dueOn?: string | null | undefined;
  readonly changeIdeaId?: string | null | undefined;
}
export interface NewNote {
  readonly projectId: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly detail: string;
  readonly link?: string | null | undefined;
}
export interface NewAim {
  readonly projectId: string;
  readonly what: string;
  readonly population: string;
  readonly place: string;
  readonly fromValue: number;
  readonly toValue: number;
  readonly unit: string;
  readonly byDate: string;
  readonly outcomeMeasureId?: string | null | undefined;
}

/** What the thread's parts are called in the database, for finding whose they are. */
const TABLES = { cause: Cause, driver: Driver, 'change-idea': ChangeIdea, 'rationale-note': RationaleNote } as const;
export type Retirable = keyof typeof TABLES;
/** What hangs on something else, by what it hangs on: a driver on a cause, a secondary driver on another driver. */
export type Linkable = 'driver' | 'secondary-driver' | 'change-idea';

/** The thread of a project: causes, drivers, changes and what is assumed of them. */
@Injectable()
export class ThreadService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  addCause(viewer: Viewer, { timesCounted = null, ...cause }: NewCause): Promise<Done> {
    return this.add(viewer, 'cause', cause.projectId, async (session, id) => {
      ensureCounted(cause.evidenceLevel, timesCounted);
      await session.insert(Cause, { id, timesCounted, ...cause });
    });
  }

  /** How sure we are of a cause: guessed, observed or counted. */
  weighCause(viewer: Viewer, { id, version, evidenceLevel, timesCounted = null }: Weight): Promise<Done> {
    return this.on(viewer, 'cause', id, 'weighed', async (session) => {
      ensureCounted(evidenceLevel, timesCounted);
      await session.change(Cause, { id, version, called: 'cause' }, { evidenceLevel, timesCounted });
    });
  }

  addDriver(viewer: Viewer, { causeId = null, parentId = null, ...driver }: NewDriver): Promise<Done> {
    return this.add(viewer, 'driver', driver.projectId, async (session, id) => {
      await this.ensureHere(session, driver.projectId, [
        ['cause', causeId],
        ['driver', parentId],
      ]);
      await session.insert(Driver, { id, causeId, parentId, ...driver });
    });
  }

  addChangeIdea(viewer: Viewer, { driverId = null, ...idea }: NewChangeIdea): Promise<Done> {
    return this.add(viewer, 'change-idea', idea.projectId, async (session, id) => {
      await this.ensureHere(session, idea.projectId, [['driver', driverId]]);
      await session.insert(ChangeIdea, { id, driverId, ...idea });
    });
  }

  /** Ties a driver to a cause or to the driver it is part of, or a change to a driver; null loosens it. */
  link(
    viewer: Viewer,
    { thing, id, version, to }: { thing: Linkable; id: string; version: number; to: string | null },
  ): Promise<Done> {
    return this.on(
      viewer,
      thing === 'secondary-driver' ? 'driver' : thing,
      id,
      'linked',
      async (session, projectId) => {
        await this.ensureHere(session, projectId, [[thing === 'driver' ? 'cause' : 'driver', to]]);
        switch (thing) {
          case 'driver':
            return session.change(Driver, { id, version, called: 'driver' }, { causeId: to });
          case 'secondary-driver':
            await ensureOutside(session, id, to);
            return session.change(Driver, { id, version, called: 'driver' }, { parentId: to });
          case 'change-idea':
            return session.change(ChangeIdea, { id, version, called: 'change idea' }, { driverId: to });
        }
      },
    );
  }

  /** Gives something up. It stays in the project's story. */
  retire(viewer: Viewer, { thing, id, version }: { thing: Retirable; id: string; version: number }): Promise<Done> {
    return this.on(viewer, thing, id, 'retired', (session) =>
      session.change<{ retired: boolean }>(
        TABLES[thing],
        { id, version, called: thing.replace('-', ' ') },
        { retired: true },
      ),
    );
  }

  addAssumption(viewer: Viewer, { changeIdeaId = null, dueOn = null, ...assumption }: NewAssumption): Promise<Done> {
    return this.add(viewer, 'assumption', assumption.projectId, async (session, id) => {
      await this.ensureHere(session, assumption.projectId, [['change-idea', changeIdeaId]]);
      await session.insert(Assumption, { id, changeIdeaId, dueOn, state: 'untested', ...assumption });
    });
  }

  judgeAssumption(
    viewer: Viewer,
    { id, version, state, note }: { id: string; version: number; state: AssumptionState; note: string },
  ): Promise<Done> {
    return this.on(viewer, 'assumption', id, 'judged', (session) =>
      session.change(Assumption, { id, version, called: 'assumption' }, { state, note }),
    );
  }

  addNote(viewer: Viewer, { link = null, ...note }: NewNote): Promise<Done> {
    return this.add(viewer, 'rationale-note', note.projectId, (session, id) =>
      session.insert(RationaleNote, { id, link, ...note }),
    );
  }

  /** Sets the aim, or changes it if it is still at the version the person saw; 0 for the first. */
  setAim(viewer: Viewer, { projectId, outcomeMeasureId = null, ...aim }: NewAim, version: number): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', projectId);
      ensure(
        aim.fromValue !== aim.toValue,
        () => new InvalidInput('The aim must lead somewhere: from and to are the same.', ['toValue']),
      );
      const [existing] = await session.sql<{ id: string }>(
        'select id from projects.aim where organisation_id = $1 and project_id = $2',
        [session.organisationId, projectId],
      );
      const id = existing?.id ?? newId();
      if (existing) await session.change(Aim, { id, version, called: 'aim' }, { ...aim, outcomeMeasureId });
      else await session.insert(Aim, { id, projectId, ...aim, outcomeMeasureId });
      session.record(threadChanged({ projectId, thing: 'aim', id, done: 'set' }));
      return { id, projectId };
    });
  }

  /** Chooses the improvement model, with the reason. The prompts of later questions follow it. */
  chooseModel(
    viewer: Viewer,
    { projectId, version, model, why }: { projectId: string; version: number; model: string; why: string },
  ): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', projectId);
      ensure(
        loadGuidance().current.model(model),
        () => new InvalidInput('Choose one of the models of the guidance.', ['model']),
      );
      ensure(why.trim(), () => new InvalidInput('Say why you chose this one.', ['why']));
      await session.change(Project, { id: projectId, version, called: 'project' }, { modelKey: model, modelWhy: why });
      session.record(modelChosen({ projectId, model }));
      return { id: projectId, projectId };
    });
  }

  /** One use case that adds a thing to a project. */
  private add(
    viewer: Viewer,
    thing: ThreadThing,
    projectId: string,
    insert: (session: Session, id: string) => Promise<void>,
  ): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', projectId);
      const id = newId();
      await insert(session, id);
      session.record(threadChanged({ projectId, thing, id, done: 'added' }));
      return { id, projectId };
    });
  }

  /** One use case that changes a thing of the project it belongs to. */
  on(
    viewer: Viewer,
    thing: ThreadThing,
    id: string,
    done: string,
    change: (session: Session, projectId: string) => Promise<void>,
    permission: Permission = 'project:edit',
  ): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.access.ensureOf(viewer, permission, {
        table: `projects.${tableOf(thing)}`,
        id,
        called: thing.replace('-', ' '),
      });
      await change(session, projectId);
      session.record(threadChanged({ projectId, thing, id, done }));
      return { id, projectId };
    });
  }

  /** A link leads within the project, or nowhere. */
  async ensureHere(
    session: Session,
    projectId: string,
    links: readonly (readonly [ThreadThing, string | null])[],
  ): Promise<void> {
    for (const [thing, id] of links) {
      if (id === null) continue;
      const found = await session.sql(
        `select 1 from projects.${tableOf(thing)} where organisation_id = $1 and id = $2 and project_id = $3`,
        [session.organisationId, id, projectId],
      );
      ensure(found.length, () => new NotFound(thing.replace('-', ' ')));
    }
  }
}

const tableOf = (thing: ThreadThing): string => thing.replace('-', '_');

/** A driver is part of none that is itself part of it. */
async function ensureOutside(session: Session, driverId: string, parentId: string | null): Promise<void> {
  const [within] = await session.sql(
    `with recursive above as (
       select id, parent_id from projects.driver where organisation_id = $1 and id = $3
       union select d.id, d.parent_id from projects.driver d join above a on d.id = a.parent_id where d.organisation_id = $1)
     select 1 from above where id = $2`,
    [session.organisationId, driverId, parentId],
  );
  ensure(
    !within,
    () => new InvalidInput('A driver cannot be part of itself: choose one that is not part of it.', ['to']),
  );
}

/** A figure belongs to a cause that was counted, and to no guess. */
function ensureCounted(evidenceLevel: EvidenceLevel, timesCounted: number | null): void {
  ensure(
    timesCounted === null || evidenceLevel === 'counted',
    () => new InvalidInput('Say that it was counted, or leave the count empty.', ['timesCounted']),
  );
}
