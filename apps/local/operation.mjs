// `node apps/local/operation.mjs NAME`: runs what belongs to it of the built entries against DATABASE_URL or the embedded database, which may
// well be running under `npm start` at the same time. What stands behind the name goes to the last of them.
import { auditSealEnvironment } from './checkout.mjs';
import { untilEnded } from './child.mjs';
import { migrationEnvironment, runningEnvironment } from './database-roles.mjs';
import { ensureBuilt, startEntry } from './entries.mjs';
import { stopRequest } from './stop-request.mjs';

/** The entries of each, one after another, with what each may know. Only the seed works as the running system does. */
const migrate = ['migrate', migrationEnvironment];
const operations = {
  migrate: [migrate],
  'audit-verify': [
    [
      'audit-verify',
      (url) => ({ ...runningEnvironment(url), ...migrationEnvironment(url), ...auditSealEnvironment() }),
    ],
  ],
  // What an earlier one has left that was stopped half-way is cleared away by the migration.
  seed: [migrate, ['seed', runningEnvironment]],
  // It serves no pages, so nobody has to say where browsers reach them.
  'import-readings': [migrate, ['import-readings', (url) => ({ ...runningEnvironment(url), SPRINGBOARD_WEB: 'none' })]],
};

const name = process.argv[2];
if (!Object.hasOwn(operations, name)) {
  console.error(`Usage: node apps/local/operation.mjs ${Object.keys(operations).join('|')}`);
  process.exit(2);
}
ensureBuilt();

const stop = stopRequest();
const external = process.env.DATABASE_URL;
// A database somebody has named may be a real one: what it is for, they have to say.
const deployment = external ? {} : { DEPLOYMENT: process.env.DEPLOYMENT ?? 'demo' };
const { joinEmbeddedDatabase } = await import('./embedded-database.mjs');
const database = external ? { url: external, stop: async () => {} } : await joinEmbeddedDatabase();
let code = 0;
const steps = operations[name];
for (const [index, [entry, environment]] of steps.entries()) {
  const given = index === steps.length - 1 ? process.argv.slice(3) : [];
  code = await untilEnded(startEntry(entry, { ...environment(database.url), ...deployment }, given), stop);
  if (code !== 0) break;
}
await database.stop();
process.exit(code ?? 130);
