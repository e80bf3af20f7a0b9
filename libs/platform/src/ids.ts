import { createHash, randomBytes } from 'node:crypto';
import { v4, v7 } from 'uuid';

/** A new id whose order is the order of making: for everything but what an assessor sees. */
export const newId = (): string => v7();

/** A new id that says nothing, not even when it was made: for everything an assessor sees. */
export const newOpaqueId = (): string => v4();

const DAY_MS = 86_400_000;

/** A new id whose order is that of the days of making, and tells no hour: for what an assessor is told in order. */
export const newIdOfToday = (): string => v7({ msecs: Math.floor(Date.now() / DAY_MS) * DAY_MS });

/** A secret for a session or an API token, 256 bits, safe in a header. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. Secrets have 256 bits of their own, so a plain hash is enough. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (text: string): boolean => uuidPattern.test(text);
