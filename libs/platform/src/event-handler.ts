import type { StoredEvent } from './event.js';
import type { Session } from './session.js';

interface Subscriber {
  /** Unique and never changed: it is how the inbox knows what was done. */
  readonly name: string;
  /** The types of event it wants. */
  readonly on: readonly string[];
  /** Whether it wants this one of them, by what the event says; all when it does not say. Saves a job, not a look. */
  wants?(data: Readonly<Record<string, unknown>>): boolean;
  /**
   * What the event is about, for a handler that only looks at how that is now: a job that still waits is then for all the
   * events about it, and is given the newest.
   */
  about?(data: Readonly<Record<string, unknown>>): string;
}

/**
 * What reacts to events in the worker. It runs in a unit of work of its own, as the system in the event's organisation,
 * together with the row that says it was done: so a job that is killed half-way is done once.
 */
export interface EventHandler extends Subscriber {
  handle(event: StoredEvent, session: Session): Promise<void>;
}

/**
 * What takes longer than a transaction should stay open, and would keep its organisation's other events waiting. It has a
 * queue of its own, one job at a time, opens its own units of work, and is called again for an event when it was killed or
 * threw: that the outcome is stored once is its own affair.
 */
export interface LongEventHandler extends Subscriber {
  readonly takesLong: true;
  handle(event: StoredEvent): Promise<void>;
}

export type AnyEventHandler = EventHandler | LongEventHandler;
export const EVENT_HANDLERS = Symbol('EVENT_HANDLERS');

/** What is put in order every night, in one organisation after another. It bears being done twice. */
export interface Chore {
  readonly name: string;
  /** Looked at every minute instead: for what is to happen at a time that somebody chose. */
  readonly everyMinute?: true;
  tidy(organisationId: string): Promise<void>;
}
export const CHORES = Symbol('CHORES');
