import { sealHash } from '../sealing/seal-hash.js';
import type { CarriedLevels, CriterionMark, GlobalRating, MarkOutcome } from '../assessment.entities.js';

/** What a marker answers for: all of it is fixed when the mark is submitted. */
export interface SealedMark {
  readonly id: string;
  readonly packetId: string;
  readonly markerId: string;
  readonly ordinal: number;
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  readonly globalRating: GlobalRating | null;
  /** A decimal string; however many noughts it ends with, it is the same. */
  readonly total: string | null;
  readonly outcome: MarkOutcome | null;
  readonly submittedAt: string;
  /** Criteria the moderator is asked to look at, and words for the moderator alone. */
  readonly unsure: readonly string[];
  readonly note: string;
  /** What the trainee reads, as it was written. */
  readonly strengths: readonly string[];
  readonly nextSteps: readonly string[];
  /** Which first mark's levels are among them, and those levels; null for a mark that was given whole. */
  readonly carried: CarriedLevels | null;
}

/** SHA-256 of a mark's canonical JSON, in hexadecimal: it goes into the audit record of its submission. */
export function markSeal(mark: SealedMark): string {
  const { id, packetId, markerId, ordinal, levels, flags, globalRating, total, outcome, submittedAt } = mark;
  const said = {
    // Where nothing is said to the moderator, or to the trainee, the text is what it was before that could be: older marks stay
    // sealed as they are.
    ...(mark.unsure.length ? { unsure: mark.unsure } : {}),
    ...(mark.note ? { note: mark.note } : {}),
    ...(mark.strengths.length ? { strengths: mark.strengths } : {}),
    ...(mark.nextSteps.length ? { nextSteps: mark.nextSteps } : {}),
    ...(mark.carried ? { carried: mark.carried } : {}),
    ...{ id, packetId, markerId, ordinal, flags, globalRating, outcome, submittedAt },
    levels: levels.map(({ criterion, level, comment }) => ({ criterion, level, comment })),
    total: total === null ? null : Number(total),
  };
  return sealHash(said);
}
