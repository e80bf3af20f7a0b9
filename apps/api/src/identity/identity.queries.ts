import { AuditReadingService, PeopleService, SignInService, type Viewer } from '#libs/identity';
import { Clock } from '#libs/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { asConnection, type Connection, PageArgs } from '../graphql/connection.js';
import { whatTheyFind } from './demo-guide.js';
import {
  AuditConnection,
  AuditRecordType,
  CredentialType,
  DemoPersonType,
  MembershipConnection,
  MembershipType,
  PersonType,
  PlaceType,
  ViewerType,
} from './identity.types.js';

@Resolver()
export class IdentityQueries {
  constructor(
    private readonly people: PeopleService,
    private readonly signIn: SignInService,
    private readonly auditing: AuditReadingService,
    private readonly clock: Clock,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who is asking. Null when nobody is signed in.' })
  @Access('library:read')
  async viewer(@CurrentViewer() viewer: Viewer): Promise<ViewerType | null> {
    if (!viewer.personId) return null;
    const places = (await this.people.placesOf(viewer)) as PlaceType[];
    return {
      id: viewer.personId,
      name: viewer.name,
      organisation: places.find(({ organisation }) => organisation.id === viewer.organisationId)?.organisation ?? null,
      roles: [...viewer.roles],
      places,
      session: viewer.session && { ...viewer.session, now: this.clock.now() },
      today: this.clock.today(),
    };
  }

  @Query(() => [CredentialType], { description: 'Your sessions and API tokens that can still be used, newest first.' })
  @Access('self:read')
  async credentials(@CurrentViewer() viewer: Viewer): Promise<CredentialType[]> {
    return this.signIn.list(viewer);
  }

  @Query(() => [PersonType], {
    name: 'people',
    description: 'The people with a role in your organisation today, by name.',
  })
  @Access('people:read')
  async peopleHere(@CurrentViewer() viewer: Viewer): Promise<PersonType[]> {
    return (await this.people.peopleHere(viewer)) as PersonType[];
  }

  @Query(() => [DemoPersonType], {
    description: 'Whom one can sign in as in a demonstration; empty where that is off.',
  })
  @Access('demo:sign-in')
  async demoPeople(): Promise<DemoPersonType[]> {
    const people = await this.signIn.demoPeople();
    return people.map((person) => ({ ...person, finds: whatTheyFind(person.name) })) as DemoPersonType[];
  }

  @Query(() => MembershipConnection, { description: 'Every role held, ever, in your organisation, the newest first.' })
  @Access('people:manage')
  async memberships(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<MembershipType>> {
    return asConnection(await this.people.memberships(viewer, page), (row) => row, page.after);
  }

  @Query(() => AuditConnection, { description: 'What happened in your organisation, the newest first.' })
  @Access('audit:read')
  async audit(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<AuditRecordType>> {
    return asConnection(await this.auditing.newestFirst(viewer, page), (row) => row, page.after);
  }
}
