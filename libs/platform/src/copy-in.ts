import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';

/** What of pg's client decides whether statements may be sent behind one another; its declarations leave it out. */
type Client = PoolClient & { pipeline?: boolean };

/**
 * Streams a source into `COPY ... FROM STDIN`, as fast as the database takes it and no faster, so that memory stays the
 * same however long the source is. A COPY has its connection for itself: pg refuses it where others may be sent behind it,
 * so nothing may be in flight, and nothing is sent until it is done.
 * @returns how many rows were copied
 * @throws the database's error, or the source's; the transaction is broken then
 */
export async function copyIn(client: PoolClient, text: string, source: Readable): Promise<number> {
  const owned = client as Client;
  const pipelines = owned.pipeline ?? false;
  owned.pipeline = false;
  try {
    const sink = owned.query(from(text));
    await pipeline(source, sink);
    return sink.rowCount;
  } finally {
    owned.pipeline = pipelines;
  }
}
