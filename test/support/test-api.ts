import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../apps/api/src/app.js';
import type { SignInProvider } from '../../apps/api/src/sign-in/sign-in-config.js';
import { noWeb } from '../../apps/api/src/web/web-config.js';
import { entities } from '../../apps/api/src/entities.js';
import { type AnyEventHandler, Database, EVENT_HANDLERS, SettableClock, UnitOfWork } from '#libs/platform';
import { startWorker, type Worker } from '../../apps/worker/src/index.js';
import { PeopleService, SignInService, systemViewer, type MembershipRole, type OrganisationKind } from '#libs/identity';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { countingClient, type RoundTrips, roundTripsOf } from './round-trips.js';
import { emptyDatabase, type TestDatabase } from './test-database.js';

/** The part of every mutation that asks why it was refused. */
export const ERRORS = 'errors { __typename ... on UserError { message path } }';

export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** Somebody who talks to the API over HTTP, with a session of their own. */
export interface Caller {
  readonly personId: string;
  readonly secret: string;
  /** Sends an operation and gives the whole answer. */
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** Sends an operation that must succeed: no top-level errors, no refusals in its payloads. */
  do<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

export interface TestApiOptions {
  readonly web?: 'none' | 'built';
  readonly now?: string;
  readonly signInProviders?: readonly SignInProvider[];
  /** Where to listen, when somebody must know before; otherwise anywhere. */
  readonly port?: number;
  /** Where its data are; otherwise in an empty database of its own. */
  readonly testDatabase?: TestDatabase;
}

/** The whole API on a database of its own, spoken to over HTTP. */
export class TestApi {
  private constructor(
    readonly app: NestExpressApplication,
    readonly url: string,
    readonly clock: SettableClock,
    readonly database: Database,
    readonly testDatabase: TestDatabase,
    /** Where the keys are that it signs proofs with. */
    readonly proofKeyFolder: string,
  ) {}

  /** @param web `built` puts the pages in front of it, as `npm start` does */
  static async start({
    web = 'none',
    now = '2026-09-01T09:00:00Z',
    signInProviders = [],
    port = 0,
    testDatabase,
  }: TestApiOptions = {}): Promise<TestApi> {
    const own = testDatabase ?? (await emptyDatabase());
    const clock = new SettableClock(now);
    const database = await Database.connect({
      url: own.appUrl,
      publicUrl: own.publicUrl,
      entities,
      Client: countingClient,
    });
    const proofKeyFolder = await mkdtemp(join(tmpdir(), 'proof-keys-'));
    const app = await createApp({
      database,
      clock,
      demoSignIn: true,
      signInProviders,
      web: { ...noWeb, mode: web },
      proofKeyFolder,
    });
    await app.listen(port, '127.0.0.1');
    return new TestApi(app, await app.getUrl(), clock, database, own, proofKeyFolder);
  }

  private worker: Worker | undefined;

  /** Lets everything that waits in the outbox happen, as the worker would. */
  async settle(): Promise<void> {
    this.worker ??= await startWorker({
      workerDatabaseUrl: this.testDatabase.workerUrl,
      work: this.app.get(UnitOfWork),
      handlers: this.app.get<AnyEventHandler[]>(EVENT_HANDLERS),
    });
    await this.worker.idle();
  }

  /** From now on events wait, until they are let happen again. */
  async hold(): Promise<void> {
    await this.worker?.stop();
    this.worker = undefined;
  }

  async stop(): Promise<void> {
    await this.hold();
    await this.app.close();
    await this.database.close();
    await this.testDatabase.drop();
    await rm(this.proofKeyFolder, { recursive: true });
  }

  get people(): PeopleService {
    return this.app.get(PeopleService);
  }

  async organisation(name: string, kind: OrganisationKind = 'trust'): Promise<string> {
    return (await this.people.registerOrganisation({ kind, name, fictional: true })).id;
  }

  /** A person with these roles in the organisation since long ago. */
  async person(organisationId: string, name: string, ...roles: MembershipRole[]): Promise<string> {
    const system = systemViewer(organisationId);
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`;
    const { id } = await this.people.registerPerson(system, { name, email, fictional: true });
    for (const role of roles) await this.people.appoint(system, { personId: id, role, startsOn: '2020-01-01' });
    return id;
  }

  /** Signs a person in, to act in the organisation. */
  async signIn(personId: string, organisationId: string): Promise<Caller> {
    const { secret } = await this.app.get(SignInService).signInToDemo(personId, organisationId);
    return this.caller(personId, secret);
  }

  /** A person with roles, signed in: most tests need no more. */
  async someone(organisationId: string, name: string, ...roles: MembershipRole[]): Promise<Caller> {
    return this.signIn(await this.person(organisationId, name, ...roles), organisationId);
  }

  get thePublic(): Caller {
    return this.caller('', '');
  }

  /** Somebody with this session. */
  caller(personId: string, secret: string): Caller {
    const ask: Caller['ask'] = async <Data>(query: string, variables?: Record<string, unknown>) => {
      const response = await fetch(`${this.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(secret ? { authorization: `Bearer ${secret}` } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    };
    return {
      personId,
      secret,
      ask,
      do: async <Data>(query: string, variables?: Record<string, unknown>) => {
        const answer = await ask<Record<string, { errors?: { message: string }[] } | null>>(query, variables);
        const refused = Object.values(answer.data ?? {}).flatMap((field) => field?.errors ?? []);
        if (answer.errors?.length || refused.length || !answer.data)
          throw new Error(
            `Refused: ${JSON.stringify(answer.errors ?? refused)}\n${query}\n${JSON.stringify(variables)}`,
          );
        return answer.data as Data;
      },
    };
  }

  /** Counts the statements and the round trips to the database while something is done, and events wait meanwhile. */
  async counting<Result>(work: () => Promise<Result>): Promise<RoundTrips & { result: Result }> {
    await this.hold();
    return roundTripsOf(work);
  }
}
