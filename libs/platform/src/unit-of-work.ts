import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import type { PoolClient, QueryResult } from 'pg';
import type { QueryRunner } from 'typeorm';
import { currentAct } from './act-context.js';
import { canonicalJson } from './canonical-json.js';
import { Clock } from './clock.js';
import { copyIn } from './copy-in.js';
import { Database } from './database.js';
import {
  columnLeadingNowhere,
  CommitOutcomeUnknown,
  ConnectionLost,
  RolledBack,
  sqlState,
  UnrecordedChange,
} from './failures.js';
import { claimKey, storeResult } from './idempotency.js';
import { BatchedReads } from './batched-reads.js';
import type { Statement } from './planned.js';
import { BusyElsewhere, NotFound, Refusal } from './refusal.js';
import type { Scope } from './scope.js';
import { Session } from './session.js';
import { type CopyingClient, openingSettings } from './sql-client.js';

interface OpenUnit {
  session: Session;
  open: boolean;
  firstError: unknown;
  readonly inFlight: Set<Promise<unknown>>;
}

/** The parts of TypeORM's and pg's objects this file reaches into; nowhere else does. */
type Runner = QueryRunner & {
  databaseConnection: unknown;
  isTransactionActive: boolean;
  transactionDepth: number;
  releasePostgresConnection(error?: unknown): Promise<void>;
};
type Client = PoolClient & { getTransactionStatus?(): string | null; _queryable?: boolean };

// A unit that was second to make a row there may be only one of is run again too: it now sees the first one's row, and
// goes on or refuses by its own rule.
const RETRIED = new Set(['40001', '40P01', '23505']);
const LOCK_NOT_AVAILABLE = '55P03';
const TRANSACTION_ABORTED = '25P02';
const CONNECTION_LOST = new Set(['57P01', '57P02', '08006', '08003', '08000']);
const ATTEMPTS = 4;
// pg's own serialiser, which has no declaration: used to find a value it cannot send before anything of the tail is sent.
const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue: (value: unknown) => unknown;
};

/**
 * One act, one transaction. `run` opens it for the viewer, hands the ambient session to the repositories, and stores
 * what was done, its events and its audit records together or not at all. `rows` reads, outside or inside a unit.
 *
 * BEGIN and the viewer's settings are sent without waiting for an answer, and so are the outbox, the audit and COMMIT:
 * a unit costs two round trips, not six. The guards that make this honest are numbered in the decision paper 0001.
 */
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<OpenUnit>();
  private readonly reads: BatchedReads;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.reads = new BatchedReads(database, clock);
  }

  /** The open session. @throws Error outside a unit of work */
  get session(): Session {
    const unit = this.current.getStore();
    if (!unit?.open) throw new Error('There is no open unit of work here.');
    return unit.session;
  }

  /** Rows with camelCase keys, in the open unit if there is one, else in a read-only flight shared by the same tick. */
  rows<Row>(scope: Scope, statement: Statement, values: unknown[] = []): Promise<Row[]> {
    const unit = this.current.getStore();
    return unit?.open ? unit.session.sql<Row>(statement, values) : this.reads.rows<Row>(scope, statement, values);
  }

  /** The first row, or undefined. */
  async row<Row>(scope: Scope, statement: Statement, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(scope, statement, values))[0];
  }

  /**
   * Runs one use case. A nested `run` joins the open unit. What `work` returns must be plain data: it is what a repeated
   * request with the same idempotency key gets back.
   * @throws the refusal that `work` threw; NotFound of what a link should lead to; RolledBack, ConnectionLost, CommitOutcomeUnknown, each meaning what it says
   */
  async run<Result>(scope: Scope, work: (session: Session) => Promise<Result>): Promise<Result> {
    const outer = this.current.getStore();
    if (outer?.open) return work(outer.session);
    const act = currentAct();
    const key = act?.idempotency;
    if (act) act.idempotency = undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(scope, async (session) => {
          if (!key) return work(session);
          const earlier = await claimKey(session, key);
          if (earlier) return earlier.result as Result;
          const result = await work(session);
          await storeResult(session, key, result);
          return result;
        });
      } catch (error) {
        if (error instanceof CommitOutcomeUnknown) throw error;
        const state = sqlState(error);
        if (state === LOCK_NOT_AVAILABLE) throw new BusyElsewhere();
        const nowhere = columnLeadingNowhere(error);
        if (nowhere) throw notThere(nowhere);
        if (!state || !RETRIED.has(state) || attempt === ATTEMPTS) throw error;
        await wait(10 * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  /**
   * Leaves the open unit for the time of `work`, so that a `run` inside is a unit of its own: for a handler that must
   * write in a second organisation. The two are not stored together, so what is done apart must bear repeating.
   */
  apart<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.current.exit(work);
  }

  private async once<Result>(scope: Scope, work: (session: Session) => Promise<Result>): Promise<Result> {
    const runner = this.database.source.createQueryRunner() as Runner;
    const client = (await runner.connect()) as Client;
    let dead: unknown;
    const died = (error: unknown) => (dead ??= error);
    client.on('error', died);
    const unit: OpenUnit = {
      session: undefined as unknown as Session,
      open: true,
      firstError: undefined,
      inFlight: new Set(),
    };
    const facade = facadeOf(client, unit, runner);
    runner.databaseConnection = facade;
    runner.isTransactionActive = true;
    runner.transactionDepth = 1;
    unit.session = new Session(scope, this.clock.now(), runner.manager, facade);
    let clean = false;
    try {
      const opened = Promise.all([client.query('BEGIN'), client.query(openingSettings(scope, this.clock.setTo()))]);
      opened.catch(() => undefined);
      const value = await this.current.run(unit, () => work(unit.session));
      await opened;
      await Promise.allSettled([...unit.inFlight]);
      if (dead) throw new ConnectionLost(dead);
      if (unit.firstError) throw new RolledBack(unit.firstError);
      unit.open = false;
      await commit(client, unit.session, () => dead);
      clean = true;
      return value;
    } catch (thrown) {
      unit.open = false;
      await Promise.allSettled([...unit.inFlight]);
      // What was sent behind a statement that failed is told only that the transaction is over, and may be heard first.
      const error = sqlState(thrown) === TRANSACTION_ABORTED ? (unit.firstError ?? thrown) : thrown;
      if (error instanceof CommitOutcomeUnknown) throw error;
      clean = !dead && (await rollBack(client));
      if (error instanceof Refusal || error instanceof RolledBack || error instanceof UnrecordedChange) throw error;
      if (dead || CONNECTION_LOST.has(sqlState(error) ?? '')) throw new ConnectionLost(dead ?? error);
      throw error;
    } finally {
      client.off('error', died);
      runner.isTransactionActive = false;
      runner.transactionDepth = 0;
      runner.databaseConnection = client;
      if (clean && !dead && client.getTransactionStatus?.() === 'I') await runner.release();
      else await runner.releasePostgresConnection(dead ?? new Error('not clean'));
    }
  }
}

