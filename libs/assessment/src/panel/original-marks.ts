import type { CriterionMark, GlobalRating } from '../assessment.entities.js';

/** A mark as its marker sealed it: blind, and before any discussion changed what the plan came to. */
export interface OriginalMark {
  /** The packet. */
  readonly plan: string;
  readonly marker: string;
  /** The how manieth mark of the plan. */
  readonly ordinal: number;
  /** In per cent; null where the marker sent the work back unmarked. */
  readonly total: number | null;
  readonly levels: readonly CriterionMark[];
  readonly globalRating: GlobalRating | null;
}

export interface MarkWithTotal extends OriginalMark {
  readonly total: number;
}

export const withTotals = (marks: readonly OriginalMark[]): MarkWithTotal[] =>
  marks.filter((mark): mark is MarkWithTotal => mark.total !== null);

/** The marks of each plan, the first first; plans sorted by id. */
export function byPlan<One extends OriginalMark>(marks: readonly One[]): (readonly [plan: string, marks: One[]])[] {
  const plans = new Map<string, One[]>();
  for (const mark of marks) plans.set(mark.plan, [...(plans.get(mark.plan) ?? []), mark]);
  return [...plans]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([plan, of]) => [plan, of.sort((one, other) => one.ordinal - other.ordinal)] as const);
}

/** The markers, sorted by id: the columns of a table of marks. */
export const markersOf = (marks: readonly OriginalMark[]): string[] =>
  [...new Set(marks.map(({ marker }) => marker))].sort();

/** A row for each plan, a column for each marker, null where that marker did not mark it. */
export function tableOf<One extends OriginalMark>(
  marks: readonly One[],
  valueOf: (mark: One) => number | null,
): (number | null)[][] {
  const columns = markersOf(marks);
  return byPlan(marks).map(([, of]) =>
    columns.map((marker) => {
      const mark = of.find((one) => one.marker === marker);
      return mark ? valueOf(mark) : null;
    }),
  );
}
