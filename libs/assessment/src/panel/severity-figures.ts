import { designIslands, fairMarks, type Island, type MarkerSeverity, severity } from '#libs/marking-statistics';
import { type MarkWithTotal, type OriginalMark, withTotals } from './original-marks.js';
import type { NotDefined } from './reliability.js';

/** A mark that would make two islands one: this plan, marked by this marker too. */
export interface Join {
  readonly plan: string;
  readonly marker: string;
}

/** A plan’s mark without its markers’ severity: advice to a board, and nothing else. */
export interface FairTotal {
  readonly plan: string;
  /** The mean of its marks, and the same without as much of each marker’s severity as is not chance. */
  readonly raw: number;
  readonly fair: number;
  /** The two lie on different sides of the cut. */
  readonly crossesCut: boolean;
}

export interface SeverityFigures {
  /** Sorted by marker. Empty where severity cannot be told. */
  readonly markers: readonly MarkerSeverity[];
  /** Marks left over to judge the error by; null where severity cannot be told. */
  readonly df: number | null;
  readonly reason: NotDefined | null;
  /** More than one where marks fall apart: severe markers and weak plans then look alike. */
  readonly islands: readonly Island[];
  /** One for each island beyond the first: with these marks the design would be connected. */
  readonly joins: readonly Join[];
  /** Sorted by plan; empty where there is none to advise. */
  readonly fair: readonly FairTotal[];
}

/**
 * How severe each marker is, from the marks as they were sealed, and what marks would be without it.
 * @param cut the least total that passes, in per cent
 */
export function severityFigures(marks: readonly OriginalMark[], cut: number): SeverityFigures {
  const given = withTotals(marks).map(asMark);
  const { islands } = designIslands({ pairs: given });
  if (islands.length > 1) {
    const joins = joinsOf(islands, given);
    return { markers: [], df: null, reason: 'DISCONNECTED', islands, joins, fair: [] };
  }
  const found = severity({ marks: given });
  return {
    markers: found.markers,
    df: found.df,
    reason: found.reason,
    islands,
    joins: [],
    fair: fairMarks({ marks: given }).candidates.flatMap(({ candidate, raw, fair }) =>
      fair === null ? [] : [{ plan: candidate, raw, fair, crossesCut: raw >= cut !== fair >= cut }],
    ),
  };
}

const asMark = ({ plan, marker, total }: MarkWithTotal) => ({ candidate: plan, marker, mark: total });

/** Each island gets its first plan marked by whoever of the first island has marked least: the load stays even. */
function joinsOf([first, ...others]: readonly Island[], marks: readonly { readonly marker: string }[]): Join[] {
  const loads = new Map<string, number>();
  for (const { marker } of marks) loads.set(marker, (loads.get(marker) ?? 0) + 1);
  return others.flatMap(({ candidates: [plan] }) => {
    const marker = [...(first?.markers ?? [])].sort((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0))[0];
    if (plan === undefined || marker === undefined) return [];
    loads.set(marker, (loads.get(marker) ?? 0) + 1);
    return [{ plan, marker }];
  });
}
