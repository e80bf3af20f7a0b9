import type { MarkedBy } from '#libs/marking-statistics';
import { allocate } from '../marking/allocate.js';
import { type AllocatedRound, type Candidate, requestFor } from '../marking/allocation-request.js';
import { shortOf } from '../marking/allocation-shortage.js';
import { type FirstMarking, originalsOf } from './carried-levels.js';

type First = ReadonlyMap<string, FirstMarking>;

/**
 * One original marker for each plan that has none yet and can have one; plans that are marked anew take others. Where
 * originals have too little room for all, the plans that come last by their random ids go without.
 */
export function originalsFor(
  candidates: readonly Candidate[],
  first: First,
  round: AllocatedRound,
): readonly MarkedBy[] {
  let waiting = candidates.flatMap((candidate): Candidate[] => {
    const { packetId, eligible, isMarkedAnew, marks } = candidate;
    const marking = first.get(packetId);
    const originals = marking ? originalsOf(marking) : [];
    const has = round.given.some((one) => one.candidate === packetId && originals.includes(one.marker));
    const able = eligible.filter((marker) => originals.includes(marker));
    return isMarkedAnew || has || marks > 1 || !able.length ? [] : [{ ...candidate, eligible: able }];
  });
  // One of each kind is for both marks together: the second of them makes it up.
  const alone = { ...round, asks: { ...round.asks, oneOfEach: false } };
  while (waiting.length) {
    const outcome = allocate(requestFor(waiting, ({ marks }) => marks + 1, alone));
    if (outcome.kind === 'allocated') return outcome.allocation;
    const without = shortOf(outcome.shortages).at(-1);
    waiting = waiting.filter(({ packetId }) => packetId !== without);
  }
  return [];
}

/** Plans with only those to mark them who never did. */
export const withoutOriginals = (candidates: readonly Candidate[], first: First): Candidate[] =>
  candidates.map((candidate) => {
    const ever = first.get(candidate.packetId)?.everMarked ?? [];
    return { ...candidate, eligible: candidate.eligible.filter((marker) => !ever.includes(marker)) };
  });
