import { thePublic } from '#libs/identity';
import { isUuid, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { ProofDocument } from './proof-document.js';
import { ProofKeys } from './proof-keys.js';
import { readProof } from './proof-seal.js';

/** What a check comes to, from the best to the worst. */
export const proofVerdicts = ['stands', 'superseded', 'not-on-record', 'changed', 'unknown-key', 'no-proof'] as const;
export type ProofVerdict = (typeof proofVerdicts)[number];

export interface CheckedProof {
  readonly verdict: ProofVerdict;
  /** The key it says it was signed with; null for what is no proof. */
  readonly keyId: string | null;
  /** What it says; null unless the signature is ours. */
  readonly document: ProofDocument | null;
}

/**
 * Checks a proof for anybody, signed in or not. The database is asked only about what carries our signature, by its id and
 * hash together: nobody can look for proofs with it.
 */
@Injectable()
export class ProofCheckService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keys: ProofKeys,
  ) {}

  async check(text: string): Promise<CheckedProof> {
    const read = readProof(text, this.keys.published());
    if (read.kind !== 'signed')
      return { verdict: read.kind, keyId: read.kind === 'no-proof' ? null : read.keyId, document: null };
    const { document, keyId, sha256 } = read;
    const row = isUuid(document.id)
      ? await this.work.row<{ standing: 'stands' | 'superseded' | null }>(
          thePublic,
          'select assessment.standing_of_proof($1, $2) as standing',
          [document.id, sha256],
        )
      : undefined;
    return { verdict: row?.standing ?? 'not-on-record', keyId, document };
  }
}
