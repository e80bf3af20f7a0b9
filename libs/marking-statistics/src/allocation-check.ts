import { byCodeUnit } from './compare-marks.js';
import { grouped, type Island, islandsOf, type MarkedBy } from './design-islands.js';
import { ensureInput } from './refused-input.js';

export interface AllocatedMarker {
  readonly id: string;
  /** The most plans the marker takes; none is no limit, 0 is on leave. */
  readonly capacity?: number;
}

export interface AllocationInput {
  /** Ids of all plans. */
  readonly candidates: readonly string[];
  readonly markers: readonly AllocatedMarker[];
  /** Who must not mark what. The kind is for people: it is not looked at. */
  readonly exclusions: readonly (MarkedBy & { readonly kind?: string })[];
  readonly allocation: readonly MarkedBy[];
  readonly marksPerCandidate?: number;
  /** How far loads may lie apart and still be balanced. */
  readonly maxLoadDifference?: number;
}

export type AllocationFault =
  | 'DUPLICATE'
  | 'EXCLUDED'
  | 'OVER_CAPACITY'
  | 'TOO_FEW_MARKERS'
  | 'TOO_MANY_MARKERS'
  | 'UNKNOWN_CANDIDATE'
  | 'UNKNOWN_MARKER';

export interface AllocationViolation {
  readonly code: AllocationFault;
  /** Null when it is of a marker alone, as the marker is when it is of a plan alone. */
  readonly candidate: string | null;
  readonly marker: string | null;
}

export interface AllocationCheck {
  /** There are no violations. An allocation may be valid and neither balanced nor connected. */
  readonly valid: boolean;
  readonly violations: readonly AllocationViolation[];
  readonly loads: readonly { readonly marker: string; readonly load: number }[];
  /** Between those not on leave. Null when all are. */
  readonly loadDifference: number | null;
  readonly balanced: boolean | null;
  /** The most plans two markers share. */
  readonly maxPairRepeat: number;
  readonly pairs: readonly { readonly markers: readonly [string, string]; readonly count: number }[];
  /** Whether severity could be told. Null when nothing is allocated. */
  readonly connected: boolean | null;
  readonly islands: readonly Island[];
  /** Not on leave, and without a plan. */
  readonly idleMarkers: readonly string[];
}

function ensureInputs({ candidates, markers, marksPerCandidate = 2 }: AllocationInput): void {
  const ensureDistinct = (ids: readonly string[], field: string) =>
    ids.forEach((id, index) =>
      ensureInput(ids.indexOf(id) === index, 'DUPLICATE_ID', `${field}[${index}]`, `${id} is there twice`),
    );
  ensureDistinct(candidates, 'candidates');
  ensureDistinct(
    markers.map(({ id }) => id),
    'markers',
  );
  ensureInput(
    Number.isInteger(marksPerCandidate) && marksPerCandidate >= 1,
    'OUT_OF_RANGE',
    'marksPerCandidate',
    `${marksPerCandidate} marks cannot be; one or more, whole`,
  );
}

const keyOf = ({ candidate, marker }: MarkedBy): string => JSON.stringify([candidate, marker]);

/** The rows that count, and what is wrong with each row. */
function readRows({ candidates, markers, exclusions, allocation }: AllocationInput) {
  const plans = new Set(candidates);
  const people = new Set(markers.map(({ id }) => id));
  const excluded = new Set(exclusions.map(keyOf));
  const counted = new Map<string, MarkedBy>();
  const violations: AllocationViolation[] = [];
  for (const { candidate, marker } of allocation) {
    const row = { candidate, marker };
    const key = keyOf(row);
    if (!plans.has(candidate)) violations.push({ code: 'UNKNOWN_CANDIDATE', ...row });
    if (!people.has(marker)) violations.push({ code: 'UNKNOWN_MARKER', ...row });
    if (!plans.has(candidate) || !people.has(marker)) continue;
    if (counted.has(key)) {
      violations.push({ code: 'DUPLICATE', ...row });
      continue;
    }
    if (excluded.has(key)) violations.push({ code: 'EXCLUDED', ...row });
    counted.set(key, row);
  }
  return { counted: [...counted.values()], violations };
}

/** How often each two markers share a plan. */
function pairsOf(rows: readonly MarkedBy[]): AllocationCheck['pairs'] {
  const counts = new Map<string, { markers: readonly [string, string]; count: number }>();
  for (const markers of grouped(rows, 'candidate').values()) {
    markers.sort(byCodeUnit);
    markers.forEach((one, index) =>
      markers.slice(index + 1).forEach((other) => {
        const key = JSON.stringify([one, other]);
        counts.set(key, { markers: [one, other], count: (counts.get(key)?.count ?? 0) + 1 });
      }),
    );
  }
  return [...counts.values()].sort(
    (a, b) => byCodeUnit(a.markers[0], b.markers[0]) || byCodeUnit(a.markers[1], b.markers[1]),
  );
}

/**
 * What an allocation of markers to plans is like: every fault by its code, and how balanced and how connected it is. Faults are
 * told and not thrown, so that a hand-made allocation can be put right.
 * @throws RefusedInput for an id that is there twice, or marks for each plan that are no whole number from 1
 */
export function allocationCheck(input: AllocationInput): AllocationCheck {
  ensureInputs(input);
  const { candidates, markers, marksPerCandidate = 2, maxLoadDifference = 1 } = input;
  const { counted, violations } = readRows(input);
  const markersOf = grouped(counted, 'candidate');
  const plansOf = grouped(counted, 'marker');
  for (const candidate of candidates) {
    const marks = markersOf.get(candidate)?.length ?? 0;
    if (marks < marksPerCandidate) violations.push({ code: 'TOO_FEW_MARKERS', candidate, marker: null });
    if (marks > marksPerCandidate) violations.push({ code: 'TOO_MANY_MARKERS', candidate, marker: null });
  }
  const loadOf = (marker: string) => plansOf.get(marker)?.length ?? 0;
  for (const { id, capacity = Infinity } of markers)
    if (loadOf(id) > capacity) violations.push({ code: 'OVER_CAPACITY', candidate: null, marker: id });
  violations.sort(
    (a, b) =>
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(a.candidate ?? '', b.candidate ?? '') ||
      byCodeUnit(a.marker ?? '', b.marker ?? ''),
  );

  const sorted = markers.map(({ id }) => id).sort(byCodeUnit);
  const onLeave = new Set(markers.filter(({ capacity }) => capacity === 0).map(({ id }) => id));
  const atWork = sorted.filter((id) => !onLeave.has(id));
  const loads = atWork.map(loadOf);
  const loadDifference = loads.length ? Math.max(...loads) - Math.min(...loads) : null;
  const pairs = pairsOf(counted);
  const islands = islandsOf(counted);
  return {
    valid: violations.length === 0,
    violations,
    loads: sorted.map((marker) => ({ marker, load: loadOf(marker) })),
    loadDifference,
    balanced: loadDifference === null ? null : loadDifference <= maxLoadDifference,
    maxPairRepeat: Math.max(0, ...pairs.map(({ count }) => count)),
    pairs,
    connected: islands.length ? islands.length === 1 : null,
    islands,
    idleMarkers: atWork.filter((id) => loadOf(id) === 0),
  };
}
