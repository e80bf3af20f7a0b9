/**
 * Per cent as people write it and the fraction the API takes, both as text: the point is moved among the digits, so that
 * nothing is rounded.
 */

const PERCENT = /^(-?)(\d{1,7})(?:\.(\d{1,10}))?$/;

/** “41” as “0.41”, “12.5%” as “0.125”. @returns null for what is no number */
export function fractionOf(percent: string): string | null {
  const plain = percent.replace(/\s*%$/, '').replaceAll(',', '').replace(/^−/, '-').trim();
  const [, sign, whole, part = ''] = PERCENT.exec(plain) ?? [];
  if (sign === undefined || whole === undefined) return null;
  const digits = whole.padStart(3, '0');
  return `${sign}${tidied(`${digits.slice(0, -2)}.${digits.slice(-2)}${part}`)}`;
}

/** “0.41” as “41”, “0.125” as “12.5”. What is no fraction is given back as it is. */
export function percentOf(fraction: string): string {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(fraction) ?? [];
  if (sign === undefined || whole === undefined) return fraction;
  const digits = part.padEnd(2, '0');
  return `${sign}${tidied(`${whole}${digits.slice(0, 2)}.${digits.slice(2)}`)}`;
}

/** A decimal without noughts that say nothing, before the whole or behind the point: “0.50” as “0.5”. */
export function tidied(decimal: string): string {
  const short = decimal.includes('.') ? decimal.replace(/\.?0*$/, '') : decimal;
  return short.replace(/^(-?)0+(?=\d)/, '$1') || '0';
}