/** A link to something that is not there, or not of this organisation or project: the field is called as its column is. */
function notThere(column: string): NotFound {
  const field = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return new NotFound(column.replace(/_id$/, '').replaceAll('_', ' '), [field]);
}

/** Stands before the client so that nothing of this unit can run after its end, and no error of its is swallowed. */
function facadeOf(client: Client, unit: OpenUnit, runner: Runner): Client & CopyingClient {
  const facade = Object.create(client) as Client & CopyingClient;
  facade.query = ((...args: Parameters<Client['query']>) => {
    if (!unit.open) return Promise.reject(new Error('The unit of work has ended.'));
    const inSavepoint = runner.transactionDepth > 1;
    const sent = (client.query as (...all: unknown[]) => Promise<QueryResult>)(...args);
    unit.inFlight.add(sent);
    sent.then(
      () => unit.inFlight.delete(sent),
      (error: unknown) => {
        if (!inSavepoint) unit.firstError ??= error;
        unit.inFlight.delete(sent);
      },
    );
    return sent;
  }) as Client['query'];
  facade.copy = (text: string, source: Readable) => {
    if (!unit.open) return Promise.reject(new Error('The unit of work has ended.'));
    if (unit.inFlight.size) return Promise.reject(new Error('A COPY begins when everything before it is done.'));
    const copied = copyIn(client, text, source);
    unit.inFlight.add(copied);
    copied.then(
      () => unit.inFlight.delete(copied),
      (error: unknown) => {
        unit.firstError ??= error;
        unit.inFlight.delete(copied);
      },
    );
    return copied;
  };
  return facade;
}

/** Outbox, audit and COMMIT in one flight. Every value is prepared first, so that nothing can fail on our side midway. */
async function commit(client: Client, session: Session, dead: () => unknown): Promise<void> {
  const { events } = session;
  if (session.changed && events.length === 0) throw new UnrecordedChange(session.changed);
  const lastWrites = session.lastWrites.map(({ text, values }) => ({ text, values: values.map(prepareValue) }));
  const flight: Promise<unknown>[] = [];
  if (events.length > 0) {
    const actor = session.scope.personId;
    const outbox = [
      events.map(({ id }) => id),
      session.organisationId,
      events.map(({ type }) => type),
      events.map(({ data }) => JSON.stringify({ actorId: actor, data })),
      session.at,
    ].map(prepareValue);
    const bodies = [
      events.map(({ id, type, data }) =>
        canonicalJson({
          id,
          at: session.at,
          actor,
          organisation: session.organisationId,
          type,
          data,
          act: currentAct()?.correlationId ?? null,
        }),
      ),
    ].map(prepareValue);
    flight.push(
      ...lastWrites.map((write) => client.query(write)),
      client.query(
        `insert into platform.outbox (id, organisation_id, type, payload, at)
         select e.id, $2, e.type, e.payload, $5 from unnest($1::uuid[], $3::text[], $4::jsonb[]) as e (id, type, payload)`,
        outbox,
      ),
      client.query('select platform.audit_append($1::text[])', bodies),
    );
  }
  const committed = client.query('COMMIT');
  const [settled, outcome] = [await Promise.allSettled(flight), (await Promise.allSettled([committed]))[0]];
  const refused = settled.find((result) => result.status === 'rejected');
  if (outcome.status === 'rejected') {
    if (refused) throw new RolledBack(refused.reason);
    if (dead() || sqlState(outcome.reason) === undefined) throw new CommitOutcomeUnknown(outcome.reason);
    throw new RolledBack(outcome.reason);
  }
  if (outcome.value.command !== 'COMMIT')
    throw new RolledBack(refused?.reason ?? new Error('the transaction was already broken'));
}

/** The transaction status is stale until the server says it is ready again, so ROLLBACK is sent and awaited first. */
async function rollBack(client: Client): Promise<boolean> {
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}
