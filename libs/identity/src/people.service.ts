import {
  atTheDoor,
  Clock,
  cursorValues,
  ensure,
  newId,
  NotFound,
  type Page,
  pageFrom,
  type PageRequest,
  pageSize,
  type Session,
  UnitOfWork,
} from '#libs/platform';
import { Injectable } from '@nestjs/common';
import {
  memberAppointed,
  membershipEnded,
  organisationRegistered,
  personIntroduced,
  personRegistered,
  projectGranted,
  projectGrantEnded,
} from './events.js';
import { Membership, Organisation, Person, ProjectGrant } from './identity.entities.js';
import { AlreadyAppointed } from './identity.refusals.js';
import { type GrantRight, type MembershipRole, type OrganisationKind, systemViewer, type Viewer } from './viewer.js';

export interface NewOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly fictional: boolean;
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly fictional: boolean;
}

export interface PersonHere {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly MembershipRole[];
}

export interface MembershipRow {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly name: string;
  readonly role: MembershipRole;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface OrganisationHere {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly fictional: boolean;
}

export interface Place {
  readonly organisation: OrganisationHere;
  readonly roles: readonly MembershipRole[];
}

/** Organisations and the people in them: dated, never deleted, so that who could do what on a day can be told years later. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Registers an organisation with an audit chain of its own. For the operator and the demo loader: nobody signs in to do it. */
  registerOrganisation({ kind, name, fictional }: NewOrganisation): Promise<{ id: string }> {
    const id = newId();
    return this.work.run(systemViewer(id), async (session) => {
      await session.insert(Organisation, { id, kind, name, fictional, createdAt: session.at });
      await session.sql('select platform.open_audit_chain($1)', [id]);
      session.record(organisationRegistered({ kind }));
      return { id };
    });
  }

