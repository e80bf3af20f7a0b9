import { loadGuidance } from '#libs/guidance';
import { PeopleService, systemViewer } from '#libs/identity';
import { type EventHandler, londonDay, newId, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import {
  gatePassed,
  gateWaived,
  leadHandedOver,
  projectStateChanged,
  teamMemberAdded,
  teamMemberEnded,
} from '#libs/projects/events';
import { Injectable } from '@nestjs/common';
import { enrolmentKept, projectEnrolled, projectSubmitted, receiptMoved, submissionWithdrawn } from '../events.js';

interface EnrolledProject {
  readonly projectId: string;
  readonly schemeId: string;
  readonly programmeId: string;
  readonly personId: string;
  readonly stage: string;
  readonly status: string;
  readonly lastContactOn: string;
  readonly hasMentor: boolean;
}

/**
 * Keeps the programme's enrolment row in step with the trust's project, and lets the programme's directors act for it.
 * It looks at how things are, not at what the event said, so it may run late, twice or out of order. The programme's row
 * is written in a unit of its own.
 */
@Injectable()
export class EnrolmentKeeper implements EventHandler {
  readonly name = 'assessment.enrolment-keeper';
  readonly on = [
    projectEnrolled.type,
    projectSubmitted.type,
    submissionWithdrawn.type,
    receiptMoved.type,
    gatePassed.type,
    gateWaived.type,
    projectStateChanged.type,
    leadHandedOver.type,
    teamMemberAdded.type,
    teamMemberEnded.type,
  ];

  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleService,
  ) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { projectId } = event.data as { projectId: string };
    const project = await this.enrolled(session, projectId, londonDay(event.at));
    if (!project) return;
    const directors = await this.work.apart(() => this.keep(event.organisationId, project));
    for (const personId of directors)
      await this.people.grantProject(systemViewer(event.organisationId), { personId, projectId, right: 'direct' });
  }

  private async enrolled(session: Session, projectId: string, day: string): Promise<EnrolledProject | undefined> {
    const [row] = await session.sql<Omit<EnrolledProject, 'stage'> & { settled: string[] }>(
      `select p.id as project_id, p.scheme_id, p.programme_id, t.person_id, $3::text as last_contact_on,
         exists (select 1 from projects.team_member m where m.organisation_id = p.organisation_id and m.project_id = p.id
           and m.role in ('mentor', 'supervisor') and (m.ends_on is null or m.ends_on >= $3::text::date)) as has_mentor,
         array(select g.key from projects.gate g where g.organisation_id = p.organisation_id and g.project_id = p.id
           and g.state in ('passed', 'waived')) as settled,
         coalesce((select r.state from assessment.receipt r where r.organisation_id = p.organisation_id and r.project_id = p.id
           order by r.number desc limit 1), p.state) as status
       from projects.project p join projects.team_member t on t.organisation_id = p.organisation_id and t.project_id = p.id
         and t.role = 'lead' and t.ends_on is null
       where p.organisation_id = $1 and p.id = $2 and p.scheme_id is not null`,
      [session.organisationId, projectId, day],
    );
    if (!row) return undefined;
    const { settled, ...project } = row;
    const { stages } = loadGuidance().current;
    const at = stages.find(({ gate }) => !settled.includes(gate.key)) ?? stages.at(-1);
    return { ...project, stage: at?.key ?? '' };
  }

  /** @returns the programme's directors of today */
  private keep(hostOrganisationId: string, project: EnrolledProject): Promise<string[]> {
    return this.work.run(systemViewer(project.programmeId), async (session) => {
      await this.people.makeKnown(project.personId);
      await session.write(
        `insert into identity.enrolment (organisation_id, id, scheme_id, host_organisation_id, project_id, person_id, stage, status, last_contact_on, has_mentor)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (organisation_id, scheme_id, project_id) do update set person_id = excluded.person_id, stage = excluded.stage,
           status = excluded.status, last_contact_on = greatest(enrolment.last_contact_on, excluded.last_contact_on),
           has_mentor = excluded.has_mentor, version = enrolment.version + 1`,
        [
          session.organisationId,
          newId(),
          project.schemeId,
          hostOrganisationId,
          project.projectId,
          project.personId,
          project.stage,
          project.status,
          project.lastContactOn,
          project.hasMentor,
        ],
      );
      session.record(enrolmentKept({ projectId: project.projectId, schemeId: project.schemeId }));
      const directors = await session.sql<{ personId: string }>(
        `select distinct person_id from identity.membership where organisation_id = $1 and role = 'programme-director'
           and starts_on <= $2 and (ends_on is null or ends_on >= $2)`,
        [session.organisationId, londonDay(session.at)],
      );
      return directors.map(({ personId }) => personId);
    });
  }
}
