import { type MarkedBy, RefusedInput, seededShuffle } from '#libs/marking-statistics';

export interface PlanToMark {
  readonly id: string;
  /** How many marks it is to have in all, those it has already among them. */
  readonly marks: number;
}

export interface AvailableMarker {
  readonly id: string;
  /** The most marks in the round, those given already among them; none is no limit, 0 is on leave. */
  readonly capacity?: number;
  /** What the scheme's rule of one of each tells apart, such as clinician and trained manager. */
  readonly kind?: string;
}

/** Hard: must not mark it. Soft: only where that keeps the load even. */
export interface Exclusion extends MarkedBy {
  readonly kind: 'hard' | 'soft';
}

export interface AllocationRequest {
  readonly plans: readonly PlanToMark[];
  readonly markers: readonly AvailableMarker[];
  readonly exclusions: readonly Exclusion[];
  /** Marks that stand: they count, and nobody is taken off one. */
  readonly already?: readonly MarkedBy[];
  /** Kinds of which every plan has one marker at least. */
  readonly oneOfEach?: readonly string[];
  /** Any whole number; the same one allocates alike, whatever order things come in. */
  readonly seed: number;
}

/** A plan by place, with places of markers. */
export interface PlanInRound {
  readonly id: string;
  readonly needs: number;
  readonly held: readonly number[];
  /** Kinds it has nobody of yet. */
  readonly missingKinds: readonly string[];
  /** Who may mark it beside those who do. */
  readonly allowed: readonly number[];
  /** Those of them who had better not. */
  readonly soft: ReadonlySet<number>;
}

export interface MarkerInRound {
  readonly id: string;
  readonly load: number;
  /** How many more they may take. */
  readonly room: number;
  readonly kind: string | null;
}

/** A request by places, in an order drawn from its seed: nobody gains by a name that comes first. */
export interface AllocationProblem {
  readonly plans: readonly PlanInRound[];
  readonly markers: readonly MarkerInRound[];
}

/** Ids once each, in the order of the draw. @throws RefusedInput DUPLICATE_ID */
function drawn<T extends { readonly id: string }>(all: readonly T[], field: string, seed: number): T[] {
  const seen = new Set<string>();
  all.forEach(({ id }, index) => {
    if (seen.has(id)) throw new RefusedInput('DUPLICATE_ID', `${field}[${index}]`, `${field}: ${id} is there twice`);
    seen.add(id);
  });
  return seededShuffle(
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    seed,
  );
}

/** Places of the markers each plan is named with. @throws RefusedInput UNKNOWN_ID */
function placesByPlan(
  rows: readonly MarkedBy[],
  field: string,
  plans: readonly PlanToMark[],
  placeOfMarker: ReadonlyMap<string, number>,
): Map<string, Set<number>> {
  const byPlan = new Map(plans.map(({ id }) => [id, new Set<number>()]));
  rows.forEach(({ candidate, marker }, index) => {
    const places = byPlan.get(candidate);
    const place = placeOfMarker.get(marker);
    if (!places || place === undefined)
      throw new RefusedInput(
        'UNKNOWN_ID',
        `${field}[${index}]`,
        `${field}: ${candidate} or ${marker} is not in this round`,
      );
    places.add(place);
  });
  return byPlan;
}

/** @throws RefusedInput for an id that is there twice or unknown */
export function readRequest(request: AllocationRequest): AllocationProblem {
  const { exclusions, already = [], oneOfEach = [], seed } = request;
  const plans = drawn(request.plans, 'plans', seed);
  const markers = drawn(request.markers, 'markers', seed);
  const placeOfMarker = new Map(markers.map(({ id }, place) => [id, place]));
  const of = (rows: readonly MarkedBy[], field: string) => placesByPlan(rows, field, plans, placeOfMarker);
  const held = of(already, 'already');
  const hard = of(
    exclusions.filter(({ kind }) => kind === 'hard'),
    'exclusions',
  );
  const soft = of(
    exclusions.filter(({ kind }) => kind === 'soft'),
    'exclusions',
  );
  const loads = markers.map(() => 0);
  for (const places of held.values()) for (const place of places) loads[place] = (loads[place] ?? 0) + 1;
  const inRound = markers.map(({ id, capacity = Infinity, kind = null }, place): MarkerInRound => {
    const load = loads[place] ?? 0;
    return { id, load, room: Math.max(0, capacity - load), kind };
  });
  return {
    markers: inRound,
    plans: plans.map(({ id, marks }): PlanInRound => {
      const holds = held.get(id) ?? new Set<number>();
      const isAllowed = (place: number) =>
        !holds.has(place) && !hard.get(id)?.has(place) && (inRound[place]?.room ?? 0) > 0;
      const kindsHeld = [...holds].map((place) => inRound[place]?.kind);
      return {
        id,
        needs: Math.max(0, marks - holds.size),
        held: [...holds],
        missingKinds: oneOfEach.filter((kind) => !kindsHeld.includes(kind)),
        allowed: inRound.flatMap((_, place) => (isAllowed(place) ? [place] : [])),
        soft: soft.get(id) ?? new Set(),
      };
    }),
  };
}
