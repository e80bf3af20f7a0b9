/** Says which chart cannot be drawn and which field is to blame. A person's mistake has been caught long before. */
export const refused = (chart: string, field: string, value: unknown, wanted: string): RangeError =>
  new RangeError(`${chart}: ${field} is ${String(value)}, not ${wanted}`);

/** @throws RangeError naming chart and field when the value is not one of the words */
export function ensureOneOf<T extends string>(chart: string, field: string, value: T, words: readonly T[]): void {
  if (!words.includes(value)) throw refused(chart, field, value, `one of ${words.join(', ')}`);
}
