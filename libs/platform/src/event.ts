/**
 * Something that happened, in the past tense, as plain data a stranger could act on next year. It is both the audit
 * record and the outbox message. It carries ids and facts, never what people wrote: prose has its own history.
 */
export interface DomainEvent<Data = Readonly<Record<string, unknown>>> {
  readonly type: string;
  readonly data: Data;
}

/** A stored event, as a handler in the worker receives it. */
export interface StoredEvent<Data = Readonly<Record<string, unknown>>> extends DomainEvent<Data> {
  readonly id: string;
  readonly organisationId: string;
  readonly actorId: string | null;
  readonly at: string;
}

export interface EventDefinition<Data> {
  (data: Data): DomainEvent<Data>;
  readonly type: string;
}

/**
 * Declares an event.
 * @example const projectStarted = defineEvent('projects.started.v1')<{ projectId: string }>();
 */
export const defineEvent =
  (type: `${string}.${string}.v${number}`) =>
  <Data extends object>(): EventDefinition<Data> =>
    Object.assign((data: Data): DomainEvent<Data> => ({ type, data }), { type });
