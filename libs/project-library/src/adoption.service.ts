import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newOpaqueId, NotFound, UnitOfWork } from '#libs/platform';
import { ProjectAccess, ProjectStartingService } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { adoptionMoved, projectAdopted } from './events.js';
import { Adoption, type AdoptionState } from './library.entities.js';
import { ShelfService } from './shelf.service.js';

/** Where an adoption may go from where it is. */
const NEXT: Readonly<Record<AdoptionState, readonly AdoptionState[]>> = {
  interested: ['assessing-fit', 'adopting', 'abandoned'],
  'assessing-fit': ['adopting', 'abandoned'],
  adopting: ['running', 'abandoned'],
  running: ['reported', 'abandoned'],
  reported: ['reported', 'abandoned'],
  abandoned: [],
};

/** Taking up what worked elsewhere: a project of one's own, with the published one as its parent. */
@Injectable()
export class AdoptionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly shelf: ShelfService,
    private readonly starting: ProjectStartingService,
  ) {}

  /** Starts a child project in the viewer's trust from a record on the shelf; the parent's team is told by the worker. */
  async adopt(
    viewer: Viewer,
    { publicationId, title, fitNote }: { publicationId: string; title?: string | null | undefined; fitNote: string },
  ): Promise<{ projectId: string }> {
    const record = await this.shelf.find(viewer, publicationId);
    ensure(record, () => new NotFound('record', ['publicationId']));
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.starting.start(viewer, {
        title: title?.trim() || record.title,
        adoptedPublicationId: publicationId,
      });
      const adoptionId = newOpaqueId();
      await session.insert(Adoption, {
        id: adoptionId,
        projectId,
        publicationId,
        state: 'adopting',
        fitNote,
        startedAt: session.at,
      });
      session.record(projectAdopted({ adoptionId, projectId, publicationId }));
      return { projectId };
    });
  }

  /** Where the viewer may take an adoption from where it stands; nowhere when that is not theirs to say. */
  async next(
    viewer: Viewer,
    { projectId, state }: { projectId: string; state: AdoptionState },
  ): Promise<readonly AdoptionState[]> {
    return (await this.access.may(viewer, 'adoption:report', projectId)) ? NEXT[state] : [];
  }

  /** Says where the adoption stands now; a report says what was adapted and what came of it. */
  move(
    viewer: Viewer,
    change: {
      projectId: string;
      version: number;
      state: AdoptionState;
      report?: string | null | undefined;
      adapted?: string | null | undefined;
    },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'adoption:report', change.projectId);
      const [adoption] = await session.sql<{ id: string; state: AdoptionState; publicationId: string }>(
        'select id, state, publication_id from library.adoption where organisation_id = $1 and project_id = $2',
        [session.organisationId, change.projectId],
      );
      ensure(adoption, () => new NotFound('adoption'));
      ensure(
        NEXT[adoption.state].includes(change.state),
        () =>
          new InvalidInput(
            `From “${adoption.state}” an adoption goes to: ${NEXT[adoption.state].join(', ') || 'nowhere, it has ended'}.`,
            ['state'],
          ),
      );
      const reports = change.state === 'reported';
      ensure(!reports || change.report?.trim(), () => new InvalidInput('Say what came of it here.', ['report']));
      await session.change(
        Adoption,
        { id: adoption.id, version: change.version, called: 'adoption' },
        {
          state: change.state,
          ...(reports
            ? { report: change.report ?? null, adapted: change.adapted ?? null, reportedAt: session.at }
            : {}),
        },
      );
      session.record(
        adoptionMoved({
          adoptionId: adoption.id,
          projectId: change.projectId,
          publicationId: adoption.publicationId,
          state: change.state,
        }),
      );
      return { projectId: change.projectId };
    });
  }
}
