import pg from 'pg';

export interface RoundTrips {
  readonly trips: number;
  readonly statements: number;
}

interface Count {
  statements: number;
  /** Per connection: the deepest chain of statements of which each was sent after an answer of the one before. */
  readonly depth: Map<object, number>;
}

let counting: Count | undefined;

/**
 * A client that counts. Statements sent before an answer was seen share a round trip, so the count does not depend on
 * timing. The connections of one request add up.
 */
export class CountingClient extends pg.Client {
  private answered = 0;
  private startedAt: Count | undefined;

  // pg's query has many signatures; all of them pass through unchanged.
  override query(...args: unknown[]): never {
    const count = counting;
    if (count && this.startedAt !== count) {
      this.startedAt = count;
      this.answered = 0;
    }
    const depth = this.answered + 1;
    if (count) {
      count.statements++;
      count.depth.set(this, Math.max(count.depth.get(this) ?? 0, depth));
    }
    const sent = (super.query as (...all: unknown[]) => unknown)(...args);
    const seen = () => {
      if (count === counting) this.answered = Math.max(this.answered, depth);
    };
    if (sent instanceof Promise) sent.then(seen, seen);
    return sent as never;
  }
}

export const countingClient = CountingClient;

/** Counts while the work is done. One at a time: the requests of the work are all that may reach the database. */
export async function roundTripsOf<Result>(work: () => Promise<Result>): Promise<RoundTrips & { result: Result }> {
  const count: Count = { statements: 0, depth: new Map() };
  counting = count;
  try {
    const result = await work();
    return {
      result,
      statements: count.statements,
      trips: [...count.depth.values()].reduce((sum, depth) => sum + depth, 0),
    };
  } finally {
    counting = undefined;
  }
}
