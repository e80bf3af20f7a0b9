import { setTimeout as wait } from 'node:timers/promises';
import {
  type AnyEventHandler,
  type Chore,
  type EventHandler,
  type StoredEvent,
  systemScope,
  type UnitOfWork,
} from '#libs/platform';
import { Logger, parseCronItems, run, type Runner } from 'graphile-worker';
import pg from 'pg';
import { EVERY_MINUTE, EVERY_NIGHT, tidyUp } from './chores.js';
import { relay, releaseDeserted } from './relay.js';

/** How long the relay rests when nothing waits, and how often it looks for deserted jobs, in milliseconds. */
const REST = 500;
/**
 * How long a runner rests that found no job, in milliseconds. It looks for the next one before the queue of the last is
 * free again, and finds none: so an organisation's jobs follow one another at this pace, not only idle hours.
 */
const POLL = 50;
const LOOK_AGAIN = 10_000;

export interface WorkerParts {
  /** Of the worker's own role: it owns the queue and may empty the outbox, and sees no tenant's row. */
  readonly workerDatabaseUrl: string;
  /** What the handlers act through, as the system in the event's organisation. */
  readonly work: UnitOfWork;
  readonly handlers: readonly AnyEventHandler[];
  readonly chores?: readonly Chore[];
  readonly report?: (message: string) => void;
}

export interface Worker {
  /** Lets the jobs under way finish, then lets go of the database. */
  stop(): Promise<void>;
  /** Resolves when no event and no job waits. For loaders and tests. @throws when a job has used up its attempts */
  idle(): Promise<void>;
}

interface Job {
  readonly handler: string;
  readonly event: StoredEvent;
}

/**
 * Does an event's work once. The row that says it was done is written in the same transaction as the work, so a job that
 * is killed half-way leaves neither and is done again, and one that comes twice finds the row.
 */
export function handleOnce(work: UnitOfWork, handler: EventHandler, event: StoredEvent): Promise<void> {
  return work.run(systemScope(event.organisationId), async (session) => {
    const first = await session.sql(
      `insert into platform.inbox (organisation_id, handler, event_id, at) values ($1, $2, $3, $4) on conflict do nothing returning event_id`,
      [event.organisationId, handler.name, event.id, session.at],
    );
    if (first.length) await handler.handle(event, session);
  });
}

export async function startWorker({
  workerDatabaseUrl,
  work,
  handlers,
  chores = [],
  report = () => undefined,
}: WorkerParts): Promise<Worker> {
  const pool = new pg.Pool({ connectionString: workerDatabaseUrl, max: 6, options: '-c TimeZone=UTC' });
  const lost = (error: Error) => report(`The worker lost a connection: ${error.message}`);
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const byName = new Map(handlers.map((handler) => [handler.name, handler]));
  const timed = chores.filter(({ everyMinute }) => everyMinute);
  const nightly = chores.filter(({ everyMinute }) => !everyMinute);
  const subscriptions = handlers.map((handler) => ({
    handler: handler.name,
    on: handler.on,
    wants: (data: Readonly<Record<string, unknown>>) => handler.wants?.(data) ?? true,
    about: (data: Readonly<Record<string, unknown>>) => handler.about?.(data),
    takesLong: 'takesLong' in handler,
  }));
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: POLL,
    noHandleSignals: true,
    parsedCronItems: parseCronItems([EVERY_NIGHT, EVERY_MINUTE]),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') report(message);
    }),
    taskList: {
      'handle-event': async (payload) => {
        const { handler, event } = payload as Job;
        const known = byName.get(handler);
        if (!known) throw new Error(`No handler is called ${handler} any more.`);
        await ('takesLong' in known ? known.handle(event) : handleOnce(work, known, event));
      },
      [EVERY_NIGHT.task]: () => tidyUp(work, nightly, report),
      [EVERY_MINUTE.task]: () => tidyUp(work, timed, report),
    },
  });
  let stopping = false;
  const relaying = (async () => {
    let lookNext = 0;
    while (!stopping) {
      if (Date.now() >= lookNext) {
        lookNext = Date.now() + LOOK_AGAIN;
        await releaseDeserted(pool).catch((error: unknown) => report(`Deserted jobs wait longer: ${String(error)}`));
      }
      const relayed = await relay(pool, subscriptions).catch((error: unknown) => {
        report(`The relay will try again: ${String(error)}`);
        return 0;
      });
      if (relayed === 0 && !stopping) await wait(REST, undefined, { ref: false });
    }
  })();
  return {
    stop: async () => {
      stopping = true;
      await relaying;
      await runner.stop();
      await pool.end();
    },
    idle: async () => {
      for (;;) {
        const { rows } = await pool.query<{ waiting: number; failed: string | null }>(
          `select (select count(*)::int from platform.outbox) + (select count(*)::int from graphile_worker.jobs where attempts < max_attempts) as waiting,
             (select last_error from graphile_worker.jobs where attempts >= max_attempts or attempts > 2 limit 1) as failed`,
        );
        const [{ waiting, failed } = { waiting: 1, failed: null }] = rows;
        if (failed) throw new Error(`A job failed: ${failed}`);
        if (waiting === 0) return;
        await wait(25);
      }
    },
  };
}
