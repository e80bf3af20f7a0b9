import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { checkoutFolder } from '../checkout.js';
import { ensureRoles, type RolePasswords } from './roles.js';
import { clearUnfinishedSeeding } from './seeding.js';

/** Only one process migrates at a time; the number means nothing but that. */
const MIGRATION_LOCK = 7_240_116;

export interface Migrated {
  /** The names of the migrations that ran. */
  readonly ran: string[];
  /** Whether the remains of a seeding that was killed half-way are gone. */
  readonly cleared: boolean;
}

/**
 * Brings a database to the newest schema: roles, every SQL file of `apps/api/migrations` in order of name, the job
 * queue's own tables, and whether the clock may be set here. One for a demonstration begins afresh when its seeding was
 * killed half-way.
 */
export async function migrate(
  url: string,
  passwords: RolePasswords,
  { clockMayBeSet, isDemo }: { clockMayBeSet: boolean; isDemo: boolean },
): Promise<Migrated> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const cleared = isDemo && (await clearUnfinishedSeeding(guard));
    await ensureRoles(guard, passwords);
    const source = await new DataSource({
      type: 'postgres',
      url,
      schema: 'migrations',
      migrationsTableName: 'applied',
      migrations: sqlMigrations(),
      installExtensions: false,
      extra: { options: '-c role=springboard_owner -c TimeZone=UTC', max: 2 },
    }).initialize();
    try {
      const ran = await source.runMigrations({ transaction: 'each' });
      await source.query(
        `insert into platform.installation (singleton, clock_may_be_set) values (true, $1)
         on conflict (singleton) do update set clock_may_be_set = excluded.clock_may_be_set`,
        [clockMayBeSet],
      );
      await makeJobTables(url);
      return { ran: ran.map(({ name }) => name), cleared };
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}

/** The queue's tables belong to the worker's role: the app cannot touch them. */
async function makeJobTables(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, options: '-c role=springboard_worker', max: 2 });
  // A connection that is lost here fails the statement that runs on it; the handlers only keep it from failing twice.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await migrateJobs({ pgPool: pool });
  } finally {
    await pool.end();
  }
}

function sqlMigrations(): (new () => MigrationInterface)[] {
  const folder = join(checkoutFolder, 'apps/api/migrations');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => asMigration(file, readFileSync(join(folder, file), 'utf8')));
}

/** TypeORM orders migrations by the thirteen digits at the end of their name. */
function asMigration(file: string, sql: string): new () => MigrationInterface {
  const [, year, month, day, hour, minute, name] = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)-([a-z-]+)\.sql$/.exec(file) ?? [];
  if (!name) throw new Error(`${file} is not named like 20261124-0100-create-platform.sql.`);
  const when = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return class implements MigrationInterface {
    name = `${name}-${when}`;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`set local lock_timeout = '3s'`);
      try {
        await runner.query(sql);
      } catch (error) {
        const { message, position } = (error as { driverError: { message: string; position?: string } }).driverError;
        const line = sql.slice(0, Number(position ?? 0)).split('\n').length;
        throw new Error(`${file}, line ${line}: ${message}`, { cause: error });
      }
    }
    down(): Promise<void> {
      return Promise.reject(new Error('Migrations go forward; the head of each file says how to undo it by hand.'));
    }
  };
}
