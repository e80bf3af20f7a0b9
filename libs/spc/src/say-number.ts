/** What a measure is called and counted in, for sentences about it. */
export interface MeasureWords {
  /** As it begins a sentence: "Median wait for a scan". */
  readonly name: string;
  /** As it follows a number: "hours", "falls per 1,000 bed days", "%". Empty for a bare number. */
  readonly unit: string;
}

const SIGNIFICANT = 3;

/** A number as people read it: three figures, thousands apart, no noughts after the point. @example sayNumber(1234.56) // '1,235' */
export function sayNumber(value: number): string {
  if (value === 0) return '0';
  const places = Math.max(0, SIGNIFICANT - 1 - Math.floor(Math.log10(Math.abs(value))));
  if (places > 12 || Math.abs(value) >= 1e15) return value.toPrecision(SIGNIFICANT);
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(Math.min(places, 12)).split('.');
  const kept = fraction.replace(/0+$/, '');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept && `.${kept}`);
  return value < 0 && digits !== '0' ? `-${digits}` : digits;
}

/** "41%", "41% of lists", "3.2 falls per 1,000 bed days", "7". */
export const sayWithUnit = (value: number, unit: string): string =>
  unit.startsWith('%') ? `${sayNumber(value)}${unit}` : unit ? `${sayNumber(value)} ${unit}` : sayNumber(value);
