import { ensure, IdempotencyMismatch } from './refusal.js';
import type { Session } from './session.js';

interface Key {
  readonly key: string;
  readonly requestHash: string;
}

/**
 * Claims the key for this act. A second request with the same key waits on the row of the first, then reads its result.
 * @returns the earlier result, or undefined when the key is new and the act must be done
 * @throws IdempotencyMismatch when the key was used for another request
 */
export async function claimKey(session: Session, { key, requestHash }: Key): Promise<{ result: unknown } | undefined> {
  const owner = [session.organisationId, session.scope.personId];
  const claimed = await session.sql(
    `insert into platform.idempotency (organisation_id, person_id, key, request_hash, at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [...owner, key, requestHash, session.at],
  );
  if (claimed.length === 1) return undefined;
  const [earlier] = await session.sql<{ requestHash: string; result: unknown }>(
    `select request_hash, result from platform.idempotency where organisation_id = $1 and person_id = $2 and key = $3`,
    [...owner, key],
  );
  ensure(earlier && earlier.requestHash === requestHash, () => new IdempotencyMismatch());
  return { result: earlier.result };
}

/** Keeps the result in the transaction of the act itself, for whoever asks again with the same key. */
export async function storeResult(session: Session, { key }: Key, result: unknown): Promise<void> {
  await session.sql(
    `update platform.idempotency set result = $4 where organisation_id = $1 and person_id = $2 and key = $3`,
    [session.organisationId, session.scope.personId, key, JSON.stringify(result ?? null)],
  );
}
