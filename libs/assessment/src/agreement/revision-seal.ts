import { sealHash } from '../sealing/seal-hash.js';
import type { CriterionMark, MarkOutcome } from '../assessment.entities.js';

/** What a marker answers for when revising: all of it is fixed at once. */
export interface SealedRevision {
  readonly id: string;
  readonly markId: string;
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  /** A decimal string; however many noughts it ends with, it is the same. Null for work that is sent back. */
  readonly total: string | null;
  readonly outcome: MarkOutcome;
  readonly revisedAt: string;
}

/** SHA-256 of a revision's canonical JSON, in hexadecimal: it goes into the audit record of the revision. */
export function revisionSeal({ id, markId, levels, flags, total, outcome, revisedAt }: SealedRevision): string {
  const said = {
    ...{ id, markId, flags, outcome, revisedAt },
    levels: levels.map(({ criterion, level, comment }) => ({ criterion, level, comment })),
    total: total === null ? null : Number(total),
  };
  return sealHash(said);
}
