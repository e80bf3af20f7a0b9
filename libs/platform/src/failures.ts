/** The transaction is certainly not stored. `cause` is what the database said. */
export class RolledBack extends Error {
  constructor(cause: unknown) {
    super(`The transaction was rolled back: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'RolledBack';
  }
}

/** The connection went before COMMIT was sent: certainly not stored. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super('The connection to the database was lost before anything was stored.', { cause });
    this.name = 'ConnectionLost';
  }
}

/** The connection went after COMMIT was sent: it may be stored. Never retried here; an idempotency key answers it. */
export class CommitOutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super(
      'The connection to the database was lost while the change was being stored. Send it again with the same key to find out.',
      { cause },
    );
    this.name = 'CommitOutcomeUnknown';
  }
}

/** A unit of work changed rows and recorded no event: a mistake of ours, never stored. */
export class UnrecordedChange extends Error {
  constructor(table: string) {
    super(`A change to ${table} was about to be stored without an audit record.`);
    this.name = 'UnrecordedChange';
  }
}

/** The SQLSTATE of an error, wherever a driver put it, or undefined. */
export function sqlState(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { code, driverError, cause } = at as Error & { code?: unknown; driverError?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
    at = driverError ?? cause;
  }
  return undefined;
}

const FOREIGN_KEY_VIOLATION = '23503';

/**
 * The column that leads to nothing, when that is what went wrong. Read off the constraint's name, which is made of the
 * table and its columns: what the database says may be in any language.
 */
export function columnLeadingNowhere(error: unknown): string | undefined {
  if (sqlState(error) !== FOREIGN_KEY_VIOLATION) return undefined;
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { constraint, table, driverError, cause } = at as Error & Record<string, unknown>;
    if (typeof constraint === 'string' && typeof table === 'string' && constraint.startsWith(`${table}_`))
      return /^(?:organisation_id_)?(?:project_id_)?([a-z_]+_id)_fkey$/.exec(constraint.slice(table.length + 1))?.[1];
    at = driverError ?? cause;
  }
  return undefined;
}

/** The name of the constraint that was violated, or undefined. Lets a repository turn it into a refusal. */
export function violatedConstraint(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { constraint, driverError, cause } = at as Error & { constraint?: unknown; driverError?: unknown };
    if (typeof constraint === 'string') return constraint;
    at = driverError ?? cause;
  }
  return undefined;
}

/** Whether the database was asked for an id that cannot be one, such as what is left of an address typed by hand. */
export function isNoId(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { routine, driverError, cause } = at as Error & Record<string, unknown>;
    if (routine === 'string_to_uuid') return true;
    at = driverError ?? cause;
  }
  return false;
}
