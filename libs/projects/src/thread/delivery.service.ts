import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import type { GateFollower } from '../ports.js';
import { milestonesFrozen, threadChanged } from './events.js';
import { Cycle, type CycleAct, type CycleScale, Milestone, type MilestoneState, Risk } from './thread.entities.js';
import { PredictionFirst, PredictionIsFixed } from './thread.refusals.js';
import { type Done, ThreadService } from './thread.service.js';

export interface NewCycle {
  readonly projectId: string;
  readonly changeIdeaId: string;
  readonly afterCycleId?: string | null | undefined;
  readonly measureId?: string | null | undefined;
  readonly question: string;
  readonly plan: string;
  readonly scale?: CycleScale | null | undefined;
}

/** Carrying it out: cycles with a prediction first, milestones with a frozen plan, risks with an owner. */
@Injectable()
export class DeliveryService implements GateFollower {
  readonly gate = 'G5' as const;

  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly thread: ThreadService,
  ) {}

  planCycle(
    viewer: Viewer,
    { afterCycleId = null, measureId = null, scale = null, ...cycle }: NewCycle,
  ): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = cycle;
      await this.access.ensure(viewer, 'project:edit', projectId);
      await this.thread.ensureHere(session, projectId, [
        ['change-idea', cycle.changeIdeaId],
        ['cycle', afterCycleId],
      ]);
      const [newest] = await session.sql<{ number: number }>(
        'select coalesce(max(number), 0)::int as number from projects.cycle where organisation_id = $1 and project_id = $2',
        [session.organisationId, projectId],
      );
      const id = newId();
      await session.insert(Cycle, { id, number: (newest?.number ?? 0) + 1, afterCycleId, measureId, scale, ...cycle });
      session.record(threadChanged({ projectId, thing: 'cycle', id, done: 'added' }));
      return { id, projectId };
    });
  }

  /** Writes the prediction, which gets its time stamp now. Once it is known what happened, it is fixed. */
  predict(
    viewer: Viewer,
    { id, version, prediction }: { id: string; version: number; prediction: string },
  ): Promise<Done> {
    return this.thread.on(viewer, 'cycle', id, 'predicted', async (session) => {
      const [cycle] = await session.sql<{ did: string | null; predictedAt: string | null }>(
        'select did, predicted_at from projects.cycle where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      ensure(!cycle?.did, () => new PredictionIsFixed(cycle?.predictedAt ?? null));
      ensure(prediction.trim(), () => new InvalidInput('Say what you expect.', ['prediction']));
      await session.change(Cycle, { id, version, called: 'cycle' }, { prediction, predictedAt: session.at });
    });
  }

  /** Writes what really happened, what it shows, and what follows; and how large the test was, where that is said now. */
  recordCycle(
    viewer: Viewer,
    {
      id,
      version,
      scale,
      ...outcome
    }: {
      id: string;
      version: number;
      did: string;
      doneOn: string;
      study: string;
      act: CycleAct;
      scale?: CycleScale | null | undefined;
    },
  ): Promise<Done> {
    return this.thread.on(viewer, 'cycle', id, 'recorded', async (session) => {
      const [cycle] = await session.sql<{ prediction: string | null }>(
        'select prediction from projects.cycle where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      ensure(cycle?.prediction, () => new PredictionFirst());
      await session.change(Cycle, { id, version, called: 'cycle' }, { ...outcome, ...(scale ? { scale } : {}) });
    });
  }

  planMilestone(
    viewer: Viewer,
    {
      ownerId = null,
      ...milestone
    }: { projectId: string; title: string; plannedOn: string; ownerId?: string | null | undefined },
  ): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', milestone.projectId);
      const id = newId();
      await session.insert(Milestone, { id, ownerId, state: 'planned', ...milestone });
      session.record(threadChanged({ projectId: milestone.projectId, thing: 'milestone', id, done: 'added' }));
      return { id, projectId: milestone.projectId };
    });
  }

  /** Moves a milestone's forecast, or says that it is done, late or dropped. The frozen plan stays beside it. */
  moveMilestone(
    viewer: Viewer,
    {
      id,
      version,
      state,
      forecastOn = null,
      actualOn = null,
    }: {
      id: string;
      version: number;
      state: MilestoneState;
      forecastOn?: string | null | undefined;
      actualOn?: string | null | undefined;
    },
  ): Promise<Done> {
    return this.thread.on(viewer, 'milestone', id, 'moved', async (session) => {
      ensure(
        (state === 'done') === (actualOn !== null),
        () => new InvalidInput('Give the day it was done, and only when it was done.', ['actualOn']),
      );
      await session.change(Milestone, { id, version, called: 'milestone' }, { state, forecastOn, actualOn });
    });
  }

  addRisk(
    viewer: Viewer,
    {
      ownerId = null,
      reviewOn = null,
      ...risk
    }: {
      projectId: string;
      text: string;
      likelihood: number;
      impact: number;
      mitigation: string;
      ownerId?: string | null | undefined;
      reviewOn?: string | null | undefined;
    },
  ): Promise<Done> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', risk.projectId);
      const id = newId();
      await session.insert(Risk, { id, ownerId, reviewOn, state: 'open', ...risk });
      session.record(threadChanged({ projectId: risk.projectId, thing: 'risk', id, done: 'added' }));
      return { id, projectId: risk.projectId };
    });
  }

  reviewRisk(
    viewer: Viewer,
    {
      id,
      version,
      ...review
    }: {
      id: string;
      version: number;
      likelihood: number;
      impact: number;
      mitigation: string;
      ownerId: string | null;
      reviewOn: string | null;
      state: 'open' | 'closed';
    },
  ): Promise<Done> {
    return this.thread.on(viewer, 'risk', id, 'reviewed', (session) =>
      session.change(Risk, { id, version, called: 'risk' }, review),
    );
  }

  /** When G5 is passed the planned days become the baseline, once. */
  async follow(_viewer: Viewer, projectId: string): Promise<void> {
    const { session } = this.work;
    const milestones = await session.write(
      'update projects.milestone set baseline_on = planned_on, version = version + 1 where organisation_id = $1 and project_id = $2 and baseline_on is null',
      [session.organisationId, projectId],
    );
    if (milestones) session.record(milestonesFrozen({ projectId, milestones }));
  }
}
