import { atTheDoor, type UnitOfWork } from '#libs/platform';
import pg from 'pg';

/** Only one process seeds at a time, and none clears away what another is seeding; the number means nothing but that. */
const SEEDING_LOCK = 7_240_117;

/** How far the demonstration is: whoever fills a database themselves has `their-own`. */
export type SeedingState = 'empty' | 'unfinished' | 'finished' | 'their-own';

/** The seeding of one database, held by this process until it lets go or is gone. */
export class Seeding {
  private constructor(
    private readonly holder: pg.Client,
    private readonly work: UnitOfWork,
  ) {}

  /** Waits for another process that seeds. */
  static async hold(databaseUrl: string, work: UnitOfWork): Promise<Seeding> {
    const holder = new pg.Client({ connectionString: databaseUrl });
    // A connection that is lost lets go of the lock: what hangs on it is only that two do not seed at once.
    holder.on('error', () => undefined);
    await holder.connect();
    await holder.query('select pg_advisory_lock($1)', [SEEDING_LOCK]);
    return new Seeding(holder, work);
  }

  async state(): Promise<SeedingState> {
    const row = await this.work.row<{ begun: boolean; finished: boolean; filled: boolean }>(
      atTheDoor,
      `select exists (select 1 from platform.seeding) as begun,
         exists (select 1 from platform.seeding where finished_at is not null) as finished,
         exists (select 1 from identity.organisation) as filled`,
    );
    if (row?.finished) return 'finished';
    if (row?.begun) return 'unfinished';
    return row?.filled ? 'their-own' : 'empty';
  }

  begin(): Promise<unknown> {
    return this.note('insert into platform.seeding (begun_at) values (clock_timestamp())');
  }

  finish(): Promise<unknown> {
    return this.note('update platform.seeding set finished_at = clock_timestamp()');
  }

  release(): Promise<void> {
    return this.holder.end();
  }

  /** Not an act of anybody in an organisation, so there is nothing to record. */
  private note(statement: string): Promise<unknown> {
    return this.work.run(atTheDoor, (session) => session.sql(statement));
  }
}

/**
 * Clears away what a seeding has left that was killed half-way, so that the next one begins in an empty database.
 *
 * Nothing a person has typed is ever in it: only a seeding that began in an empty database and did not finish is cleared,
 * while no process is at it, and only while nobody has ever signed in and everything says that it is fictional. Signing
 * in waits for the answer, so that nobody slips in between. All of it is one transaction.
 * @returns whether something was cleared away
 */
export async function clearUnfinishedSeeding(client: pg.Client): Promise<boolean> {
  const isTrue = async (question: string, values: unknown[] = []): Promise<boolean> =>
    (await client.query<{ answer: boolean }>(`select ${question} as answer`, values)).rows[0]?.answer === true;
  // Before the first migration there is no such table.
  if (!(await isTrue(`to_regclass('platform.seeding') is not null`))) return false;
  await client.query('begin');
  try {
    const isOurs =
      (await isTrue('pg_try_advisory_xact_lock($1)', [SEEDING_LOCK])) &&
      (await isTrue('exists (select 1 from platform.seeding where finished_at is null)'));
    if (isOurs) await client.query('lock table identity.credential in access exclusive mode');
    const mayGo = isOurs && (await isTrue('identity.nobody_was_here()'));
    if (mayGo) await dropOwnSchemas(client);
    await client.query(mayGo ? 'commit' : 'rollback');
    return mayGo;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The database is then as it was before the first migration. A schema of somebody else's in it stays. */
async function dropOwnSchemas(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where pg_get_userbyid(nspowner) in ('springboard_owner', 'springboard_worker')`,
  );
  for (const { name } of rows) await client.query(`drop schema ${pg.escapeIdentifier(name)} cascade`);
}
