import { atTheDoor, type Clock, ensure, newId, newSecret, NotFound, secretHash, type UnitOfWork } from '#libs/platform';
import { accountLinked, credentialRevoked, organisationChosen, personInvited, signedIn } from './events.js';
import { Credential, Invitation, ProviderAccount } from './identity.entities.js';
import { DemoSignInIsOff, NoPlaceThere, SignInRefused } from './identity.refusals.js';
import type { OrganisationHere } from './people.service.js';
import { type CallerFacts, thePublic, type Viewer, viewerFrom } from './viewer.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long a credential lives: unused, and at the most. Seconds. */
const LIFETIMES = {
  session: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  token: { idle: 30 * DAY, absolute: 90 * DAY },
} as const;

/** An account as its provider vouched for it just now. */
export interface ProviderAccountSeen {
  readonly issuer: string;
  readonly subject: string;
  /** The provider's name, kept with the session so that its holder knows it again. */
  readonly provider: string;
}

export interface CredentialInUse {
  readonly id: string;
  readonly kind: 'session' | 'token';
  readonly label: string;
  readonly organisationId: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
}

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: OrganisationHere;
  readonly roles: readonly string[];
}

/** Sessions and API tokens: made, found, listed and revoked. Only the hash of a secret is ever stored. */
export class SignInService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly options: { demoSignIn: boolean },
  ) {}

  /** Who sends this secret, or the public when it is unknown, idle for too long, expired or revoked. One round trip. */
  async viewerOf(secret: string | undefined): Promise<Viewer> {
    if (!secret) return thePublic;
    const found = await this.work.row<{ facts: CallerFacts | null }>(
      atTheDoor,
      'select identity.caller($1, $2) as facts',
      [secretHash(secret), this.clock.setTo() ?? null],
    );
    if (!found?.facts) return thePublic;
    const lastUsedAt = await this.noteUse(viewerFrom(found.facts), found.facts.lastUsedAt);
    return viewerFrom({ ...found.facts, lastUsedAt });
  }

  /** Ends the session or token with this secret, if it can still be used: signing out, or signing in anew. */
  async end(secret: string | undefined): Promise<void> {
    const viewer = await this.viewerOf(secret);
    if (!viewer.credentialId) return;
    if (viewer.organisationId) await this.revoke(viewer, viewer.credentialId);
    // Whoever has no place anywhere any more has no organisation whose chain could tell of it.
    else
      await this.work.run(viewer, (session) =>
        session.sql('update identity.credential set revoked_at = $1 where id = $2 and person_id = $3', [
          session.at,
          viewer.credentialId,
          viewer.personId,
        ]),
      );
  }

  /** Signs in as a fictional person, for demonstrations. @returns the session's secret, shown once */
  async signInToDemo(personId: string, organisationId: string): Promise<{ secret: string }> {
    ensure(this.options.demoSignIn, () => new DemoSignInIsOff());
    return this.open('session', 'Demo sign-in', { personId, organisationId });
  }

  /** The fictional people one can sign in as, by organisation and name; none where the demo sign-in is off. */
  async demoPeople(): Promise<DemoPerson[]> {
    if (!this.options.demoSignIn) return [];
    const found = await this.work.row<{ people: DemoPerson[] }>(
      atTheDoor,
      'select identity.demo_people($1) as people',
      [this.clock.today()],
    );
    return found?.people ?? [];
  }

  /**
   * Signs in the person whose account this is. An account that is not known yet becomes that of whoever was invited, when
   * their invitation comes with it.
   * @returns the session's secret, and in how many places the person could act
   * @throws SignInRefused, or NoPlaceThere when the person has no role and no grant anywhere today
   */
  async signInWith(account: ProviderAccountSeen, invitation?: string): Promise<{ secret: string; places: number }> {
    let known = await this.whose(account);
    if (!known && invitation) {
      await this.link(account, invitation);
      known = await this.whose(account);
    }
    if (!known) throw new SignInRefused('not-known-here');
    const { personId, places } = known;
    const [organisationId] = places;
    ensure(organisationId, () => new NoPlaceThere());
    const { secret } = await this.open('session', account.provider, { personId, organisationId });
    return { secret, places: places.length };
  }

  /** Makes an invitation for a person of one's organisation, to be handed to them. @returns its code, shown once */
  invite(viewer: Viewer, personId: string): Promise<{ secret: string }> {
    return this.work.run(viewer, async (session) => {
      const [known] = await session.sql(
        'select 1 from identity.known_person where organisation_id = $1 and person_id = $2',
        [session.organisationId, personId],
      );
      ensure(known, () => new NotFound('person', ['personId']));
      const secret = newSecret();
      const id = newId();
      await session.insert(Invitation, {
        id,
        hash: secretHash(secret),
        personId,
        invitedBy: viewer.personId ?? '',
        expiresAt: new Date(Date.parse(session.at) + 7 * DAY * 1000).toISOString(),
        usedAt: null,
      });
      session.record(personInvited({ personId, invitationId: id }));
      return { secret };
    });
  }

  /** Makes an API token for a program that acts as this person, in the organisation they act in now. */
  async issueToken(viewer: Viewer, label: string): Promise<{ secret: string }> {
    ensure(viewer.personId && viewer.organisationId, () => new NoPlaceThere());
    return this.open('token', label, { personId: viewer.personId, organisationId: viewer.organisationId });
  }

  /** From now on this session acts in another organisation where the person has a role or a grant. */
  chooseOrganisation(viewer: Viewer, organisationId: string): Promise<{ organisationId: string }> {
    return this.work.run({ ...viewer, organisationId, acting: 'member' }, async (session) => {
      await this.ensurePlace(viewer.personId, organisationId);
      await session.write(
        'update identity.credential set acting_organisation_id = $1 where id = $2 and person_id = $3',
        [organisationId, viewer.credentialId, viewer.personId],
      );
      session.record(organisationChosen({ credentialId: viewer.credentialId ?? '' }));
      return { organisationId };
    });
  }

  list(viewer: Viewer): Promise<CredentialInUse[]> {
    return this.work.rows<CredentialInUse>(
      viewer,
      `select id, kind, label, acting_organisation_id as organisation_id, created_at, last_used_at, expires_at
       from identity.credential where person_id = $1 and revoked_at is null and expires_at > $2 order by created_at desc, id`,
      [viewer.personId, this.clock.now()],
    );
  }

  revoke(viewer: Viewer, credentialId: string): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const changed = await session.write(
        'update identity.credential set revoked_at = $1 where id = $2 and person_id = $3 and revoked_at is null',
        [session.at, credentialId, viewer.personId],
      );
      ensure(changed === 1, () => new NotFound('session'));
      session.record(credentialRevoked({ credentialId }));
      return { id: credentialId };
    });
  }

  /** Keeps the idle limit at bay. Once a minute is enough, and costs nothing the rest of the time. @returns the noted use */
  private async noteUse(viewer: Viewer, lastUsedAt: string): Promise<string> {
    if (Date.parse(this.clock.now()) - Date.parse(lastUsedAt) < MINUTE * 1000) return lastUsedAt;
    return this.work.run(viewer, async (session) => {
      await session.sql('update identity.credential set last_used_at = $1 where id = $2 and person_id = $3', [
        session.at,
        viewer.credentialId,
        viewer.personId,
      ]);
      return session.at;
    });
  }

  private async whose(account: ProviderAccountSeen): Promise<{ personId: string; places: string[] } | null> {
    const row = await this.work.row<{ found: { personId: string; places: string[] } | null }>(
      atTheDoor,
      'select identity.person_by_account($1, $2, $3) as found',
      [account.issuer, account.subject, this.clock.today()],
    );
    return row?.found ?? null;
  }

  /** Makes the account that of whoever was invited. */
  private async link({ issuer, subject }: ProviderAccountSeen, invitation: string): Promise<void> {
    const row = await this.work.row<{ found: { id: string; organisationId: string; personId: string } | null }>(
      atTheDoor,
      'select identity.invitation_by_hash($1, $2) as found',
      [secretHash(invitation), this.clock.setTo() ?? null],
    );
    if (!row?.found) throw new SignInRefused('invitation-over');
    const { id, organisationId, personId } = row.found;
    const isOurs = await this.work.run(
      { organisationId, personId, acting: 'member', projectIds: [] },
      async (session) => {
        const used = await session.write(
          'update identity.invitation set used_at = $3 where organisation_id = $1 and id = $2 and used_at is null',
          [organisationId, id, session.at],
        );
        if (used === 0) return false;
        await session.insert(ProviderAccount, { issuer, subject, personId, linkedAt: session.at });
        session.record(accountLinked({ personId, issuer }));
        return true;
      },
    );
    if (!isOurs) throw new SignInRefused('invitation-over');
  }

  private open(
    kind: 'session' | 'token',
    label: string,
    { personId, organisationId }: { personId: string; organisationId: string },
  ): Promise<{ secret: string }> {
    return this.work.run({ organisationId, personId, acting: 'member', projectIds: [] }, async (session) => {
      await this.ensurePlace(personId, organisationId);
      const secret = newSecret();
      const id = newId();
      const { idle, absolute } = LIFETIMES[kind];
      await session.insert(Credential, {
        hash: secretHash(secret),
        kind,
        id,
        personId,
        label,
        actingOrganisationId: organisationId,
        createdAt: session.at,
        lastUsedAt: session.at,
        idleSeconds: idle,
        expiresAt: new Date(Date.parse(session.at) + absolute * 1000).toISOString(),
      });
      session.record(signedIn({ credentialId: id, kind }));
      return { secret };
    });
  }

  private async ensurePlace(personId: string | null, organisationId: string): Promise<void> {
    const place = await this.work.session.sql(
      `select 1 from identity.membership where organisation_id = $1 and person_id = $2 and starts_on <= $3 and (ends_on is null or ends_on >= $3)
       union all
       select 1 from identity.project_grant where organisation_id = $1 and person_id = $2 and starts_on <= $3 and (ends_on is null or ends_on >= $3)`,
      [organisationId, personId, this.clock.today()],
    );
    ensure(place.length > 0, () => new NoPlaceThere());
  }
}
