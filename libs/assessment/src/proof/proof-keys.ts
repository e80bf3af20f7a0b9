import type { KeyObject } from 'node:crypto';
import type { PublishedKey } from '#libs/platform';

/** Where the keys of proofs are: the application that runs us says so. Decision 0003 tells who may use them. */
export abstract class ProofKeys {
  /** The private Ed25519 key proofs are signed with now; null where none is kept. */
  abstract signing(): KeyObject | null;
  /** Every public key that proofs were ever signed with, the oldest first. */
  abstract published(): readonly PublishedKey[];
}
