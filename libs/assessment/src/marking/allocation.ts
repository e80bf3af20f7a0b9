import { createHash } from 'node:crypto';

export const MARKS_PER_PACKET = 2;

export interface ToAllocate {
  readonly packetId: string;
  /** How many marks it still needs. */
  readonly needs: number;
  /** Who may mark it: without a conflict, and not on it already. */
  readonly eligible: readonly string[];
}

export interface Allocation {
  readonly packetId: string;
  readonly markerId: string;
}

export type AllocationOutcome =
  | { readonly kind: 'allocated'; readonly allocations: readonly Allocation[] }
  | { readonly kind: 'too-few-markers'; readonly packetIds: readonly string[] };

/** An order nobody can foresee from ids or times, and the same every time. */
const draw = (...ids: string[]): string => createHash('sha256').update(ids.join(':')).digest('hex');

/**
 * Gives each packet the markers it needs, all different, so that nobody marks much more than another: those with the
 * fewest choices first, each to whoever has the least; then work moves from the busy to the idle while that evens it out.
 * @param loads what each marker has to do already
 */
export function allocate(packets: readonly ToAllocate[], loads: ReadonlyMap<string, number>): AllocationOutcome {
  const short = packets.filter(({ needs, eligible }) => eligible.length < needs);
  if (short.length) return { kind: 'too-few-markers', packetIds: short.map(({ packetId }) => packetId).sort() };
  const load = new Map(loads);
  const loadOf = (marker: string) => load.get(marker) ?? 0;
  const onto = new Map<string, Set<string>>();
  const inOrder = [...packets].sort(
    (a, b) => a.eligible.length - b.eligible.length || (draw(a.packetId) < draw(b.packetId) ? -1 : 1),
  );
  for (const { packetId, needs, eligible } of inOrder) {
    const chosen = [...eligible]
      .sort((a, b) => loadOf(a) - loadOf(b) || (draw(packetId, a) < draw(packetId, b) ? -1 : 1))
      .slice(0, needs);
    for (const marker of chosen) load.set(marker, loadOf(marker) + 1);
    onto.set(packetId, new Set(chosen));
  }
  while (evenOut(inOrder, onto, load)) {
    // Each step lowers the sum of squared loads, so this ends.
  }
  const allocations = inOrder.flatMap(({ packetId }) =>
    [...(onto.get(packetId) ?? [])].map((markerId) => ({ packetId, markerId })),
  );
  return { kind: 'allocated', allocations };
}

/** Moves one packet from a marker to another who has at least two fewer. @returns whether there was one to move */
function evenOut(
  packets: readonly ToAllocate[],
  onto: ReadonlyMap<string, Set<string>>,
  load: Map<string, number>,
): boolean {
  const loadOf = (marker: string) => load.get(marker) ?? 0;
  for (const { packetId, eligible } of packets) {
    const markers = onto.get(packetId);
    for (const from of markers ?? []) {
      const to = eligible.find((one) => !markers?.has(one) && loadOf(one) + 2 <= loadOf(from));
      if (to === undefined) continue;
      markers?.delete(from);
      markers?.add(to);
      load.set(from, loadOf(from) - 1);
      load.set(to, loadOf(to) + 1);
      return true;
    }
  }
  return false;
}
