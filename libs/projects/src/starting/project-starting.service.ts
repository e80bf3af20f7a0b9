import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotPermitted, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { projectStarted, teamMemberAdded } from '../events.js';
import { Project, TeamMember } from '../project.entities.js';
import { RoutingService } from '../start/routing.service.js';
import type { DuplicateChoice } from '../start/start.entities.js';

export interface NewProject {
  readonly title: string;
  readonly adoptedPublicationId?: string | null;
  readonly specialty?: string | null | undefined;
  readonly setting?: string | null | undefined;
  readonly postStartsOn?: string | null | undefined;
  readonly postEndsOn?: string | null | undefined;
  /** What the look at similar projects led to, when it was looked before the start. */
  readonly duplicates?: { readonly choice: DuplicateChoice; readonly because: string } | null | undefined;
}

const LONGEST_TITLE_WORDS = 15;

/** Starting a project: its first row, and its first lead. */
@Injectable()
export class ProjectStartingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly routing: RoutingService,
  ) {}

  /** Starts a draft in the acting trust with the viewer as its lead. */
  start(viewer: Viewer, { title, duplicates, ...first }: NewProject): Promise<{ projectId: string }> {
    const { adoptedPublicationId = null, specialty = null, setting = null } = first;
    const { postStartsOn = null, postEndsOn = null } = first;
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
      ensure(
        !postStartsOn || !postEndsOn || postEndsOn >= postStartsOn,
        () => new InvalidInput('The post ends before it begins. Check the two days.', ['postEndsOn']),
      );
      const projectId = newId();
      await session.insert(Project, {
        id: projectId,
        title: title.trim(),
        state: 'draft',
        adoptedPublicationId,
        specialty: specialty?.trim() || null,
        setting: setting?.trim() || null,
        postStartsOn,
        postEndsOn,
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
      if (duplicates) await this.routing.noteDuplicates(viewer, { projectId, ...duplicates });
      return { projectId };
    });
  }
}
