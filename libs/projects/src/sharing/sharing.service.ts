import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { addMonths, asIsoDate } from '#libs/calendar';
import { Clock, ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import {
  afterCareAnswered,
  ownershipAccepted,
  sharingRecorded,
  sustainabilityActionPlanned,
  sustainabilityRated,
} from './events.js';
import {
  AfterCare,
  Ownership,
  type Running,
  SharingEvent,
  SustainabilityAction,
  type SustainabilityLevel,
  SustainabilityRating,
} from './sharing.entities.js';
import { AfterCareNotDue } from './sharing.refusals.js';

export interface NewSharingEvent {
  readonly projectId: string;
  readonly heldOn: string;
  readonly audience: string;
  readonly format: string;
  readonly reach: 'local' | 'regional' | 'national';
  readonly link?: string | null | undefined;
}

export interface AfterCareAnswer {
  readonly projectId: string;
  readonly month: number;
  /** The one number asked for; null when it was not measured: not zero. */
  readonly value?: number | null | undefined;
  readonly running: Running;
  readonly why: string;
}

/** Telling others, handing the change to the service, and asking later whether it held. */
@Injectable()
export class SharingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  /** One person's view of the sustainability factors. Several people score apart; the spread is what one talks about. */
  rateSustainability(
    viewer: Viewer,
    { projectId, ratings }: { projectId: string; ratings: readonly { factor: string; level: SustainabilityLevel }[] },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:comment', projectId);
      this.ensureFactors(ratings.map(({ factor }) => factor));
      const by = viewer.personId ?? '';
      await session.insert(
        SustainabilityRating,
        ratings.map((rating) => ({ id: newId(), projectId, ...rating, by, at: session.at })),
      );
      session.record(sustainabilityRated({ projectId, factors: ratings.length }));
      return { projectId };
    });
  }

  planAction(
    viewer: Viewer,
    action: {
      projectId: string;
      factor: string;
      action: string;
      ownerId?: string | null | undefined;
      dueOn?: string | null | undefined;
    },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', action.projectId);
      this.ensureFactors([action.factor]);
      const id = newId();
      await session.insert(SustainabilityAction, {
        id,
        ...action,
        ownerId: action.ownerId ?? null,
        dueOn: action.dueOn ?? null,
      });
      session.record(sustainabilityActionPlanned({ projectId: action.projectId, actionId: id }));
      return { id, projectId: action.projectId };
    });
  }

  recordSharing(viewer: Viewer, event: NewSharingEvent): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', event.projectId);
      const id = newId();
      await session.insert(SharingEvent, {
        id,
        ...event,
        link: event.link ?? null,
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(sharingRecorded({ projectId: event.projectId, sharingEventId: id }));
      return { id, projectId: event.projectId };
    });
  }

  /** The service owner takes the change into the service's keeping. */
  acceptOwnership(viewer: Viewer, { projectId }: { projectId: string }): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'after-care:answer', projectId);
      const personId = viewer.personId ?? '';
      await session.insert(Ownership, { id: newId(), projectId, personId, at: session.at });
      session.record(ownershipAccepted({ projectId, personId }));
      return { projectId };
    });
  }

  /** The service owner's two minutes at 3, 6 and 12 months after the result was first said. */
  answerAfterCare(viewer: Viewer, answer: AfterCareAnswer): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'after-care:answer', answer.projectId);
      const [first] = await session.sql<{ chosenOn: string | null }>(
        `select min(chosen_on)::text as chosen_on from projects.result where organisation_id = $1 and project_id = $2`,
        [session.organisationId, answer.projectId],
      );
      ensure(first?.chosenOn, () => new AfterCareNotDue(null));
      const dueOn = addMonths(asIsoDate(first.chosenOn), answer.month);
      ensure(this.clock.today() >= dueOn, () => new AfterCareNotDue(dueOn));
      await session.insert(AfterCare, {
        id: newId(),
        ...answer,
        value: answer.value ?? null,
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(afterCareAnswered({ projectId: answer.projectId, month: answer.month, running: answer.running }));
      return { projectId: answer.projectId };
    });
  }

  private ensureFactors(factors: readonly string[]): void {
    const known = new Set(loadGuidance().current.tools.sustainabilityFactors.map(({ key }) => key));
    ensure(
      factors.every((factor) => known.has(factor)),
      () => new InvalidInput('Choose among the sustainability factors.', ['factor']),
    );
  }
}
