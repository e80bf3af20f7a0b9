import { sealHash } from '../sealing/seal-hash.js';

/** What somebody answers for who goes on without a marker: all of it is fixed at once. */
export interface SealedCut {
  readonly id: string;
  readonly packetId: string;
  /** The marks whose markers were waited for, the first marker's first. */
  readonly marks: readonly string[];
  readonly reason: string;
  readonly cutBy: string;
  readonly cutAt: string;
}

/** SHA-256 of its canonical JSON, in hexadecimal: it goes into the audit record of the act. */
export function cutSeal({ id, packetId, marks, reason, cutBy, cutAt }: SealedCut): string {
  return sealHash({ id, packetId, marks, reason, cutBy, cutAt });
}
