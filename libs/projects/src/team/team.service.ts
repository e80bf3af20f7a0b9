import { PeopleService, type TeamRole, type Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import { teamMemberAdded } from '../events.js';
import { TeamMember } from '../project.entities.js';
import { creditConsentGiven, teamMemberEnded } from './events.js';
import { CreditConsent } from './team.entities.js';
import { AlreadyOnTheTeam, LeadIsHandedOver } from './team.refusals.js';

/** Who is on the team, as what, from when. People come and go; the rows stay as their credit. */
@Injectable()
export class TeamService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  /** Asks somebody on to the team. Someone without a role in this trust gets a grant to this project, and no more. */
  add(
    viewer: Viewer,
    { projectId, personId, role }: { projectId: string; personId: string; role: TeamRole },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'team:manage', projectId);
      ensure(role !== 'lead', () => new LeadIsHandedOver());
      const [known] = await session.sql<{ here: boolean; already: boolean }>(
        `select exists (select 1 from identity.membership where organisation_id = $1 and person_id = $2 and starts_on <= $5 and (ends_on is null or ends_on >= $5)) as here,
           exists (select 1 from projects.team_member where organisation_id = $1 and project_id = $3 and person_id = $2 and role = $4 and ends_on is null) as already
         from identity.person where id = $2`,
        [session.organisationId, personId, projectId, role, this.clock.today()],
      );
      ensure(known, () => new NotFound('person', ['personId']));
      ensure(!known.already, () => new AlreadyOnTheTeam());
      const id = newId();
      await session.insert(TeamMember, { id, projectId, personId, role, startsOn: this.clock.today() });
      session.record(teamMemberAdded({ projectId, personId, role }));
      if (!known.here) await this.people.grantProject(viewer, { personId, projectId, right: 'sign' });
      return { id };
    });
  }

  /** Ends a place on the team on a day. Their own past work stays theirs to read. */
  end(
    viewer: Viewer,
    { id, version, endsOn }: { id: string; version: number; endsOn: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const [member] = await session.sql<{ projectId: string; personId: string; role: TeamRole; startsOn: string }>(
        'select project_id, person_id, role, starts_on from projects.team_member where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      ensure(member, () => new NotFound('team member'));
      await this.access.ensure(viewer, 'team:manage', member.projectId);
      ensure(member.role !== 'lead', () => new LeadIsHandedOver());
      ensure(
        endsOn >= member.startsOn,
        () => new InvalidInput(`They joined on ${member.startsOn}; the last day cannot be before.`, ['endsOn']),
      );
      await session.change(TeamMember, { id, version, called: 'team member' }, { endsOn });
      session.record(teamMemberEnded({ projectId: member.projectId, personId: member.personId, role: member.role }));
      await this.people.grantProject(viewer, {
        personId: member.personId,
        projectId: member.projectId,
        right: 'read-own-work',
      });
      return { projectId: member.projectId };
    });
  }

  /** A contributor's own yes or no to being named. Only they can give it. */
  consentToCredit(
    viewer: Viewer,
    { projectId, agreed }: { projectId: string; agreed: boolean },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'publication:consent', projectId);
      const personId = viewer.personId ?? '';
      await session.insert(CreditConsent, { id: newId(), projectId, personId, agreed, at: session.at });
      session.record(creditConsentGiven({ projectId, personId, agreed }));
      return { projectId };
    });
  }
}
