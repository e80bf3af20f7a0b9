/** A cycle that may have grown out of another. */
interface Linked {
  readonly id: string;
  readonly number: number;
  readonly afterCycleId?: string | null;
}

/** The cycles as chains: each begins with a first, and goes on with whatever followed from it. */
export function chainsOf<C extends Linked>(cycles: readonly C[]): C[][] {
  const known = new Set(cycles.map(({ id }) => id));
  const inOrder = [...cycles].sort((one, other) => one.number - other.number);
  const following = (id: string): C[] =>
    inOrder.filter(({ afterCycleId }) => afterCycleId === id).flatMap((next) => [next, ...following(next.id)]);
  return inOrder
    .filter(({ afterCycleId }) => !afterCycleId || !known.has(afterCycleId))
    .map((first) => [first, ...following(first.id)]);
}
