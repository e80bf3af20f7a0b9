import { asAdmin, emptyDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { countingClient, roundTripsOf } from '../../../test/support/round-trips.js';
import {
  ChainVerifier,
  CommitOutcomeUnknown,
  ConnectionLost,
  Database,
  defineEvent,
  IdempotencyMismatch,
  newId,
  RolledBack,
  runAct,
  type Scope,
  SettableClock,
  type Session,
  UnitOfWork,
  UnrecordedChange,
} from './index.js';

const noted = defineEvent('test.noted.v1')<{ text: string }>();

describe('a unit of work', () => {
  let test: TestDatabase;
  let database: Database;
  let work: UnitOfWork;
  const first: Scope = { organisationId: newId(), personId: newId(), acting: 'member', projectIds: [] };
  const second: Scope = { organisationId: newId(), personId: newId(), acting: 'member', projectIds: [] };

  const note = (session: Session, text: string) =>
    session.write('insert into testing.note (organisation_id, id, text) values ($1, $2, $3)', [
      session.organisationId,
      newId(),
      text,
    ]);
  const notes = async (scope: Scope) =>
    (await work.rows<{ text: string }>(scope, 'select text from testing.note order by text')).map(({ text }) => text);
  const count = (sql: string) =>
    asAdmin(test.adminUrl, async (client) =>
      Number((await client.query<{ n: string }>(`select count(*) as n ${sql}`)).rows[0]?.n),
    );

  beforeAll(async () => {
    test = await emptyDatabase();
    await asAdmin(test.adminUrl, async (client) => {
      await client.query(`create schema testing; create table testing.note (organisation_id uuid not null, id uuid not null, text text not null unique deferrable initially deferred, primary key (organisation_id, id));
        call platform.protect('testing.note'); grant usage on schema testing to springboard_app; grant select, insert, update on testing.note to springboard_app;`);
      for (const scope of [first, second])
        await client.query('select platform.open_audit_chain($1)', [scope.organisationId]);
    });
    database = await Database.connect({
      url: test.appUrl,
      publicUrl: test.publicUrl,
      entities: [],
      connections: 4,
      Client: countingClient,
    });
    work = new UnitOfWork(database, new SettableClock('2026-09-01T09:00:00Z'));
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  it('stores the change, its outbox message and its audit record together, in two round trips', async () => {
    const { trips } = await roundTripsOf(() =>
      work.run(first, async (session) => {
        await note(session, 'together');
        session.record(noted({ text: 'together' }));
      }),
    );
    expect(trips).toBe(2);
    expect(await notes(first)).toContain('together');
    expect(await count(`from platform.outbox where type = 'test.noted.v1'`)).toBe(1);
    expect(await count(`from platform.audit where body like '%test.noted.v1%'`)).toBe(1);
  });

  it('names the statement that failed, not one that was sent behind it', async () => {
    const failing = async (session: Session) => {
      await Promise.all([session.sql('select 1 / 0')]);
    };
    await expect(
      work.run(first, (session) => Promise.all([failing(session), session.sql('select 1')])),
    ).rejects.toMatchObject({ code: '22012' });
  });

  it('sends what nothing waits for with its end, for no round trip more, and takes all back when that fails', async () => {
    const LAST = 'insert into testing.note (organisation_id, id, text) values ($1, $2, $3)';
    const writing = (text: string) =>
      work.run(first, async (session) => {
        await note(session, `before ${text}`);
        session.writeLast(LAST, [session.organisationId, newId(), text]);
        session.record(noted({ text }));
      });
    const { trips } = await roundTripsOf(() => writing('last'));
    expect(trips).toBe(2);
    expect(await notes(first)).toEqual(expect.arrayContaining(['before last', 'last']));
    await expect(
      work.run(first, async (session) => {
        await note(session, 'before nothing');
        session.writeLast('insert into testing.note (organisation_id, id) values ($1, $2)', [
          first.organisationId,
          newId(),
        ]);
        session.record(noted({ text: 'nothing' }));
      }),
    ).rejects.toThrow(RolledBack);
    expect(await notes(first)).not.toContain('before nothing');
  });

  it('shows another organisation nothing, and takes nothing in its name', async () => {
    expect(await notes(second)).toEqual([]);
    await expect(
      work.run(second, async (session) => {
        await session.write('insert into testing.note (organisation_id, id, text) values ($1, $2, $3)', [
          first.organisationId,
          newId(),
          'foreign',
        ]);
        session.record(noted({ text: 'foreign' }));
      }),
    ).rejects.toThrow(/row-level security/);
  });

  it('refuses to store a change that nothing records', async () => {
    await expect(work.run(first, (session) => note(session, 'silent'))).rejects.toThrow(UnrecordedChange);
    expect(await notes(first)).not.toContain('silent');
  });

  it('tells the truth when the work swallowed an error: nothing was stored', async () => {
    await expect(
      work.run(first, async (session) => {
        await note(session, 'swallowed');
        await session.sql('select 1 / 0').catch(() => undefined);
        session.record(noted({ text: 'swallowed' }));
      }),
    ).rejects.toThrow(RolledBack);
    expect(await notes(first)).not.toContain('swallowed');
  });

  it('refuses a link that leads nowhere, by the name of its field', async () => {
    await asAdmin(test.adminUrl, (client) =>
      client.query(`create table testing.reply (organisation_id uuid not null, id uuid not null, first_note_id uuid, primary key (organisation_id, id),
        foreign key (organisation_id, first_note_id) references testing.note (organisation_id, id));
        call platform.protect('testing.reply'); grant select, insert on testing.reply to springboard_app`),
    );
    const replying = work.run(first, async (session) => {
      await session.write('insert into testing.reply (organisation_id, id, first_note_id) values ($1, $2, $3)', [
        session.organisationId,
        newId(),
        newId(),
      ]);
      session.record(noted({ text: 'replied' }));
    });
    await expect(replying).rejects.toMatchObject({ what: 'first note', path: ['firstNoteId'] });
    expect(await count('from testing.reply')).toBe(0);
  });

  it('tells the truth when COMMIT itself finds the fault', async () => {
    const twice = () =>
      work.run(first, async (session) => {
        await note(session, 'unique');
        session.record(noted({ text: 'unique' }));
      });
    await twice();
    await expect(twice()).rejects.toThrow(RolledBack);
  });

  it('says the connection was lost when it dies before COMMIT, and the pool heals', async () => {
    await expect(
      work.run(first, async (session) => {
        await note(session, 'killed');
        const [{ pid } = { pid: 0 }] = await session.sql<{ pid: number }>('select pg_backend_pid() as pid');
        await asAdmin(test.adminUrl, (client) => client.query('select pg_terminate_backend($1)', [pid]));
        await new Promise((done) => setTimeout(done, 50));
        session.record(noted({ text: 'killed' }));
      }),
    ).rejects.toThrow(ConnectionLost);
    expect(await notes(first)).not.toContain('killed');
    expect(CommitOutcomeUnknown.name).not.toBe(ConnectionLost.name);
  });

  it('leaves nothing of one organisation behind for the next user of a connection', async () => {
    const seen = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const scope = index % 2 ? first : second;
        return work
          .rows<{ organisationId: string }>({ ...scope }, 'select organisation_id from testing.note')
          .then((rows) => ({ rows, scope }));
      }),
    );
    for (const { rows, scope } of seen)
      expect(rows.every(({ organisationId }) => organisationId === scope.organisationId)).toBe(true);
    const bare = await database.pool.query<{ setting: string | null }>(
      `select current_setting('app.organisation_id', true) as setting`,
    );
    expect(bare.rows[0]?.setting ?? '').toBe('');
  });

  it('answers all that is asked in one tick in one round trip', async () => {
    const { trips } = await roundTripsOf(() =>
      Promise.all([1, 2, 3, 4].map((n) => work.rows(first, 'select $1::int as n', [n]))),
    );
    expect(trips).toBe(1);
  });

  it('does an act with a key once, and refuses the key for another act', async () => {
    const act = (requestHash: string, text: string) =>
      runAct({ correlationId: newId(), idempotency: { key: 'k1', requestHash } }, () =>
        work.run(first, async (session) => {
          await note(session, text);
          session.record(noted({ text }));
          return { text };
        }),
      );
    expect(await act('a', 'once')).toEqual({ text: 'once' });
    expect(await act('a', 'never stored')).toEqual({ text: 'once' });
    await expect(act('b', 'other')).rejects.toThrow(IdempotencyMismatch);
    expect((await notes(first)).filter((text) => text !== 'once' && /stored|other/.test(text))).toEqual([]);
  });

  it('does two racing requests with one key once', async () => {
    const act = () =>
      runAct({ correlationId: newId(), idempotency: { key: 'race', requestHash: 'r' } }, () =>
        work.run(first, async (session) => {
          const text = `raced ${newId()}`;
          await note(session, text);
          session.record(noted({ text }));
          return text;
        }),
      );
    const answers = await Promise.all([act(), act(), act()]);
    expect(new Set(answers).size).toBe(1);
    expect((await notes(first)).filter((text) => text.startsWith('raced'))).toHaveLength(1);
  });

  it('retries a deadlock whole, and both get through', async () => {
    const ids = [newId(), newId()];
    await work.run(first, async (session) => {
      for (const id of ids)
        await session.write('insert into testing.note (organisation_id, id, text) values ($1, $2, $3)', [
          session.organisationId,
          id,
          id,
        ]);
      session.record(noted({ text: 'pair' }));
    });
    const cross = (order: string[]) =>
      work.run(first, async (session) => {
        for (const id of order) {
          await session.write('update testing.note set text = text where organisation_id = $1 and id = $2', [
            session.organisationId,
            id,
          ]);
          await new Promise((done) => setTimeout(done, 30));
        }
        session.record(noted({ text: 'crossed' }));
        return 'through';
      });
    expect(await Promise.all([cross(ids), cross([...ids].reverse())])).toEqual(['through', 'through']);
  });

  it('runs the second of two again that make a row there may be one of, so that it sees the first', async () => {
    const only = [first.organisationId, newId()];
    const makeOrFind = () =>
      work.run(first, async (session) => {
        const [known] = await session.sql('select 1 from testing.note where organisation_id = $1 and id = $2', only);
        if (known) return 'found';
        // By its key, which is looked at as it is written: what is looked at with COMMIT alone would wait for each other there.
        await session.write('insert into testing.note (organisation_id, id, text) values ($1, $2, $3)', [
          ...only,
          'only one',
        ]);
        session.record(noted({ text: 'only one' }));
        return 'made';
      });
    expect((await Promise.all([makeOrFind(), makeOrFind(), makeOrFind()])).sort()).toEqual(['found', 'found', 'made']);
  });

  it('keeps a chain that verifies, and whose verification names the first changed row', async () => {
    const verdict = () =>
      asAdmin(test.adminUrl, async (client) => {
        const { rows } = await client.query<{ seq: string; body: string; hash: Buffer }>(
          'select seq::int, body, hash from platform.audit where organisation_id = $1 order by seq',
          [first.organisationId],
        );
        const head = await client.query<{ seq: number; hash: Buffer }>(
          'select seq::int, hash from platform.audit_head where organisation_id = $1',
          [first.organisationId],
        );
        const verifier = new ChainVerifier(first.organisationId ?? '');
        verifier.read(rows.map((row) => ({ ...row, seq: Number(row.seq) })));
        return verifier.verdict(head.rows[0] ?? { seq: 0, hash: Buffer.alloc(0) });
      });
    expect(await verdict()).toMatchObject({ kind: 'whole' });
    await asAdmin(test.adminUrl, (client) =>
      client.query(`update platform.audit set body = body || ' ' where organisation_id = $1 and seq = 2`, [
        first.organisationId,
      ]),
    );
    expect(await verdict()).toEqual({ kind: 'broken', seq: 2, why: 'changed' });
  });

  it('keeps personal values readable until the key is destroyed, and says then that they were erased', async () => {
    const personId = newId();
    const reference = await work.run(first, async (session) => {
      const kept = await session.personal.keep(personId, { name: 'Ada' });
      session.record(noted({ text: 'kept' }));
      return kept;
    });
    expect(JSON.stringify(reference)).not.toContain('Ada');
    const read = () => work.run(first, (session) => session.personal.read(reference));
    expect(await read()).toEqual({ kind: 'values', values: { name: 'Ada' } });
    await work.run(first, async (session) => {
      await session.personal.erase(personId);
      session.record(noted({ text: 'erased' }));
    });
    expect(await read()).toEqual({ kind: 'erased' });
  });
});
