import type { ValueFormat } from './measure-data.js';
import { textWidth } from './text-width.js';
import { numeral } from './wording.js';

const SHORT = 24;

/** `£1,234.50`, `−12.5%`: the number as this measure writes it. */
export function valueInWords(value: number, { decimals, prefix = '', suffix = '' }: ValueFormat): string {
  const digits = Math.abs(value).toFixed(decimals);
  const minus = value < 0 && Number(digits) !== 0 ? '−' : '';
  const whole = decimals ? digits.slice(0, -decimals - 1) : digits;
  const grouped = whole.length > 3 ? numeral(Number(whole)) + digits.slice(whole.length) : digits;
  return `${minus}${prefix}${grouped}${suffix}`;
}

/** The same without noughts that say nothing: a target of 85 is `85%` where values have a decimal. */
export function exactlyInWords(value: number, format: ValueFormat): string {
  let { decimals } = format;
  const digits = value.toFixed(decimals);
  while (decimals > 0 && digits.charAt(digits.length - 1 - (format.decimals - decimals)) === '0') decimals--;
  return valueInWords(value, { ...format, decimals });
}

/** The same for an axis, which has no room for a long unit: that stands once above it. */
export function axisFormat({ prefix = '', suffix = '' }: ValueFormat, decimals: number): ValueFormat {
  return {
    decimals,
    prefix: textWidth(prefix, 12) <= SHORT ? prefix : '',
    suffix: textWidth(suffix, 12) <= SHORT ? suffix : '',
  };
}

const POUNDS: ValueFormat = { decimals: 0, prefix: '£' };
const MILLION = 1_000_000;

/** `£335,210`, `−£2,400`: to the pound, as a table writes an amount. */
export const poundsExactly = (amount: number): string => valueInWords(amount, POUNDS);

/** `£4,250`, `£335k`, `−£1.25m`: pounds below £10,000, then thousands, then three figures of a million, as a picture writes it. */
export function poundsInWords(amount: number): string {
  const size = Math.abs(amount);
  if (Math.round(size) < 10_000) return poundsExactly(amount);
  if (Math.round(size / 1000) < 1000) return valueInWords(amount / 1000, { ...POUNDS, suffix: 'k' });
  const decimals = size < 10 * MILLION ? 2 : size < 100 * MILLION ? 1 : 0;
  return exactlyInWords(amount / MILLION, { decimals, prefix: '£', suffix: 'm' });
}

const signed = (amount: number, words: string): string => (amount > 0 && words !== '£0' ? `+${words}` : words);

/** `+£414k`, `−£43k`: what is added or taken away, which has a sign either way. */
export const changeInPounds = (amount: number): string => signed(amount, poundsInWords(amount));

/** `+£414,200`, `−£43,150`: the same to the pound. */
export const changeExactly = (amount: number): string => signed(amount, poundsExactly(amount));
