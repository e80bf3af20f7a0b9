import type { Readable } from 'node:stream';
import type { QueryResult } from 'pg';
import pg from 'pg';
import type { Scope } from './scope.js';

/** What of a pg client we use: the real one, or the façade of a unit of work. */
export interface SqlClient {
  query(
    config: { text: string; values?: unknown[]; rowMode?: 'array'; name?: string } | string,
    values?: unknown[],
  ): Promise<QueryResult>;
}

/** A client that also streams into a table. */
export interface CopyingClient extends SqlClient {
  copy(text: string, source: Readable): Promise<number>;
}

// Days stay `YYYY-MM-DD`; instants become ISO 8601 in UTC. A Date object for a day would move with the time zone,
// and building one per row is a third of the cost of a read.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, isoInstant);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMP, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** `2026-11-24 11:44:10.12+00` as `2026-11-24T11:44:10.120Z`. The connections run in UTC. */
export function isoInstant(text: string): string {
  const [whole = '', fraction = ''] = text.slice(0, -3).replace(' ', 'T').split('.');
  return `${whole}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Rows with camelCase keys: the key names are worked out once per result, not once per row. */
export function camelRows<Row>(result: QueryResult): Row[] {
  const names = result.fields.map((field) => camel(field.name));
  return (result.rows as unknown[][]).map(
    (values) => Object.fromEntries(names.map((name, index) => [name, values[index]])) as Row,
  );
}

const LIMITS = { statement: '5s', lock: '2s', idle: '10s' };

/** The statement that tells row-level security who is asking, and sets the time limits; local to the transaction. */
export function openingSettings(
  scope: Scope,
  clock: string | undefined,
): { name: string; text: string; values: unknown[] } {
  return {
    name: 'open_transaction',
    text: `select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true),
      set_config('app.acting', $3, true), set_config('app.project_ids', $4, true), set_config('app.clock', $5, true),
      set_config('statement_timeout', $6, true), set_config('lock_timeout', $7, true),
      set_config('idle_in_transaction_session_timeout', $8, true)`,
    values: [
      scope.organisationId ?? '',
      scope.personId ?? '',
      scope.acting,
      `{${scope.projectIds.join(',')}}`,
      clock ?? '',
      LIMITS.statement,
      LIMITS.lock,
      LIMITS.idle,
    ],
  };
}
