import type { PoolClient } from 'pg';
import type { Clock } from './clock.js';
import type { Database } from './database.js';
import { askedWith, type Statement } from './planned.js';
import type { Scope } from './scope.js';
import { camelRows, openingSettings } from './sql-client.js';

interface Waiting {
  readonly statement: Statement;
  readonly values: unknown[];
  readonly resolve: (rows: never[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads outside a unit of work. All that one viewer asks for in the same turn of the event loop goes to the database in
 * one flight: BEGIN READ ONLY, the settings, every statement, COMMIT. So a page costs as many round trips as its
 * questions are deep, not as many as they are.
 */
export class BatchedReads {
  private readonly waiting = new Map<Scope, Waiting[]>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  rows<Row>(scope: Scope, statement: Statement, values: unknown[]): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const batch = this.waiting.get(scope);
      const read = { statement, values, resolve: resolve as (rows: never[]) => void, reject };
      if (batch) {
        batch.push(read);
        return;
      }
      this.waiting.set(scope, [read]);
      setImmediate(() => {
        const reads = this.waiting.get(scope) ?? [];
        this.waiting.delete(scope);
        void this.fly(scope, reads);
      });
    });
  }

  private async fly(scope: Scope, reads: readonly Waiting[]): Promise<void> {
    let client: PoolClient;
    try {
      client = await this.database.poolFor(scope).connect();
    } catch (error) {
      for (const read of reads) read.reject(error);
      return;
    }
    let dead: unknown;
    const died = (error: unknown) => (dead ??= error);
    client.on('error', died);
    const opening = [client.query('BEGIN READ ONLY'), client.query(openingSettings(scope, this.clock.setTo()))];
    const answers = reads.map(({ statement, values }) => client.query(askedWith(statement, values)));
    const [opened, settled, closed] = await Promise.all([
      Promise.allSettled(opening),
      Promise.allSettled(answers),
      Promise.allSettled([client.query('COMMIT')]),
    ]);
    const failed = opened.find((result) => result.status === 'rejected');
    settled.forEach((result, index) => {
      const read = reads[index];
      if (failed) read?.reject(failed.reason);
      else if (result.status === 'rejected') read?.reject(result.reason);
      else read?.resolve(camelRows<never>(result.value));
    });
    client.off('error', died);
    client.release(dead || failed || closed[0].status === 'rejected' ? true : undefined);
  }
}
