import type { Viewer } from '#libs/identity';
import { ensure, NotFound, UnitOfWork } from '#libs/platform';
import { Project, ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { AlreadyEnrolled } from '../assessment.refusals.js';
import { projectEnrolled } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';

export interface EnrolmentRow {
  readonly id: string;
  readonly schemeId: string;
  readonly schemeTitle: string;
  readonly hostOrganisationId: string;
  readonly hostName: string;
  readonly projectId: string;
  readonly personId: string;
  readonly personName: string;
  readonly stage: string;
  readonly status: string;
  readonly lastContactOn: string;
  /** Whether its team has a mentor or supervisor; null when the programme has not heard of it yet. */
  readonly hasMentor: boolean | null;
  /** When its mentors were last nudged; null when they never were. */
  readonly nudgedOn: string | null;
}

/** Enrolment: a trust's project follows a programme's scheme, and the programme sees how it comes along. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  /** Enrols the project. The programme hears of it by the event. Enrolling twice with the same scheme changes nothing. */
  enrolProject(
    viewer: Viewer,
    { projectId, version, schemeId }: { projectId: string; version: number; schemeId: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'submission:manage', projectId);
      const [[project], [scheme]] = await Promise.all([
        session.sql<{ schemeId: string | null }>(
          'select scheme_id from projects.project where organisation_id = $1 and id = $2',
          [session.organisationId, projectId],
        ),
        session.sql<{ programmeId: string }>(
          `select organisation_id as programme_id from assessment.open_round where scheme_id = $1 and state <> 'released' limit 1`,
          [schemeId],
        ),
      ]);
      ensure(scheme, () => new NotFound('scheme', ['schemeId']));
      if (project?.schemeId === schemeId) return { projectId };
      ensure(!project?.schemeId, () => new AlreadyEnrolled());
      const { programmeId } = scheme;
      await session.change(Project, { id: projectId, version, called: 'project' }, { schemeId, programmeId });
      session.record(projectEnrolled({ projectId, schemeId, programmeId }));
      return { projectId };
    });
  }

  /** Who follows the acting programme's schemes, and how far they have come: the longest silent first. */
  async enrolments(viewer: Viewer): Promise<EnrolmentRow[]> {
    ensureInProgramme(viewer, 'enrolments:read');
    return this.work.rows<EnrolmentRow>(
      viewer,
      `select e.id, e.scheme_id, s.title as scheme_title, e.host_organisation_id, o.name as host_name, e.project_id, e.person_id,
         p.name as person_name, e.stage, e.status, e.last_contact_on, e.has_mentor,
         (select max(n.on_day) from assessment.nudge n where n.organisation_id = e.organisation_id and n.project_id = e.project_id) as nudged_on
       from identity.enrolment e
         join assessment.scheme s on s.organisation_id = e.organisation_id and s.id = e.scheme_id
         join identity.organisation o on o.id = e.host_organisation_id
         join identity.person p on p.id = e.person_id
       where e.organisation_id = $1 order by e.last_contact_on, e.id`,
      [viewer.organisationId],
    );
  }
}
