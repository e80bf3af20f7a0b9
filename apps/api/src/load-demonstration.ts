import { PeopleService } from '#libs/identity';
import { type AnyEventHandler, Database, EVENT_HANDLERS, SettableClock, SystemClock, UnitOfWork } from '#libs/platform';
import { loadDemo } from '../seeds/demo/load-demo.js';
import { startWorker } from '../../worker/src/index.js';
import { createApp } from './app.js';
import { checkoutFolder } from './checkout.js';
import { entities } from './entities.js';

export interface EmptyDatabase {
  readonly appDatabaseUrl: string;
  readonly publicDatabaseUrl: string;
  readonly workerDatabaseUrl: string;
}

/** Fills an empty database with the demonstration through the services, under a clock of its own. @returns what to tell */
export async function loadDemonstration(empty: EmptyDatabase): Promise<string[]> {
  const { appDatabaseUrl: url, publicDatabaseUrl: publicUrl, workerDatabaseUrl } = empty;
  const database = await Database.connect({ url, publicUrl, entities });
  const clock = new SettableClock('2025-09-01T08:00:00Z');
  const app = await createApp({ database, clock, demoSignIn: true });
  await app.init();
  const handlers = app.get<AnyEventHandler[]>(EVENT_HANDLERS);
  const worker = await startWorker({ workerDatabaseUrl, work: app.get(UnitOfWork), handlers });
  try {
    return await loadDemo({
      ...{ app, clock },
      people: app.get(PeopleService),
      checkout: checkoutFolder,
      settle: () => worker.idle(),
      today: new SystemClock().today(),
    });
  } finally {
    await worker.stop();
    await app.close();
    await database.close();
  }
}
