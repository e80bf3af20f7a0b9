import type { X } from './series.js';

export interface Arrangement {
  readonly kind: 'days' | 'numbers' | 'categories';
  /** The rows of each point, in order; null when every row is a point of its own and they are in order already. */
  readonly groups: readonly (readonly number[])[] | null;
  readonly wasInOrder: boolean;
}

/**
 * How rows become points: days and numbers in their order, rows of one x together. Categories have no order and keep the
 * one they came in. Linear when the rows are in order, which they nearly always are.
 */
export function arrange(x: readonly X[]): Arrangement {
  const kind = kindOf(x);
  if (kind !== 'categories' && isRising(x)) return { kind, groups: null, wasInOrder: true };
  const rows = new Map<X, number[]>();
  for (const [row, at] of x.entries()) {
    const group = rows.get(at);
    if (group) group.push(row);
    else rows.set(at, [row]);
  }
  const places = [...rows.keys()];
  const wasInOrder = kind === 'categories' || isRising(places);
  if (!wasInOrder) places.sort(isBefore);
  if (kind === 'categories' && rows.size === x.length) return { kind, groups: null, wasInOrder };
  return { kind, groups: places.map((at) => rows.get(at) as number[]), wasInOrder };
}

const isBefore = (one: X, other: X): number => (one < other ? -1 : one > other ? 1 : 0);

function isRising(x: readonly X[]): boolean {
  for (let i = 1; i < x.length; i++) if (!((x[i - 1] as X) < (x[i] as X))) return false;
  return true;
}

function kindOf(x: readonly X[]): Arrangement['kind'] {
  const first = x[0];
  if (typeof first === 'number') {
    for (const at of x) if (typeof at !== 'number' || !Number.isFinite(at)) return 'categories';
    return 'numbers';
  }
  for (const at of x) if (typeof at !== 'string' || !looksLikeDay(at)) return 'categories';
  return 'days';
}

const DASH = 45;

/** Whether a text has the form of 2026-11-25, which puts texts in the order of days. Looking further costs as much as a chart. */
const looksLikeDay = (text: string): boolean =>
  text.length === 10 && text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH;