  /** Makes a person known here. Someone already known elsewhere by this e-mail address stays one person. */
  registerPerson(viewer: Viewer, { name, email, fictional }: NewPerson): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const address = email.trim().toLowerCase();
      const [known] = await session.sql<{ id: string | null }>('select identity.person_by_email($1) as id', [address]);
      const id = known?.id ?? newId();
      if (!known?.id) await session.insert(Person, { id, name, email: address, fictional, createdAt: session.at });
      await this.makeKnown(id);
      session.record(
        personRegistered({ personId: id, personal: await session.personal.keep(id, { name, email: address }) }),
      );
      return { id };
    });
  }

  /** Who has this e-mail address, wherever they are; undefined when nobody has. For the operator: it tells nobody of anybody. */
  async idByEmail(email: string): Promise<string | undefined> {
    const known = await this.work.row<{ id: string | null }>(atTheDoor, 'select identity.person_by_email($1) as id', [
      email.trim().toLowerCase(),
    ]);
    return known?.id ?? undefined;
  }

  /** Gives a person a role in the acting organisation from a day on. @throws AlreadyAppointed if they hold it then */
  appoint(
    viewer: Viewer,
    { personId, role, startsOn }: { personId: string; role: MembershipRole; startsOn: string },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const [held] = await session.sql<{ startsOn: string }>(
        `select starts_on from identity.membership where organisation_id = $1 and person_id = $2 and role = $3 and (ends_on is null or ends_on >= $4)`,
        [session.organisationId, personId, role, startsOn],
      );
      if (held) throw new AlreadyAppointed(held.startsOn);
      if (viewer.acting === 'system') await this.makeKnown(personId);
      else await this.ensureKnown(session, personId);
      const id = newId();
      await session.insert(Membership, { id, personId, role, startsOn });
      session.record(memberAppointed({ personId, role, startsOn }));
      return { id };
    });
  }

  /** Ends a membership on a day: its last one. The row stays. */
  endMembership(
    viewer: Viewer,
    { id, version, endsOn }: { id: string; version: number; endsOn: string },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const [row] = await session.sql<{ personId: string; role: MembershipRole }>(
        'select person_id, role from identity.membership where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      ensure(row, () => new NotFound('membership'));
      await session.change(Membership, { id, version, called: 'membership' }, { endsOn });
      session.record(membershipEnded({ personId: row.personId, role: row.role, endsOn }));
      return { id };
    });
  }

  /** Opens one project to one person. Granting what is held already changes nothing. */
  grantProject(
    viewer: Viewer,
    { personId, projectId, right }: { personId: string; projectId: string; right: GrantRight },
  ): Promise<void> {
    return this.work.run(viewer, async (session) => {
      const held = await session.sql(
        `select 1 from identity.project_grant where organisation_id = $1 and person_id = $2 and project_id = $3 and "right" = $4 and ends_on is null`,
        [session.organisationId, personId, projectId, right],
      );
      if (held.length) return;
      await this.makeKnown(personId);
      await session.insert(ProjectGrant, { id: newId(), personId, projectId, right, startsOn: this.clock.today() });
      session.record(projectGranted({ personId, projectId, right }));
    });
  }

  /** Ends a grant from today on: yesterday was its last day. */
  endProjectGrant(
    viewer: Viewer,
    { personId, projectId, right }: { personId: string; projectId: string; right: GrantRight },
  ): Promise<void> {
    return this.work.run(viewer, async (session) => {
      const ended = await session.write(
        `update identity.project_grant set ends_on = greatest(starts_on, $5::date - 1), version = version + 1
         where organisation_id = $1 and person_id = $2 and project_id = $3 and "right" = $4 and ends_on is null`,
        [session.organisationId, personId, projectId, right, this.clock.today()],
      );
      if (ended) session.record(projectGrantEnded({ personId, projectId, right }));
    });
  }

  /** Makes a person of another organisation known here, so that they can be asked on to a team. */
  makeKnownIn(viewer: Viewer, personId: string): Promise<void> {
    return this.work.run(viewer, async (session) => {
      await this.makeKnown(personId);
      session.record(personIntroduced({ personId }));
    });
  }

  /** An id from elsewhere opens nobody: an administrator appoints whom their organisation has registered. */
  private async ensureKnown(session: Session, personId: string): Promise<void> {
    const known = await session.sql(
      'select 1 from identity.known_person where organisation_id = $1 and person_id = $2',
      [session.organisationId, personId],
    );
    ensure(known.length, () => new NotFound('person', ['personId']));
  }

  /** A person who is part of this organisation's story is visible in it for good. */
  async makeKnown(personId: string): Promise<void> {
    const { session } = this.work;
    await session.sql(
      'insert into identity.known_person (organisation_id, person_id) values ($1, $2) on conflict do nothing',
      [session.organisationId, personId],
    );
  }

  /** People with a role here today, by name: whom one can ask on to a team. */
  peopleHere(viewer: Viewer): Promise<PersonHere[]> {
    return this.work.rows<PersonHere>(
      viewer,
      `select p.id, p.name, jsonb_agg(m.role order by m.role) as roles
       from identity.membership m join identity.person p on p.id = m.person_id
       where m.organisation_id = $1 and m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $2)
       group by p.id, p.name order by p.name collate platform.alphabetical, p.id`,
      [viewer.organisationId, this.clock.today()],
    );
  }

  /** Every membership here, the newest first. */
  async memberships(viewer: Viewer, page: PageRequest): Promise<Page<MembershipRow>> {
    const size = pageSize(page);
    const after = cursorValues(page, 1);
    const rows = await this.work.rows<MembershipRow>(
      viewer,
      `select m.id, m.version, m.person_id, p.name, m.role, m.starts_on, m.ends_on
       from identity.membership m join identity.person p on p.id = m.person_id
       where m.organisation_id = $1 and ($2::uuid is null or m.id < $2) order by m.id desc limit $3`,
      [viewer.organisationId, after?.[0] ?? null, size + 1],
    );
    return pageFrom(rows, page, ({ id }) => [id]);
  }

  /** The organisations where the viewer has a role or a grant today. */
  async placesOf(viewer: Viewer): Promise<Place[]> {
    return this.work.rows<Place>(
      viewer,
      `select jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'fictional', o.fictional) as organisation,
         coalesce(jsonb_agg(distinct held.role) filter (where held.role is not null), '[]') as roles
       from (select organisation_id, role from identity.membership
               where person_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2)
             union all
             select organisation_id, null from identity.project_grant
               where person_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2)) held
       join identity.organisation o on o.id = held.organisation_id
       group by o.id, o.name, o.kind, o.fictional order by o.name collate platform.alphabetical, o.id`,
      [viewer.personId, this.clock.today()],
    );
  }
}
