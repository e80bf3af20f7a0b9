import { ensureInput, ensureNumber } from './refused-input.js';

/** Rows are plans, persons or units; columns are markers, items or categories. */
export interface Size {
  readonly rows: number;
  /** Nought when there are no rows. */
  readonly columns: number;
}

/**
 * The size of a table whose rows are alike long.
 * @throws RefusedInput RAGGED at the first row of another length than the first
 */
export function sizeOf(table: readonly (readonly unknown[])[], field: string): Size {
  const columns = table[0]?.length ?? 0;
  table.forEach((row, index) =>
    ensureInput(
      row.length === columns,
      'RAGGED',
      `${field}[${index}]`,
      `the row has ${row.length} values, and the first has ${columns}`,
    ),
  );
  return { rows: table.length, columns };
}

/**
 * The size of a table in which nothing is missing.
 * @throws RefusedInput RAGGED as above, MISSING_NOT_ALLOWED or NOT_A_NUMBER at a cell like `ratings[2][0]`
 */
export function fullSizeOf(table: readonly (readonly number[])[], field: string): Size {
  const size = sizeOf(table, field);
  table.forEach((row, r) => row.forEach((value, c) => ensureNumber(value, `${field}[${r}][${c}]`)));
  return size;
}

/** @throws RefusedInput NOT_A_NUMBER, MISSING_NOT_ALLOWED, or BAD_COUNT for one that is negative or not whole */
export function ensureCount(count: unknown, field: string): asserts count is number {
  ensureNumber(count, field);
  ensureInput(count >= 0 && Number.isInteger(count), 'BAD_COUNT', field, `${count} is not a count: 0, 1, 2 and so on`);
}

export const columnsOf = (table: readonly (readonly number[])[], columns: number): number[][] =>
  Array.from({ length: columns }, (_, column) => table.map((row) => row[column] ?? 0));
