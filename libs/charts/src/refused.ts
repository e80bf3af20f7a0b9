/** Says which chart cannot be drawn and which field is to blame. A person's mistake has been caught long before. */
export const refused = (chart: string, field: string, value: unknown, wanted: string): RangeError =>
  new RangeError(`${chart}: ${field} is ${String(value)}, not ${wanted}`);

/** @throws RangeError naming chart and field when the value is not one of the words */
export function ensureOneOf<T extends string>(chart: string, field: string, value: T, words: readonly T[]): void {
  if (!words.includes(value)) throw refused(chart, field, value, `one of ${words.join(', ')}`);
}

/** Beyond this a sum of pounds would not be exact to the penny any more. */
const MOST_POUNDS = 1_000_000_000_000;

/** @throws RangeError naming chart and field when the value is no amount of pounds that can be drawn */
export function ensurePounds(chart: string, field: string, value: number): void {
  if (!(Math.abs(value) <= MOST_POUNDS))
    throw refused(chart, field, value, 'an amount from −1,000,000,000,000 to 1,000,000,000,000 pounds');
}
