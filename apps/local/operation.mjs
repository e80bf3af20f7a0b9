// `node apps/local/operation.mjs NAME`: runs one built entry against DATABASE_URL or the embedded database, which may
// well be running under `npm start` at the same time.
import { untilEnded } from './child.mjs';
import { migrationEnvironment, runningEnvironment } from './database-roles.mjs';
import { ensureBuilt, startEntry } from './entries.mjs';
import { stopRequest } from './stop-request.mjs';

/** What each may know. Only the seed works as the running system does. */
const environments = {
  migrate: migrationEnvironment,
  'audit-verify': (url) => ({ ...runningEnvironment(url), ...migrationEnvironment(url) }),
  seed: runningEnvironment,
};

const name = process.argv[2];
if (!Object.hasOwn(environments, name)) {
  console.error(`Usage: node apps/local/operation.mjs ${Object.keys(environments).join('|')}`);
  process.exit(2);
}
ensureBuilt();

const stop = stopRequest();
const external = process.env.DATABASE_URL;
// A database somebody has named may be a real one: what it is for, they have to say.
const deployment = external ? {} : { DEPLOYMENT: process.env.DEPLOYMENT ?? 'demo' };
const { joinEmbeddedDatabase } = await import('./embedded-database.mjs');
const database = external ? { url: external, stop: async () => {} } : await joinEmbeddedDatabase();
const code = await untilEnded(startEntry(name, { ...environments[name](database.url), ...deployment }), stop);
await database.stop();
process.exit(code ?? 130);
