import 'reflect-metadata';
import { once } from 'node:events';
import {
  type AnyEventHandler,
  type Chore,
  CHORES,
  Database,
  EVENT_HANDLERS,
  SettableClock,
  SystemClock,
  UnitOfWork,
} from '#libs/platform';
import { SignalsAnewService } from '#libs/measures';
import { createApp } from '../../api/src/app.js';
import { entities } from '../../api/src/entities.js';
import { readWorkerConfig } from './config.js';
import { startSigningHeads } from './audit-seal/sign-heads.js';
import { readSignalsAnew } from './read-signals-anew.js';
import { startWorker } from './worker.js';

// The worker as a process of its own, beside APIs that run with WORKER=apart. It is wired like the API, so that the
// handlers are the same, and listens nowhere.
const config = readWorkerConfig();
const report = (message: string) => console.warn(message);
const database = await Database.connect({
  url: config.appDatabaseUrl,
  publicUrl: config.publicDatabaseUrl,
  entities,
  onLostConnection: (error) => report(`A database connection was lost: ${String(error)}`),
});
const clock = config.clockSetTo ? new SettableClock(config.clockSetTo) : new SystemClock();
const app = await createApp({ database, clock, demoSignIn: config.demoSignIn });
await app.init();
const worker = await startWorker({
  workerDatabaseUrl: config.workerDatabaseUrl,
  work: app.get(UnitOfWork),
  handlers: app.get<AnyEventHandler[]>(EVENT_HANDLERS),
  chores: app.get<Chore[]>(CHORES),
  report,
});
const signals = readSignalsAnew({ work: app.get(UnitOfWork), signals: app.get(SignalsAnewService), report });
const signing = config.auditSealFolder
  ? startSigningHeads({
      workerDatabaseUrl: config.workerDatabaseUrl,
      folder: config.auditSealFolder,
      clock,
      report,
    })
  : undefined;
console.log('The worker is ready');

await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
await signals.stop();
await signing?.stop();
await worker.stop();
await app.close();
await database.close();
process.exit(0);
