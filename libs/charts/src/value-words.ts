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
