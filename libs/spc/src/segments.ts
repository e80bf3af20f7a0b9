import type { Arena } from './arena.js';
import type { Notice } from './notices.js';
import type { Baseline, ChartPlan } from './plan.js';
import { PRESENT, type X } from './series.js';

export interface Segments {
  /** Where each segment begins, and the number of points at the end. */
  readonly starts: readonly number[];
  /** 1 for a row inside its segment's baseline, whether or not it has a reading. */
  readonly inBaseline: Uint8Array;
}

interface Placed {
  readonly x: readonly X[];
  readonly inTimeOrder: boolean;
  readonly state: Uint8Array;
}

/** Where segments begin and which rows their limits rest on. A place that is not there is noticed, never an error. */
export function layOutSegments(placed: Placed, plan: ChartPlan, notices: Notice[], arena: Arena): Segments {
  const count = placed.x.length;
  const inBaseline = arena.bytes(count);
  if (!plan.segments?.length && !plan.baseline) {
    inBaseline.fill(1);
    return { starts: [0, count], inBaseline };
  }
  const own = new Map<number, Baseline>();
  const begins = new Set([0]);
  for (const { from, baseline } of plan.segments ?? []) {
    const index = placeOf(placed, from);
    if (index === null) {
      notices.push({ kind: 'segment-not-found', from });
      continue;
    }
    if (placed.x[index] !== from) notices.push({ kind: 'segment-begins-later', from, begins: placed.x[index] as X });
    begins.add(index);
    if (baseline) own.set(index, baseline);
  }
  const starts = [...begins].sort((one, other) => one - other);
  starts.push(count);
  for (let segment = 0; segment + 1 < starts.length; segment++) {
    const first = starts[segment] as number;
    const end = starts[segment + 1] as number;
    const baseline = own.get(first) ?? plan.baseline;
    if (baseline && markBaseline(placed, baseline, inBaseline, first, end)) continue;
    if (baseline && end > first) notices.push({ kind: 'baseline-without-points', segment: segment + 1 });
    inBaseline.fill(1, first, end);
  }
  return { starts, inBaseline };
}

/** @returns whether there is a reading in the baseline */
function markBaseline(
  { x, state }: Placed,
  baseline: Baseline,
  marks: Uint8Array,
  first: number,
  end: number,
): boolean {
  let readings = 0;
  for (let i = first; i < end; i++) {
    const isIn =
      'first' in baseline ? i - first < baseline.first : (x[i] as X) >= baseline.from && (x[i] as X) <= baseline.to;
    if (!isIn) continue;
    marks[i] = 1;
    if (state[i] === PRESENT) readings++;
  }
  return readings > 0;
}

function placeOf({ x, inTimeOrder }: Placed, from: X): number | null {
  const index = inTimeOrder ? x.findIndex((at) => at >= from) : x.indexOf(from);
  return index < 0 ? null : index;
}
