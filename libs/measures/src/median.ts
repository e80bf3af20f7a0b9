/**
 * The middle of the values: for an even number, the mean of the two in the middle.
 * @returns null for no values: not nought
 * @throws RangeError for a value that is not finite
 */
export function medianOf(values: readonly number[]): number | null {
  if (values.some((value) => !Number.isFinite(value))) throw new RangeError('medianOf: every value must be finite');
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? (sorted[middle] ?? null) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
