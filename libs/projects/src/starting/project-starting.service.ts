import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotPermitted, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { projectStarted, teamMemberAdded } from '../events.js';
import { Project, TeamMember } from '../project.entities.js';

export interface NewProject {
  readonly title: string;
  readonly adoptedPublicationId?: string | null;
}

const LONGEST_TITLE_WORDS = 15;

/** Starting a project: its first row, and its first lead. */
@Injectable()
export class ProjectStartingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Starts a draft in the acting trust with the viewer as its lead. */
  start(viewer: Viewer, { title, adoptedPublicationId = null }: NewProject): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { personId } = viewer;
      ensure(
        personId && viewer.organisationKind === 'trust',
        () => new NotPermitted('project:start', ['people who work in a trust']),
      );
      const words = title.trim().split(/\s+/).filter(Boolean).length;
      ensure(words > 0, () => new InvalidInput('Enter a title: say the problem or the aim.', ['title']));
      ensure(
        words <= LONGEST_TITLE_WORDS,
        () => new InvalidInput(`Shorten the title to ${LONGEST_TITLE_WORDS} words; it has ${words}.`, ['title']),
      );
      const projectId = newId();
      await session.insert(Project, {
        id: projectId,
        title: title.trim(),
        state: 'draft',
        adoptedPublicationId,
        createdAt: session.at,
        createdBy: personId,
      });
      await session.insert(TeamMember, {
        id: newId(),
        projectId,
        personId,
        role: 'lead',
        startsOn: this.clock.today(),
      });
      session.record(projectStarted({ projectId, leadId: personId, adoptedPublicationId }));
      session.record(teamMemberAdded({ projectId, personId, role: 'lead' }));
      return { projectId };
    });
  }
}
