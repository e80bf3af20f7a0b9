import { sealHash } from '../sealing/seal-hash.js';
import type { EarlierDecision, ReMarkScope } from './moderation.entities.js';

/** What a moderator answers for who has a plan marked anew. */
export interface SealedReMarkOrder {
  readonly id: string;
  readonly roundId: string;
  readonly packetId: string;
  readonly number: number;
  readonly scope: ReMarkScope;
  readonly reason: string;
  readonly earlier: EarlierDecision;
  readonly voidMarks: readonly string[];
  readonly orderedBy: string;
  readonly orderedAt: string;
}

/** SHA-256 of an order's canonical JSON, in hexadecimal: it goes into the audit record of the order. */
export function reMarkSeal(order: SealedReMarkOrder): string {
  const { id, roundId, packetId, number, scope, reason, earlier, voidMarks, orderedBy, orderedAt } = order;
  const said = { id, roundId, packetId, number, scope, reason, earlier, voidMarks, orderedBy, orderedAt };
  return sealHash(said);
}
