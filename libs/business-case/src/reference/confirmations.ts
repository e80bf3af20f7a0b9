import type { Confirmation, ReferenceSet } from './reference-set.js';

/** A word of finance on a set, as the database has it. */
export interface StoredWord extends Confirmation {
  readonly setId: string;
  readonly hash: string;
  readonly reviewBy: string | null;
}

/** The newest word on each set: `$1` the organisation. */
export const NEWEST_WORDS = `
  select distinct on (c.set_id) c.set_id, c.hash, c.holds, c.source, c.source_day, c.review_by, c.note, w.name as by_name, c.at
  from business_case.reference_confirmation c join identity.person w on w.id = c.by
  where c.organisation_id = $1 order by c.set_id, c.at desc, c.id desc`;

/**
 * A set with what the trust’s finance says of it. A word is on numbers: once a set ships with others, it is to be confirmed
 * again. The set keeps its id and its hash, so that no case that rests on it moves.
 */
export function asConfirmed(set: ReferenceSet, words: readonly StoredWord[]): ReferenceSet {
  const word = words.find(({ setId, hash }) => setId === set.id && hash === set.hash);
  if (set.status !== 'to-be-confirmed' || !word) return set;
  const { setId: _set, hash: _hash, reviewBy, ...confirmation } = word;
  return confirmation.holds
    ? { ...set, status: 'confirmed', reviewBy: reviewBy ?? set.reviewBy, confirmation }
    : { ...set, confirmation };
}
