import { byCodeUnit } from './compare-marks.js';
import { ensureInput, RefusedInput } from './refused-input.js';

/** That a marker marked a plan. */
export interface MarkedBy {
  readonly candidate: string;
  readonly marker: string;
}

/** Markers and plans that marking links with one another, and with nobody else. Sorted by code unit. */
export interface Island {
  readonly markers: readonly string[];
  readonly candidates: readonly string[];
}

/** Marks that fall into islands: nobody's marking links one with another, so severity cannot be told from the plans marked. */
export class DisconnectedDesign extends RefusedInput {
  override readonly name = 'DisconnectedDesign';
  constructor(readonly islands: readonly Island[]) {
    const named = islands.map(({ markers }) => markers.join(', ')).join(' | ');
    super(
      'DISCONNECTED',
      'marks',
      `marks: the markers fall into ${islands.length} islands (${named}); have a plan of one marked by a marker of another`,
    );
  }
}

export interface DesignIslands {
  /** Null when there are no pairs. */
  readonly connected: boolean | null;
  /** By their first marker. */
  readonly islands: readonly Island[];
  readonly reason: 'NO_DATA' | null;
}

/** @throws RefusedInput DUPLICATE_MARK at the second of two pairs that are alike */
export function ensureNoPairTwice(pairs: readonly MarkedBy[], field: string): void {
  const seen = new Set<string>();
  pairs.forEach(({ candidate, marker }, index) => {
    const key = JSON.stringify([candidate, marker]);
    ensureInput(
      !seen.has(key),
      'DUPLICATE_MARK',
      `${field}[${index}]`,
      `${marker} marked ${candidate} twice; keep one`,
    );
    seen.add(key);
  });
}

/** The plans of each marker, or the markers of each plan. */
export function grouped(pairs: readonly MarkedBy[], by: 'candidate' | 'marker'): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of pairs) {
    const other = by === 'marker' ? pair.candidate : pair.marker;
    const group = groups.get(pair[by]);
    if (group) group.push(other);
    else groups.set(pair[by], [other]);
  }
  return groups;
}

/** The islands of pairs that are known to differ. */
export function islandsOf(pairs: readonly MarkedBy[]): Island[] {
  const plansOf = grouped(pairs, 'marker');
  const markersOf = grouped(pairs, 'candidate');
  const met = new Set<string>();
  return [...plansOf.keys()].sort(byCodeUnit).flatMap((start) => {
    if (met.has(start)) return [];
    met.add(start);
    const markers = [start];
    const candidates = new Set<string>();
    for (const marker of markers)
      for (const candidate of plansOf.get(marker) ?? []) {
        if (candidates.has(candidate)) continue;
        candidates.add(candidate);
        for (const next of markersOf.get(candidate) ?? [])
          if (!met.has(next)) {
            met.add(next);
            markers.push(next);
          }
      }
    return [{ markers: markers.sort(byCodeUnit), candidates: [...candidates].sort(byCodeUnit) }];
  });
}

/**
 * The islands of a marking design. Within one, markers can be compared through plans they share, directly or through others;
 * between two, a severe marker cannot be told from weak plans.
 * @throws RefusedInput DUPLICATE_MARK for a pair that is there twice
 */
export function designIslands({ pairs }: { readonly pairs: readonly MarkedBy[] }): DesignIslands {
  ensureNoPairTwice(pairs, 'pairs');
  const islands = islandsOf(pairs);
  if (islands.length === 0) return { connected: null, islands, reason: 'NO_DATA' };
  return { connected: islands.length === 1, islands, reason: null };
}
