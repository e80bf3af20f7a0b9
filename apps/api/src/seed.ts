import 'reflect-metadata';
import { Database, SystemClock, UnitOfWork } from '#libs/platform';
import { readConfig } from './config.js';
import { Seeding, type SeedingState } from './database/seeding.js';

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
const { appDatabaseUrl, publicDatabaseUrl, workerDatabaseUrl } = config;
const started = performance.now();
const database = await Database.connect({ url: appDatabaseUrl, publicUrl: publicDatabaseUrl, entities: [] });
const seeding = await Seeding.hold(appDatabaseUrl, new UnitOfWork(database, new SystemClock()));
try {
  const state = await seeding.state();
  if (state !== 'empty') console.log(NOTHING_TO_DO[state]);
  else {
    if (!workerDatabaseUrl)
      throw new Error('Seeding needs WORKER_DATABASE_URL: what happens is told onwards while it loads.');
    // It takes the whole application, which every later start would load for nothing.
    const { loadDemonstration } = await import('./load-demonstration.js');
    await seeding.begin();
    const told = await loadDemonstration({ appDatabaseUrl, publicDatabaseUrl, workerDatabaseUrl });
    await seeding.finish();
    for (const line of told) console.log(line);
    console.log(`Seeded the demonstration in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
} finally {
  await seeding.release();
  await database.close();
}
process.exit(0);
