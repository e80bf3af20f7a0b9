import type { Given } from './allocation-flow.js';
import type { AllocationProblem } from './allocation-problem.js';

/** What a good allocation has little of; what stands first weighs more than all that follows. */
type Faults = readonly [islands: number, softBroken: number, repeats: number];

const isBetter = (one: Faults, other: Faults): boolean => {
  const index = one.findIndex((fault, place) => fault !== other[place]);
  return index >= 0 && (one[index] as number) < (other[index] as number);
};

/** Who marks what, with its faults counted as it changes. */
class Standing {
  readonly holders: readonly Set<number>[];
  readonly loads: number[];
  private readonly together: readonly number[][];
  private softBroken = 0;
  /** Each plan two markers share beyond the first weighs as many as they shared before it. */
  private repeats = 0;

  constructor(
    private readonly problem: AllocationProblem,
    given: readonly Given[],
  ) {
    const { plans, markers } = problem;
    this.holders = plans.map(() => new Set());
    this.loads = markers.map(() => 0);
    this.together = markers.map(() => markers.map(() => 0));
    plans.forEach(({ held }, plan) => held.forEach((marker) => this.add(plan, marker)));
    for (const { plan, marker } of given) this.add(plan, marker);
  }

  add(plan: number, marker: number): void {
    this.share(plan, marker, 1);
    this.holders[plan]?.add(marker);
    this.count(plan, marker, 1);
  }

  remove(plan: number, marker: number): void {
    this.holders[plan]?.delete(marker);
    this.share(plan, marker, -1);
    this.count(plan, marker, -1);
  }

  get faults(): Faults {
    return [this.islands(), this.softBroken, this.repeats];
  }

  /** Whether these faults might be more than there are now. Islands are slow to count, and with one there is nothing to gain. */
  mayBeat([islands, softBroken, repeats]: Faults): boolean {
    return islands > 1 || isBetter([islands, this.softBroken, this.repeats], [islands, softBroken, repeats]);
  }

  private count(plan: number, marker: number, by: 1 | -1): void {
    this.loads[marker] = (this.loads[marker] ?? 0) + by;
    if (this.problem.plans[plan]?.soft.has(marker)) this.softBroken += by;
  }

  private share(plan: number, marker: number, by: 1 | -1): void {
    for (const other of this.holders[plan] ?? []) {
      const [row, mirrored] = [this.together[marker] as number[], this.together[other] as number[]];
      const shared = row[other] as number;
      this.repeats += by === 1 ? shared : 1 - shared;
      row[other] = mirrored[marker] = shared + by;
    }
  }

  /** Islands of markers who mark anything, by joining those who share a plan. */
  private islands(): number {
    const parents = this.loads.map((_, marker) => marker);
    const rootOf = (marker: number): number => {
      let root = marker;
      while (parents[root] !== root) root = parents[root] as number;
      return root;
    };
    let count = this.loads.filter((load) => load > 0).length;
    for (const [first, ...others] of this.holders)
      for (const other of first === undefined ? [] : others) {
        const [one, another] = [rootOf(first as number), rootOf(other)];
        if (one === another) continue;
        parents[one] = another;
        count--;
      }
    return count;
  }
}

/**
 * Changes who marks what until no single change helps, keeping every load as even as it was: two markers change plans, or one
 * hands a plan to another who has one fewer. Joins islands first, then spares soft exclusions, then spreads pairs, in which no
 * flow can be expressed.
 *
 * Where a round has kinds, only markers of one kind change places. Each change lessens the faults, so this ends.
 */
export function improve(problem: AllocationProblem, given: readonly Given[]): Given[] {
  const { plans, markers } = problem;
  const standing = new Standing(problem, given);
  const rows = given.map((one) => ({ ...one }));
  const allowed = plans.map((plan) => new Set(plan.allowed));
  const isKindKept = (one: number, other: number) =>
    markers[one]?.kind === markers[other]?.kind || plans.every(({ missingKinds }) => missingKinds.length === 0);
  const mayTake = (plan: number, marker: number, instead: number) =>
    marker !== instead &&
    allowed[plan]?.has(marker) === true &&
    standing.holders[plan]?.has(marker) === false &&
    isKindKept(marker, instead);
  let faults = standing.faults;

  const replace = (row: { plan: number; marker: number }, marker: number) => {
    standing.remove(row.plan, row.marker);
    standing.add(row.plan, marker);
    row.marker = marker;
  };
  /** Keeps the change if it helps, and undoes it otherwise. */
  const attempt = (change: () => void, undo: () => void): boolean => {
    change();
    if (standing.mayBeat(faults)) {
      const after = standing.faults;
      if (isBetter(after, faults)) {
        faults = after;
        return true;
      }
    }
    undo();
    return false;
  };
  const swap = (row: (typeof rows)[number], other: (typeof rows)[number]): boolean => {
    const [mine, theirs] = [row.marker, other.marker];
    if (row.plan === other.plan || !mayTake(row.plan, theirs, mine) || !mayTake(other.plan, mine, theirs)) return false;
    const exchange = (one: number, another: number) => {
      replace(row, one);
      replace(other, another);
    };
    return attempt(
      () => exchange(theirs, mine),
      () => exchange(mine, theirs),
    );
  };
  const handOver = (row: (typeof rows)[number], to: number): boolean => {
    const from = row.marker;
    const { load = 0, room = 0 } = markers[to] ?? {};
    const isEven = (standing.loads[from] as number) === (standing.loads[to] as number) + 1;
    if (!isEven || (standing.loads[to] as number) >= load + room || !mayTake(row.plan, to, from)) return false;
    return attempt(
      () => replace(row, to),
      () => replace(row, from),
    );
  };

  for (let isImproved = true; isImproved;) {
    isImproved = false;
    rows.forEach((row, index) => {
      for (const other of rows.slice(index + 1)) if (swap(row, other)) isImproved = true;
      for (const to of markers.keys()) if (handOver(row, to)) isImproved = true;
    });
  }
  return rows;
}
