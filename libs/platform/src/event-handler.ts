import type { StoredEvent } from './event.js';
import type { Session } from './session.js';

/**
 * What reacts to events in the worker. It runs in a unit of work of its own, as the system in the event's organisation,
 * together with the row that says it was done: so a job that is killed half-way is done once.
 */
export interface EventHandler {
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
  handle(event: StoredEvent, session: Session): Promise<void>;
}
export const EVENT_HANDLERS = Symbol('EVENT_HANDLERS');
