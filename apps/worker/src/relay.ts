import type pg from 'pg';

/** How many events one round takes. */
const PORTION = 100;

/** A job held for longer than this, in seconds, is held by a worker that is gone. */
const LONGEST_HOLD = 30;

/**
 * Lets go of what a killed worker held, its organisation's queue with it: the queue itself would wait four hours. Taking
 * a job away from a worker that is only slow does no harm, for its work and the row that says it was done are one.
 */
export async function releaseDeserted(pool: pg.Pool): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
     where locked_at < now() - make_interval(secs => $1) having count(*) > 0`,
    [LONGEST_HOLD],
  );
}

export interface Subscription {
  readonly handler: string;
  readonly on: readonly string[];
  readonly wants?: (data: Readonly<Record<string, unknown>>) => boolean;
  readonly about?: (data: Readonly<Record<string, unknown>>) => string | undefined;
  /** Whose jobs wait behind one another in a queue of their own, and not in that of their organisation. */
  readonly takesLong?: boolean;
}

/**
 * Turns waiting events into jobs, each once: taking an event out of the outbox and making its jobs is one transaction. A
 * job that waits is replaced by one of the same key, which is how events about one thing share it. The jobs of an
 * organisation share a queue, but for those that take long, so they run one after another in the order of the events. Only one that
 * failed comes again after those that waited behind it: a handler looks at how things are, not at what came before.
 * @returns how many events were relayed
 */
export async function relay(pool: pg.Pool, subscriptions: readonly Subscription[]): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{
      id: string;
      organisation_id: string;
      type: string;
      payload: { data: Readonly<Record<string, unknown>> };
      at: string;
    }>(
      `select id, organisation_id, type, payload, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from platform.outbox order by at, id for update skip locked limit $1`,
      [PORTION],
    );
    for (const { id, organisation_id, type, payload, at } of rows)
      for (const { handler, about, takesLong } of subscriptions.filter(
        ({ on, wants }) => on.includes(type) && (wants?.(payload.data) ?? true),
      ))
        await client.query(
          `select graphile_worker.add_job(identifier => $1, payload => $2::json, queue_name => $3, job_key => $4, max_attempts => 12)`,
          [
            'handle-event',
            JSON.stringify({ handler, event: { id, organisationId: organisation_id, type, at, ...payload } }),
            takesLong ? handler : organisation_id,
            `${about?.(payload.data) ?? id}:${handler}`,
          ],
        );
    await client.query('delete from platform.outbox where id = any ($1)', [rows.map(({ id }) => id)]);
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
