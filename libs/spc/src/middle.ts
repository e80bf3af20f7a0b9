/**
 * The median of the first so many numbers of a column, the mean of the middle two where they are even in number.
 * The column is put in order in place: hand in a copy. NaN for none.
 */
export function medianOf(column: Float64Array, count: number): number {
  if (count === 0) return Number.NaN;
  const values = count === column.length ? column : column.subarray(0, count);
  values.sort();
  const half = count >> 1;
  const upper = values[half] as number;
  return count % 2 ? upper : ((values[half - 1] as number) + upper) / 2;
}
