import type { Readable } from 'node:stream';
import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { DomainEvent } from './event.js';
import { newId } from './ids.js';
import { askedWith, type Statement } from './planned.js';
import { ChangedSinceYouLooked, NotFound } from './refusal.js';
import type { Scope } from './scope.js';
import { camelRows, type CopyingClient } from './sql-client.js';
import { PersonalValues } from './personal-values.js';

export interface RecordedEvent extends DomainEvent {
  readonly id: string;
}

type Values<Entity> = Partial<Entity>;
type Writable<Entity> = QueryDeepPartialEntity<Entity>;

/** The open transaction, as a service and its repositories see it. Ends with the unit of work that made it. */
export class Session {
  readonly events: RecordedEvent[] = [];
  /** Statements that go with the end of the unit, in its flight. */
  readonly lastWrites: { readonly text: string; readonly values: unknown[] }[] = [];
  /** The table of the first change, for the message if nothing was recorded. */
  changed: string | undefined;
  readonly personal: PersonalValues;

  constructor(
    readonly scope: Scope,
    /** The instant of this unit of work: every row it writes carries the same one. */
    readonly at: string,
    private readonly manager: EntityManager,
    private readonly client: CopyingClient,
  ) {
    this.personal = new PersonalValues(this);
  }

  /** The acting organisation. @throws Error when the viewer has none: a mistake of the caller */
  get organisationId(): string {
    if (!this.scope.organisationId) throw new Error('This needs an acting organisation.');
    return this.scope.organisationId;
  }

  /** Rows with camelCase keys. Days and instants are strings, numerics are decimal strings. */
  async sql<Row>(statement: Statement, values: unknown[] = []): Promise<Row[]> {
    return camelRows<Row>(await this.client.query(askedWith(statement, values)));
  }

  /** For set-based writes. @returns how many rows changed */
  async write(text: string, values: unknown[] = []): Promise<number> {
    this.changed ??= text.trim().split(/\s+/).slice(0, 3).join(' ');
    return (await this.client.query({ text, values })).rowCount ?? 0;
  }

  /**
   * A write that nothing waits for, sent with the outbox, the audit and COMMIT: for what is worked out from rows that this
   * unit has read and written. It costs no round trip. If it fails, everything is rolled back.
   */
  writeLast(text: string, values: unknown[] = []): void {
    this.changed ??= text.trim().split(/\s+/).slice(0, 3).join(' ');
    this.lastWrites.push({ text, values });
  }

  /**
   * Streams rows into a temporary table of this unit, for what is too much to hold in memory. What was sent before must
   * have been waited for. Nothing is recorded of it: what is made of the rows is.
   * @returns how many rows were copied
   */
  copy(text: string, source: Readable): Promise<number> {
    return this.client.copy(text, source);
  }

  /** Inserts one row or several; the acting organisation is filled in. Scalar columns only, never relation objects. */
  async insert<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    values: Values<Entity> | Values<Entity>[],
  ): Promise<void> {
    const metadata = this.manager.connection.getMetadata(entity);
    this.changed ??= metadata.tablePath;
    const tenant = metadata.findColumnWithPropertyName('organisationId');
    const rows = (Array.isArray(values) ? values : [values]).map((row) =>
      tenant && !('organisationId' in row) ? { organisationId: this.organisationId, ...row } : row,
    );
    if (rows.length === 0) return;
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(rows as unknown as Writable<Entity>[])
      .updateEntity(false)
      .execute();
  }

  /**
   * Changes one row if it is still at the version the person saw; the version moves on by one.
   * @throws ChangedSinceYouLooked with the current row, NotFound when there is none to see
   */
  async change<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    { id, version, called }: { id: string; version: number; called: string },
    changes: Values<Entity>,
  ): Promise<void> {
    const metadata = this.manager.connection.getMetadata(entity);
    this.changed ??= metadata.tablePath;
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set({ ...changes, version: () => 'version + 1' } as unknown as Writable<Entity>)
      .where('organisation_id = :organisation and id = :id and version = :version', {
        organisation: this.organisationId,
        id,
        version,
      })
      .execute();
    if (affected === 1) return;
    const [current] = await this.sql<Record<string, unknown> & { version: number }>(
      `select * from ${metadata.tablePath} where organisation_id = $1 and id = $2`,
      [this.organisationId, id],
    );
    if (!current) throw new NotFound(called);
    throw new ChangedSinceYouLooked(called, current.version, current);
  }

  /** Records what happened: an audit record and an outbox message, stored with the change or not at all. */
  record(event: DomainEvent): void {
    this.events.push({ ...event, id: newId() });
  }
}
