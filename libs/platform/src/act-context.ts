import { AsyncLocalStorage } from 'node:async_hooks';

/** What the edge knows of the act under way and the unit of work must know too. */
export interface ActContext {
  readonly correlationId: string;
  /** Set when the caller sent a key; the first unit of work of the act takes it. */
  idempotency?: { readonly key: string; readonly requestHash: string } | undefined;
}

const storage = new AsyncLocalStorage<ActContext>();

export const runAct = <T>(context: ActContext, act: () => T): T => storage.run(context, act);
export const currentAct = (): ActContext | undefined => storage.getStore();
