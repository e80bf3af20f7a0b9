// `npm run dev`: one process on one port. Nest starts anew on edits in apps/api and libs; Vite, inside it, takes edits in
// apps/web into the open page. It works on the data that `npm start` made, which must have run once before.
import { auditSealEnvironment } from './checkout.mjs';
import { untilEnded, startNode } from './child.mjs';
import { runningEnvironment } from './database-roles.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { stopRequest } from './stop-request.mjs';

const stop = stopRequest();
const database = process.env.DATABASE_URL
  ? { url: process.env.DATABASE_URL, stop: async () => {} }
  : await startEmbeddedDatabase();
const environment = {
  PORT: '3000',
  ...process.env,
  ...runningEnvironment(database.url),
  ...auditSealEnvironment(),
  DEPLOYMENT: 'demo',
  NODE_ENV: 'development',
  SPRINGBOARD_WEB: 'dev',
};
const nest = startNode(['node_modules/@nestjs/cli/bin/nest.js', 'start', 'api', '--watch'], { env: environment });
process.exitCode = (await untilEnded(nest, stop)) ?? 0;
await database.stop();
process.exit();
