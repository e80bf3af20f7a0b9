import { createHash } from 'node:crypto';
import type { MarkedBy } from '#libs/marking-statistics';
import type { MarkingState } from '../assessment.entities.js';
import { markerKinds } from '../markers/marker.entities.js';
import { availableMarker, type SchemeAsks, type TakenOn } from '../markers/who-may-mark.js';
import type { AllocationRequest, Exclusion } from './allocate.js';

/** An accepted packet of a round, with who may still mark it. */
export interface Candidate {
  readonly packetId: string;
  /** Marks that count, declined and void ones not among them. */
  readonly marks: number;
  /** Whether marks of it were put aside, so that others mark it. */
  readonly isMarkedAnew: boolean;
  readonly lastOrdinal: number;
  readonly eligible: readonly string[];
  /** Null until it was first allocated. */
  readonly markingState: MarkingState | null;
}

/** What holds for a whole round. */
export interface AllocatedRound {
  readonly roundId: string;
  /** What markers of the pool are counted as, and take on. */
  readonly pool: readonly TakenOn[];
  readonly asks: SchemeAsks;
  /** Every mark of the round that counts, of other packets too: they make the load, and who has met whom. */
  readonly given: readonly MarkedBy[];
}

/** The draw of a round: one that nobody can foresee from ids or times, and the same every time. */
const seedOf = (roundId: string): number =>
  Number.parseInt(createHash('sha256').update(roundId).digest('hex').slice(0, 13), 16);

/** The request for some packets of a round to have as many marks as they are to have in all. */
export function requestFor(
  candidates: readonly Candidate[],
  marksOf: (candidate: Candidate) => number,
  { roundId, pool, asks, given }: AllocatedRound,
): AllocationRequest {
  const byPacket = new Map(candidates.map((one) => [one.packetId, one]));
  const markers = new Set([...candidates.flatMap(({ eligible }) => eligible), ...given.map(({ marker }) => marker)]);
  return {
    plans: [...new Set([...byPacket.keys(), ...given.map(({ candidate }) => candidate)])].map((id) => {
      const candidate = byPacket.get(id);
      return { id, marks: candidate ? marksOf(candidate) : 0 };
    }),
    markers: [...markers].map((id) => availableMarker(id, pool)),
    oneOfEach: asks.oneOfEach ? markerKinds : [],
    exclusions: candidates.flatMap(({ packetId, eligible }) =>
      [...markers]
        .filter((marker) => !eligible.includes(marker))
        .map((marker): Exclusion => ({ candidate: packetId, marker, kind: 'hard' })),
    ),
    already: given,
    seed: seedOf(roundId),
  };
}
