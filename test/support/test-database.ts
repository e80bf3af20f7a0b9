import { createHmac } from 'node:crypto';
import pg from 'pg';

/** Where the tests' own server is: set by the global setup, the same for every worker. */
function server(): { adminUrl: string; template: string; demoTemplate: string } {
  const { TEST_DATABASE_ADMIN_URL, TEST_DATABASE_TEMPLATE, TEST_DATABASE_DEMO_TEMPLATE } = process.env;
  if (!TEST_DATABASE_ADMIN_URL || !TEST_DATABASE_TEMPLATE || !TEST_DATABASE_DEMO_TEMPLATE)
    throw new Error('The test database is not running: start the tests with `npm test`.');
  return {
    adminUrl: TEST_DATABASE_ADMIN_URL,
    template: TEST_DATABASE_TEMPLATE,
    demoTemplate: TEST_DATABASE_DEMO_TEMPLATE,
  };
}

export interface TestDatabase {
  readonly name: string;
  /** As a superuser, past row-level security: only to look behind the scenes. */
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly publicUrl: string;
  readonly workerUrl: string;
  drop(): Promise<void>;
}

/** The password of a role: the same rule as the launcher's. */
const passwordOf = (adminUrl: string, role: string): string =>
  createHmac('sha256', decodeURIComponent(new URL(adminUrl).password) || 'springboard')
    .update(role)
    .digest('hex')
    .slice(0, 32);

function urlFor(adminUrl: string, database: string, role?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role;
    url.password = passwordOf(adminUrl, role);
  }
  return url.href;
}

export async function asAdmin<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const urlsAt = (adminUrl: string, database: string): Omit<TestDatabase, 'drop'> => ({
  name: database,
  adminUrl: urlFor(adminUrl, database),
  appUrl: urlFor(adminUrl, database, 'springboard_app'),
  publicUrl: urlFor(adminUrl, database, 'springboard_public'),
  workerUrl: urlFor(adminUrl, database, 'springboard_worker'),
});

export const testDatabaseUrls = (database: string): Omit<TestDatabase, 'drop'> => urlsAt(server().adminUrl, database);

/** A database that something else made, such as `npm start`, and keeps. @param adminUrl its address, as a superuser */
export const databaseOfOthers = (adminUrl: string): TestDatabase => ({
  ...urlsAt(adminUrl, new URL(adminUrl).pathname.slice(1)),
  drop: async () => undefined,
});

let made = 0;

async function cloneOf(template: string): Promise<TestDatabase> {
  const name = `springboard_test_${process.pid}_${Date.now().toString(36)}_${++made}`;
  const { adminUrl } = server();
  await asAdmin(adminUrl, (client) => client.query(`create database "${name}" template "${template}"`));
  return {
    ...testDatabaseUrls(name),
    drop: () =>
      asAdmin(adminUrl, async (client) => void (await client.query(`drop database if exists "${name}" with (force)`))),
  };
}

/** A migrated, empty database of this file's own. */
export const emptyDatabase = (): Promise<TestDatabase> => cloneOf(server().template);
