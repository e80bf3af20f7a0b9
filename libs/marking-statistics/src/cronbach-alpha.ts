import { columnsOf, fullSizeOf } from './rectangle.js';
import { ensureConfidence } from './refused-input.js';
import { isNought, sumOf, varianceOf } from './sums.js';
import { fQuantile } from './t-and-f-distribution.js';
import type { UndefinedReason } from './undefined-reason.js';

export interface CronbachAlpha {
  readonly persons: number;
  readonly items: number;
  /** Below nought when items go against one another. Null when not defined. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** What alpha would be without each item, null where that is not defined. */
  readonly itemDeleted: readonly (number | null)[] | null;
  readonly reason: Extract<UndefinedReason, 'NO_DATA' | 'ONE_ITEM' | 'ONE_TARGET' | 'NO_VARIANCE'> | null;
}

/** Alpha of items given as columns. Null with fewer than two, or when the totals do not vary. */
function alphaOf(columns: readonly (readonly number[])[], persons: number): number | null {
  const items = columns.length;
  if (items < 2) return null;
  const totals = Array.from({ length: persons }, (_, person) => sumOf(columns.map((column) => column[person] ?? 0)));
  const ofTotals = varianceOf(totals) ?? 0;
  const squares = sumOf(totals.map((total) => total ** 2));
  if (isNought(ofTotals, squares)) return null;
  const ofItems = sumOf(columns.map((column) => varianceOf(column) ?? 0));
  return (items / (items - 1)) * (1 - ofItems / ofTotals);
}

/**
 * Cronbach's alpha: how far the criteria of a rubric, or any items that are added up, measure one thing. Feldt's interval.
 * @param input.scores a row for each person, a column for each item
 * @throws RefusedInput for a missing score, rows of several lengths or a confidence that cannot be
 * @see L. Cronbach, Psychometrika 16 (1951) 297-334; L. Feldt, Psychometrika 30 (1965) 357-370
 */
export function cronbachAlpha({
  scores,
  confidence = 0.95,
}: {
  readonly scores: readonly (readonly number[])[];
  readonly confidence?: number;
}): CronbachAlpha {
  ensureConfidence(confidence);
  const { rows: persons, columns: items } = fullSizeOf(scores, 'scores');
  const none = { persons, items, value: null, lower: null, upper: null };
  if (persons === 0) return { ...none, itemDeleted: null, reason: 'NO_DATA' };
  if (items < 2) return { ...none, itemDeleted: null, reason: 'ONE_ITEM' };
  if (persons < 2) return { ...none, itemDeleted: null, reason: 'ONE_TARGET' };

  const columns = columnsOf(scores, items);
  const itemDeleted = columns.map((_, item) => alphaOf(columns.toSpliced(item, 1), persons));
  const value = alphaOf(columns, persons);
  if (value === null) return { ...none, itemDeleted, reason: 'NO_VARIANCE' };
  const [df1, df2] = [persons - 1, (persons - 1) * (items - 1)];
  const tail = (1 - confidence) / 2;
  return {
    persons,
    items,
    value,
    lower: 1 - (1 - value) * fQuantile(1 - tail, df1, df2),
    upper: 1 - (1 - value) * fQuantile(tail, df1, df2),
    itemDeleted,
    reason: null,
  };
}
