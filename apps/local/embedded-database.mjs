import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { dataFolder } from './checkout.mjs';
import { binariesFor, databasePlace } from './database-place.mjs';
import { createCluster, endLeftOver, launchServer, runningPort } from './database-server.mjs';
import { lockHolder, takeLock } from './lock.mjs';

export class DatabaseInUse extends Error {
  constructor(data, holder) {
    super(
      `Springboard is already running on ${data} (process ${holder}). ` +
        'Stop it first, or set SPRINGBOARD_DATA to another folder.',
    );
  }
}

/**
 * Starts PostgreSQL on a folder of data, which is made at the first start and survives every end, `kill -9` included.
 * It listens on 127.0.0.1 alone. The watchdog stops it when this process is gone.
 * @param name of the data in the folder; two names are two servers
 * @param disposable data that may be made anew after a crash, in exchange for speed
 * @param settings of PostgreSQL
 * @param database made if it is not there
 * @returns `{ url, pid, data, ended, stop }`: `ended` resolves when the server is gone, whoever ended it
 * @throws DatabaseInUse when another process runs it
 */
export async function startEmbeddedDatabase({
  folder = dataFolder(),
  name = 'pg',
  disposable = false,
  settings = {},
  database = 'springboard',
} = {}) {
  const place = databasePlace(folder, name);
  const { holder, release } = takeLock(place.lock);
  if (holder) throw new DatabaseInUse(place.data, holder);
  let server;
  try {
    const binaries = binariesFor(place);
    const wasClean = await endLeftOver(place.data);
    createCluster(place, binaries, { disposable, keep: wasClean || !disposable });
    server = await launchServer(place, binaries, settings);
    const url = address(place, server.port, database);
    await ensureDatabase(place, server.port, database);
    const stop = async () => {
      await server.stop();
      release();
    };
    return { url, pid: server.pid, data: place.data, ended: server.ended, stop };
  } catch (error) {
    await server?.stop();
    release();
    throw error;
  }
}

/** Uses the embedded database that another process runs, or starts it for ourselves. Its `stop` stops only our own. */
export async function joinEmbeddedDatabase({ folder = dataFolder(), name = 'pg', database = 'springboard' } = {}) {
  for (;;) {
    try {
      return await startEmbeddedDatabase({ folder, name, database });
    } catch (error) {
      if (!(error instanceof DatabaseInUse)) throw error;
    }
    const place = databasePlace(folder, name);
    // It may still be starting, or be stopping: then the lock is soon ours.
    while (lockHolder(place.lock)) {
      const port = runningPort(place.data);
      if (port && existsSync(place.password)) {
        await ensureDatabase(place, port, database);
        return {
          url: address(place, port, database),
          data: place.data,
          ended: new Promise(() => {}),
          stop: async () => {},
        };
      }
      await wait(100);
    }
  }
}

const superuser = 'postgres';

function address(place, port, database) {
  return `postgres://${superuser}:${readFileSync(place.password, 'utf8').trim()}@127.0.0.1:${port}/${database}`;
}

async function ensureDatabase(place, port, database) {
  const client = new pg.Client({ connectionString: address(place, port, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
