import { createHash } from 'node:crypto';

/** A statement that is planned once for each connection: see `planned`. */
export interface PlannedStatement {
  readonly name: string;
  readonly text: string;
}

export type Statement = string | PlannedStatement;

/**
 * A statement the database plans once for each connection, not each time it is asked. For one that gathers much of one
 * thing: its plan is long in making and the same whatever the values are. Not for a search, whose best plan depends on
 * what is searched for. The text is a constant of the code: a connection keeps each that it was ever given.
 */
export function planned(text: string): PlannedStatement {
  return { name: createHash('sha256').update(text).digest('hex').slice(0, 32), text };
}

/** As pg takes it. */
export const askedWith = (statement: Statement, values: unknown[]) => ({
  ...(typeof statement === 'string' ? { text: statement } : statement),
  values,
  rowMode: 'array' as const,
});
