import 'reflect-metadata';
import { PeopleService } from '#libs/identity';
import { type AnyEventHandler, Database, EVENT_HANDLERS, SettableClock, SystemClock, UnitOfWork } from '#libs/platform';
import { loadDemo } from '../seeds/demo/load-demo.js';
import { startWorker } from '../../worker/src/index.js';
import { createApp } from './app.js';
import { checkoutFolder } from './checkout.js';
import { readConfig } from './config.js';
import { Seeding, type SeedingState } from './database/seeding.js';
import { entities } from './entities.js';

/** Why nothing is seeded. */
const NOTHING_TO_DO: Readonly<Record<Exclude<SeedingState, 'empty'>, string>> = {
  finished: 'The demonstration is there already',
  'their-own': 'The database holds organisations already: nothing is seeded',
  // Otherwise the migration before this has cleared it away.
  unfinished:
    'The demonstration is not whole, for its loading was once stopped. Somebody has signed in since, so nothing is ' +
    'removed; an empty database will hold the whole one',
};

const config = readConfig();
if (config.deployment === 'production') throw new Error('The demonstration is not loaded into a production database.');
const started = performance.now();
const database = await Database.connect({ url: config.appDatabaseUrl, publicUrl: config.publicDatabaseUrl, entities });
const clock = new SettableClock('2025-09-01T08:00:00Z');
const app = await createApp({ database, clock, demoSignIn: true });
await app.init();
const work = app.get(UnitOfWork);
const seeding = await Seeding.hold(config.appDatabaseUrl, work);
try {
  const state = await seeding.state();
  if (state !== 'empty') console.log(NOTHING_TO_DO[state]);
  else {
    if (!config.workerDatabaseUrl)
      throw new Error('Seeding needs WORKER_DATABASE_URL: what happens is told onwards while it loads.');
    const worker = await startWorker({
      workerDatabaseUrl: config.workerDatabaseUrl,
      work,
      handlers: app.get<AnyEventHandler[]>(EVENT_HANDLERS),
    });
    await seeding.begin();
    const told = await loadDemo({
      app,
      clock,
      people: app.get(PeopleService),
      checkout: checkoutFolder,
      settle: () => worker.idle(),
      today: new SystemClock().today(),
    });
    await worker.stop();
    await seeding.finish();
    for (const line of told) console.log(line);
    console.log(`Seeded the demonstration in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
} finally {
  await seeding.release();
  await app.close();
  await database.close();
}
process.exit(0);
