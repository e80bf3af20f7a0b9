import 'reflect-metadata';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
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
import { readSignalsAnew, startSigningHeads, startWorker } from '../../worker/src/index.js';
import { createApp } from './app.js';
import { readConfig } from './config.js';
import { entities } from './entities.js';
import { Readiness } from './health/health.controller.js';

/** How long requests under way may take once we are told to stop. */
const DRAIN_MS = 10_000;

const config = readConfig();
const database = await Database.connect({
  url: config.appDatabaseUrl,
  publicUrl: config.publicDatabaseUrl,
  entities,
  onLostConnection: (error) => console.warn(`A database connection was lost: ${String(error)}`),
});
const clock = config.clockSetTo ? new SettableClock(config.clockSetTo) : new SystemClock();
const app = await createApp({
  database,
  clock,
  demoSignIn: config.demoSignIn,
  signInProviders: config.signInProviders,
  web: config.web,
  auditSealFolder: config.auditSealFolder,
  proofKeyFolder: config.proofKeyFolder,
});
const server: Server = app.getHttpServer() as Server;
// Longer than a balancer's idle time, so that it is never us who closes a connection it is about to use.
server.keepAliveTimeout = 65_000;
server.headersTimeout = 70_000;
server.requestTimeout = 15_000;
await app.init();
const worker = config.workerDatabaseUrl
  ? await startWorker({
      workerDatabaseUrl: config.workerDatabaseUrl,
      work: app.get(UnitOfWork),
      handlers: app.get<AnyEventHandler[]>(EVENT_HANDLERS),
      chores: app.get<Chore[]>(CHORES),
      report: (message) => console.warn(message),
    })
  : undefined;
await app.listen(config.port, config.host);
const signals = worker
  ? readSignalsAnew({
      work: app.get(UnitOfWork),
      signals: app.get(SignalsAnewService),
      report: (message) => console.warn(message),
    })
  : undefined;
const signing =
  config.workerDatabaseUrl && config.auditSealFolder
    ? startSigningHeads({
        workerDatabaseUrl: config.workerDatabaseUrl,
        folder: config.auditSealFolder,
        clock,
        report: (message) => console.warn(message),
      })
    : undefined;
console.log(`Springboard is ready at ${await app.getUrl()}`);

await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
// Say so first, then finish what is under way, then let go of the database.
app.get(Readiness).beginShutdown();
server.closeIdleConnections();
await Promise.race([app.close(), wait(DRAIN_MS, undefined, { ref: false }).then(() => server.closeAllConnections())]);
await signals?.stop();
await signing?.stop();
await worker?.stop();
await database.close();
process.exit(0);
