import { minCostFlowForNumberNodes } from 'min-cost-flow';
import type { AllocationProblem, MarkerInRound, PlanInRound } from './allocation-problem.js';

/** A plan and a marker, by place. */
export interface Given {
  readonly plan: number;
  readonly marker: number;
}

export interface Flow {
  readonly given: readonly Given[];
  /** Every plan has what it needs, with one of each kind. */
  readonly isWhole: boolean;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

const SOURCE = 0;

/** What one unit costs, each kind of cost beyond all that those after it can come to. Whole numbers, so that sums are exact. */
interface Prices {
  /** A mark by somebody of a kind that is not the one missing. */
  readonly extra: number;
  /** Times the odd numbers 1, 3, 5 …, whose sums are the squares of loads. */
  readonly load: number;
  readonly soft: number;
}

/** Arcs and the nodes they run between, numbered as they come. */
class Network {
  readonly arcs: Arc[] = [];
  private next = SOURCE + 1;

  node(): number {
    return this.next++;
  }

  join(from: number, to: number, capacity: number, cost: number): void {
    this.arcs.push({ from, to, capacity, cost });
  }
}

/** From a plan to who may mark it; where kinds are missing, through a seat for each of them that costs nothing. */
function joinPlan(
  network: Network,
  plan: PlanInRound,
  markers: readonly MarkerInRound[],
  nodesOf: readonly number[],
  prices: Prices,
): void {
  const node = network.node();
  network.join(SOURCE, node, plan.needs, 0);
  const joinMarkers = (from: number, places: readonly number[]) =>
    places.forEach((place) => network.join(from, nodesOf[place] as number, 1, plan.soft.has(place) ? prices.soft : 0));
  if (plan.missingKinds.length === 0) {
    joinMarkers(node, plan.allowed);
    return;
  }
  const kindOf = (place: number) => markers[place]?.kind ?? null;
  for (const kind of new Set(plan.allowed.map(kindOf))) {
    const ofKind = network.node();
    network.join(node, ofKind, plan.needs, prices.extra);
    if (kind !== null && plan.missingKinds.includes(kind)) {
      const seat = network.node();
      network.join(node, seat, 1, 0);
      network.join(seat, ofKind, 1, 0);
    }
    joinMarkers(
      ofKind,
      plan.allowed.filter((place) => kindOf(place) === kind),
    );
  }
}

/** The cheapest flow in which nobody's load exceeds the highest. */
function flowUpTo({ plans, markers }: AllocationProblem, highest: number): Given[] {
  const total = plans.reduce((sum, { needs }) => sum + needs, 0);
  const load = total + 1;
  const prices: Prices = { soft: 1, load, extra: load * 2 * highest * (total + 1) };
  const network = new Network();
  const nodesOf = markers.map(() => network.node());
  const planOf = new Map<number, number>();
  plans.forEach((plan, place) => {
    const before = network.arcs.length;
    joinPlan(network, plan, markers, nodesOf, prices);
    for (let arc = before; arc < network.arcs.length; arc++) planOf.set(arc, place);
  });
  const levels = Array.from({ length: highest }, () => network.node());
  const sink = network.node();
  markers.forEach((marker, place) => {
    const end = Math.min(highest, marker.load + marker.room);
    for (let level = marker.load; level < end; level++)
      network.join(nodesOf[place] as number, levels[level] as number, 1, prices.load * (2 * level + 1));
  });
  for (const level of levels) network.join(level, sink, markers.length, 0);
  const markerAt = new Map(nodesOf.map((node, place) => [node, place]));
  return minCostFlowForNumberNodes(network.arcs.map((arc) => ({ ...arc }))).flatMap(({ to, flow }, arc) => {
    const [plan, marker] = [planOf.get(arc), markerAt.get(to)];
    return flow > 0 && plan !== undefined && marker !== undefined ? [{ plan, marker }] : [];
  });
}

/** Whether each plan has what it needs, with one of each kind. */
export function unserved({ plans, markers }: AllocationProblem, given: readonly Given[]): number[] {
  const markersOf = plans.map((_, place) => given.filter(({ plan }) => plan === place).map(({ marker }) => marker));
  return plans.flatMap(({ needs, missingKinds }, place) => {
    const own = markersOf[place] ?? [];
    const hasKinds = missingKinds.every((kind) => own.some((marker) => markers[marker]?.kind === kind));
    return own.length === needs && (hasKinds || needs === 0) ? [] : [place];
  });
}

/**
 * Who marks what, by minimum cost flow: as many marks as can be, one of each kind before anything else, then the least sum of
 * squared loads, which is the most even there is, then the fewest soft exclusions broken.
 *
 * Loads are tried up to a little above their mean first: an even allocation is among those, and the network is small.
 */
export function flow(problem: AllocationProblem): Flow {
  const { plans, markers } = problem;
  const taken = markers.reduce((sum, { load }) => sum + load, 0);
  const total = taken + plans.reduce((sum, { needs }) => sum + needs, 0);
  const most = Math.max(1, ...markers.map(({ load, room }) => load + Math.min(room, plans.length)));
  for (let highest = Math.ceil(total / Math.max(1, markers.length)) + 1; ; highest *= 2) {
    const given = flowUpTo(problem, Math.min(highest, most));
    const isWhole = unserved(problem, given).length === 0;
    if (isWhole || highest >= most) return { given, isWhole };
  }
}
