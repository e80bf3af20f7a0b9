import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import { projectDescribed, projectStateChanged } from '../gates/events.js';
import { ProjectNotAtThisStep } from '../gates/gates.refusals.js';
import { Project, type ProjectState } from '../project.entities.js';

export interface Description {
  readonly projectId: string;
  readonly version: number;
  readonly title: string;
  readonly specialty: string;
  readonly setting: string;
  readonly careStage: string;
  readonly origin: string;
  readonly registrationNumber?: string | null | undefined;
  readonly postStartsOn?: string | null | undefined;
  readonly postEndsOn?: string | null | undefined;
}

export interface SimilarProject {
  readonly id: string;
  readonly title: string;
  readonly state: ProjectState;
}

/** From where to where a project's life may go by its lead's hand. */
const MOVES: Readonly<Record<'paused' | 'active' | 'stopped', readonly ProjectState[]>> = {
  paused: ['active'],
  active: ['paused'],
  stopped: ['draft', 'active', 'paused'],
};

/** The basics of a project, and where it stands in its life. */
@Injectable()
export class DescribingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  describe(viewer: Viewer, { projectId, version, ...description }: Description): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:edit', projectId);
      const { postStartsOn = null, postEndsOn = null, registrationNumber = null } = description;
      ensure(
        !postStartsOn || !postEndsOn || postEndsOn >= postStartsOn,
        () => new InvalidInput('The post ends before it begins. Check the two days.', ['postEndsOn']),
      );
      ensure(description.title.trim(), () => new InvalidInput('Enter a title: say the problem or the aim.', ['title']));
      await session.change(
        Project,
        { id: projectId, version, called: 'project' },
        { ...description, postStartsOn, postEndsOn, registrationNumber },
      );
      session.record(projectDescribed({ projectId }));
      return { projectId };
    });
  }

  /** Rests a project, takes it up again, or stops it for good with a reason. A stopped project is a finished project. */
  move(
    viewer: Viewer,
    {
      projectId,
      version,
      to,
      reason,
    }: { projectId: string; version: number; to: 'paused' | 'active' | 'stopped'; reason: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { state } = await this.access.ensure(viewer, 'project:manage', projectId);
      ensure(MOVES[to].includes(state), () => new ProjectNotAtThisStep(state));
      ensure(
        to !== 'stopped' || reason.trim(),
        () => new InvalidInput('Say why it stops: it is the most useful thing for the next team.', ['reason']),
      );
      await session.change(
        Project,
        { id: projectId, version, called: 'project' },
        { state: to, ...(to === 'stopped' ? { stopReason: reason } : {}) },
      );
      session.record(projectStateChanged({ projectId, state: to }));
      return { projectId };
    });
  }

  /** Projects of this trust whose titles share words with this one: what is shown of them is a title and a state. */
  similar(viewer: Viewer, title: string): Promise<SimilarProject[]> {
    return this.work.rows<SimilarProject>(
      viewer,
      `select p.id, p.title, p.state from projects.project p
       where p.organisation_id = $1 and p.state <> 'archived'
         and to_tsvector('english', p.title) @@ (select to_tsquery('english', coalesce(nullif(string_agg(quote_literal(w), ' | '), ''), '''none'''))
           from unnest(tsvector_to_array(to_tsvector('english', $2))) w)
       order by ts_rank(to_tsvector('english', p.title), (select to_tsquery('english', coalesce(nullif(string_agg(quote_literal(w), ' | '), ''), '''none'''))
           from unnest(tsvector_to_array(to_tsvector('english', $2))) w)) desc, p.id desc limit 10`,
      [viewer.organisationId, title.slice(0, 200)],
    );
  }
}
