// `npm start`: database, migrations, the demo's data, and the server, until somebody or something asks for the end.
import { auditSealEnvironment } from './checkout.mjs';
import { untilEnded } from './child.mjs';
import { migrationEnvironment, runningEnvironment } from './database-roles.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { startEntry } from './entries.mjs';
import { stopRequest } from './stop-request.mjs';

/** The database went before the server did. */
const LOST = Symbol();

const stop = stopRequest();
const DEPLOYMENT = process.env.DEPLOYMENT ?? 'demo';

let database;
try {
  database = process.env.DATABASE_URL ? externalDatabase(process.env.DATABASE_URL) : await startEmbeddedDatabase();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.exitCode = await run();
// The server is gone: nobody holds the database back.
await database.stop();
process.exit();

/** @returns the exit code */
async function run() {
  const serverEnvironment = runningEnvironment(database.url);
  const step = (name, environment) => untilEnded(startEntry(name, { ...environment, DEPLOYMENT }), stop);
  let prepared = await step('migrate', migrationEnvironment(database.url));
  if (prepared === 0 && DEPLOYMENT === 'demo') prepared = await step('seed', serverEnvironment);
  if (prepared !== 0) return prepared ?? 0;
  const environment = { PORT: '3000', ...process.env, ...serverEnvironment, ...auditSealEnvironment(), DEPLOYMENT };
  const server = startEntry('main', environment);
  const code = await Promise.race([untilEnded(server, stop), database.ended.then(() => LOST)]);
  if (code !== LOST) return code ?? 0;
  console.error('The database has ended; stopping the server');
  await server.stop();
  return 1;
}

function externalDatabase(url) {
  return { url, ended: new Promise(() => {}), stop: async () => {} };
}
