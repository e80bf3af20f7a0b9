import 'reflect-metadata';
import { PeopleService } from '#libs/identity';
import { Database, EVENT_HANDLERS, type EventHandler, SettableClock, systemScope, UnitOfWork } from '#libs/platform';
import { loadDemo } from '../seeds/demo/load-demo.js';
import { startWorker } from '../../worker/src/index.js';
import { createApp } from './app.js';
import { checkoutFolder } from './checkout.js';
import { readConfig } from './config.js';
import { entities } from './entities.js';

const config = readConfig();
if (config.deployment === 'production') throw new Error('The demonstration is not loaded into a production database.');
const started = performance.now();
const database = await Database.connect({ url: config.appDatabaseUrl, publicUrl: config.publicDatabaseUrl, entities });
const clock = new SettableClock('2025-09-01T08:00:00Z');
const app = await createApp({ database, clock, demoSignIn: true });
await app.init();
try {
  const work = app.get(UnitOfWork);
  const [anybody] = await work.rows(
    systemScope('00000000-0000-0000-0000-000000000000'),
    'select 1 from identity.organisation limit 1',
  );
  if (anybody) console.log('The database holds organisations already: nothing is seeded');
  else {
    if (!config.workerDatabaseUrl)
      throw new Error('Seeding needs WORKER_DATABASE_URL: what happens is told onwards while it loads.');
    const worker = await startWorker({
      workerDatabaseUrl: config.workerDatabaseUrl,
      work,
      handlers: app.get<EventHandler[]>(EVENT_HANDLERS),
    });
    const told = await loadDemo({
      app,
      clock,
      people: app.get(PeopleService),
      checkout: checkoutFolder,
      settle: () => worker.idle(),
    });
    await worker.stop();
    for (const line of told) console.log(line);
    console.log(`Seeded the demonstration in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
} finally {
  await app.close();
  await database.close();
}
process.exit(0);
