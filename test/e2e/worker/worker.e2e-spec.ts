import {
  type Chore,
  type EventHandler,
  type LongEventHandler,
  newId,
  SettableClock,
  UnitOfWork,
  Database,
  defineEvent,
  type Session,
  type StoredEvent,
  systemScope,
} from '#libs/platform';
import pg from 'pg';
import { EVERY_MINUTE, EVERY_NIGHT } from '../../../apps/worker/src/chores.js';
import { handleOnce, startWorker, type Worker } from '../../../apps/worker/src/index.js';
import { relay } from '../../../apps/worker/src/relay.js';
import { asAdmin, emptyDatabase, type TestDatabase } from '../../support/test-database.js';

const happened = defineEvent('test.happened.v1')<{ number: number }>();
const longAsked = defineEvent('test.long-asked.v1')<{ number: number }>();

describe('the worker', () => {
  let test: TestDatabase;
  let database: Database;
  let work: UnitOfWork;
  let worker: Worker | undefined;
  const organisationId = newId();
  const scope = systemScope(organisationId);
  const done: number[] = [];
  const said: string[] = [];

  /** Writes a row for every event it hears, and does what the test tells it to before it ends. */
  let beforeTheEnd: (session: Session) => Promise<void> = () => Promise.resolve();
  const handler: EventHandler = {
    name: 'test.writer',
    on: [happened.type],
    handle: async (event: StoredEvent, session: Session) => {
      const { number } = event.data as { number: number };
      await session.sql('insert into testing.effect (organisation_id, number) values ($1, $2)', [
        session.organisationId,
        number,
      ]);
      await beforeTheEnd(session);
      done.push(number);
    },
  };
  /** Takes as long as the test wants it to. */
  let duringTheLong: (number: number) => Promise<void> = () => Promise.resolve();
  const long: LongEventHandler = {
    name: 'test.long',
    on: [longAsked.type],
    takesLong: true,
    handle: ({ data }) => duringTheLong((data as { number: number }).number),
  };
  const effects = () =>
    asAdmin(test.adminUrl, async (client) =>
      (await client.query<{ number: number }>('select number from testing.effect order by number')).rows.map(
        ({ number }) => number,
      ),
    );
  const happen = (...numbers: number[]) =>
    work.run(scope, async (session) => {
      for (const number of numbers) session.record(happened({ number }));
      await Promise.resolve();
    });

  const tidied: string[] = [];
  const looked: string[] = [];
  const chores: Chore[] = [
    { name: 'A chore that fails', tidy: () => Promise.reject(new Error('no broom')) },
    { name: 'A chore', tidy: (id) => Promise.resolve(void tidied.push(id)) },
    { name: 'A clock', everyMinute: true, tidy: (id) => Promise.resolve(void looked.push(id)) },
  ];

  beforeAll(async () => {
    test = await emptyDatabase();
    await asAdmin(test.adminUrl, async (client) => {
      await client.query(`create schema testing; create table testing.effect (organisation_id uuid not null, number int not null);
        call platform.protect('testing.effect'); grant usage on schema testing to springboard_app; grant select, insert on testing.effect to springboard_app;`);
      await client.query('select platform.open_audit_chain($1)', [organisationId]);
    });
    database = await Database.connect({ url: test.appUrl, publicUrl: test.publicUrl, entities: [] });
    work = new UnitOfWork(database, new SettableClock('2026-09-01T09:00:00Z'));
  });
  beforeEach(async () => {
    worker = await startWorker({
      workerDatabaseUrl: test.workerUrl,
      work,
      handlers: [handler, long],
      chores,
      report: (message) => said.push(message),
    });
  });
  afterEach(async () => {
    beforeTheEnd = () => Promise.resolve();
    duringTheLong = () => Promise.resolve();
    await worker?.stop();
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  it('hears of what happened, in order within an organisation', async () => {
    await happen(1, 2, 3);
    await happen(4);
    await worker?.idle();
    expect(said).toEqual([]);
    expect(done).toEqual([1, 2, 3, 4]);
    expect(await effects()).toEqual([1, 2, 3, 4]);
  });

  it('does a job once that was killed after its write and before its end', async () => {
    let kills = 0;
    beforeTheEnd = async (session) => {
      if (kills++ > 0) return;
      const [{ pid } = { pid: 0 }] = await session.sql<{ pid: number }>('select pg_backend_pid() as pid');
      await asAdmin(test.adminUrl, (client) => client.query('select pg_terminate_backend($1)', [pid]));
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await happen(5);
    await worker?.idle();
    expect(kills).toBe(2);
    expect((await effects()).filter((number) => number === 5)).toEqual([5]);
  });

  it('does a job once that threw after its write', async () => {
    let throws = 0;
    beforeTheEnd = () => (throws++ === 0 ? Promise.reject(new Error('half-way')) : Promise.resolve());
    await happen(8);
    await worker?.idle();
    expect(throws).toBe(2);
    expect((await effects()).filter((number) => number === 8)).toEqual([8]);
  });

  it('takes up a job and its queue that a killed worker held', async () => {
    await worker?.stop();
    await happen(9, 10);
    // What a worker leaves that took the first job and was killed with its process a minute ago.
    const pool = new pg.Pool({ connectionString: test.workerUrl, max: 1 });
    await relay(pool, [{ handler: handler.name, on: handler.on }]);
    await pool.end();
    await asAdmin(test.adminUrl, (client) =>
      client.query(`with held as (update graphile_worker._private_jobs set locked_by = 'killed', locked_at = now() - interval '1 minute', attempts = 1
          where id = (select min(id) from graphile_worker._private_jobs) returning job_queue_id)
        update graphile_worker._private_job_queues q set locked_by = 'killed', locked_at = now() - interval '1 minute' from held where q.id = held.job_queue_id`),
    );
    worker = await startWorker({ workerDatabaseUrl: test.workerUrl, work, handlers: [handler] });
    await worker.idle();
    expect((await effects()).filter((number) => number >= 9)).toEqual([9, 10]);
  });

  it('lets what takes long keep nothing else of its organisation waiting, and does one of it at a time', async () => {
    const order: string[] = [];
    let finish = () => undefined as void;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    duringTheLong = async (number) => {
      order.push(`begins ${number}`);
      await finished;
      order.push(`ends ${number}`);
    };
    await work.run(scope, async (session) => {
      for (const number of [1, 2]) session.record(longAsked({ number }));
      session.record(happened({ number: 11 }));
      await Promise.resolve();
    });
    while (!done.includes(11)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(order).toEqual(['begins 1']);
    finish();
    await worker?.idle();
    expect(order).toEqual(['begins 1', 'ends 1', 'begins 2', 'ends 2']);
  });

  it('does again what takes long and threw half-way', async () => {
    let calls = 0;
    duringTheLong = () => (calls++ === 0 ? Promise.reject(new Error('half-way')) : Promise.resolve());
    await work.run(scope, async (session) => {
      session.record(longAsked({ number: 3 }));
      await Promise.resolve();
    });
    await worker?.idle();
    expect(calls).toBe(2);
  });

  it('tidies up in every organisation, past a chore that fails', async () => {
    said.length = 0;
    await asAdmin(test.adminUrl, (client) =>
      client.query(
        `insert into identity.organisation (id, kind, name, fictional, created_at) values ($1, 'trust', 'Northmere (FICTIONAL)', true, now())`,
        [organisationId],
      ),
    );
    await asAdmin(test.adminUrl, (client) => client.query(`select graphile_worker.add_job($1)`, [EVERY_NIGHT.task]));
    await worker?.idle();
    expect(tidied).toEqual([organisationId]);
    expect(said).toEqual(['A chore that fails is left for another time: Error: no broom']);
    const nightly = await asAdmin(test.adminUrl, async (client) => {
      const { rows } = await client.query<{ identifier: string }>(
        'select identifier from graphile_worker._private_known_crontabs',
      );
      return rows.map(({ identifier }) => identifier);
    });
    expect(nightly.sort()).toEqual([EVERY_MINUTE.task, EVERY_NIGHT.task]);
  });

  it('looks every minute at what is to happen at a time, and at no chore of the night', async () => {
    looked.length = tidied.length = 0;
    await asAdmin(test.adminUrl, (client) => client.query(`select graphile_worker.add_job($1)`, [EVERY_MINUTE.task]));
    await worker?.idle();
    expect(new Set(looked)).toEqual(new Set([organisationId]));
    expect(tidied).toEqual([]);
  });

  it('does an event once that comes twice', async () => {
    const event: StoredEvent = {
      id: newId(),
      organisationId,
      actorId: null,
      at: '2026-09-01T09:00:00.000Z',
      type: happened.type,
      data: { number: 6 },
    };
    await Promise.all([handleOnce(work, handler, event), handleOnce(work, handler, event)]);
    expect((await effects()).filter((number) => number === 6)).toEqual([6]);
  });

  it('looks once at a thing about which much happened while it waited, and again when more happens while it looks', async () => {
    await worker?.stop();
    await happen(20, 21, 22);
    const looks: number[] = [];
    const looker: EventHandler = {
      name: 'test.looker',
      on: [happened.type],
      about: () => 'the one thing',
      handle: async (event: StoredEvent) => {
        const { number } = event.data as { number: number };
        looks.push(number);
        if (number !== 22) return;
        await work.apart(() => happen(23));
        // Long enough for the relay to make a job of it while this one is under way.
        await new Promise((resolve) => setTimeout(resolve, 1200));
      },
    };
    worker = await startWorker({ workerDatabaseUrl: test.workerUrl, work, handlers: [looker] });
    await worker.idle();
    expect(looks).toEqual([22, 23]);
  });

  it('takes up after a stop what was left', async () => {
    await worker?.stop();
    await happen(7);
    expect(await effects()).not.toContain(7);
    worker = await startWorker({
      workerDatabaseUrl: test.workerUrl,
      work,
      handlers: [handler],
      report: (message) => said.push(message),
    });
    await worker.idle();
    expect(await effects()).toContain(7);
  });
});
