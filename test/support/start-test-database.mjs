// Jest's global setup: a PostgreSQL for this run, and in it a migrated template that each spec file copies.
import { existsSync } from 'node:fs';
import pg from 'pg';
import { builtEntry } from '../../apps/local/checkout.mjs';
import { migrationEnvironment } from '../../apps/local/database-roles.mjs';
import { DatabaseInUse, startEmbeddedDatabase } from '../../apps/local/embedded-database.mjs';
import { startEntry } from '../../apps/local/entries.mjs';
import { isRunning } from '../../apps/local/processes.mjs';

/** Runs at once, each on a server of its own. */
const RUNS_AT_ONCE = 20;

export default async function startTestDatabase() {
  if (!existsSync(builtEntry('migrate'))) {
    throw new Error('The API is not built: run `npm test`, or `node apps/local/ensure.mjs build` first.');
  }
  const isExternal = Boolean(process.env.DATABASE_URL);
  const server = isExternal ? { url: process.env.DATABASE_URL, stop: async () => {} } : await startServer();
  const template = `springboard_template_${process.pid}`;
  const demo = `springboard_demo_${process.pid}`;
  try {
    // On a server of our own, whatever a killed run left; on somebody else's, what had our process number.
    const before = await databasesOf(server.url);
    await drop(server.url, isExternal ? before.filter((name) => name === template || name === demo) : before);
    await makeTemplate(server.url, template);
    globalThis.endTestDatabase = async () => {
      if (isExternal) {
        const made = (await databasesOf(server.url)).filter((name) => !before.includes(name));
        await drop(server.url, [template, demo, ...made.filter(isLeftByUs)]);
      }
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.TEST_DATABASE_ADMIN_URL = server.url;
  process.env.TEST_DATABASE_TEMPLATE = template;
  process.env.TEST_DATABASE_DEMO_TEMPLATE = demo;
}

/** A spec file names its database after the process it runs in; another run's processes are still there. */
function isLeftByUs(database) {
  const pid = Number(/^springboard_test_(\d+)_/.exec(database)?.[1]);
  return pid === process.pid || (pid > 0 && !isRunning(pid));
}

/** Data of a test is worth nothing after it, so nothing waits for the disk. */
async function startServer() {
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
  for (let run = 1; ; run++) {
    const name = run === 1 ? 'pg-test' : `pg-test-${run}`;
    try {
      return await startEmbeddedDatabase({ name, disposable: true, settings, database: 'postgres' });
    } catch (error) {
      if (!(error instanceof DatabaseInUse) || run === RUNS_AT_ONCE) throw error;
    }
  }
}

async function makeTemplate(url, name) {
  await withClient(url, (client) => client.query(`create database ${name}`));
  const template = new URL(url);
  template.pathname = `/${name}`;
  const migration = startEntry('migrate', { ...migrationEnvironment(template.href), DEPLOYMENT: 'test' });
  const code = await migration.ended;
  if (code !== 0) throw new Error(`The migrations failed on the template of the tests (exit code ${code}).`);
}

async function databasesOf(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select datname from pg_database where datname ~ '^springboard_(test|template|demo)_'`,
    );
    return rows.map(({ datname }) => datname);
  });
}

async function drop(url, databases) {
  await withClient(url, async (client) => {
    for (const name of databases) {
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    }
  });
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
