/** As many decimals as the API takes of a fraction, less the two that a per cent is smaller by. */
const DECIMALS = 10;

const PLAIN = new RegExp(`^(-?)(\\d{1,9})(?:\\.(\\d{1,${DECIMALS}}))?$`);

/**
 * A number as somebody typed it, as a decimal string: without commas between thousands, a per cent sign or a true minus.
 * No sum is done on the way, so no digit changes. @returns undefined for what is no number
 */
export function plainDecimal(text: string): string | undefined {
  const plain = text.trim().replaceAll(',', '').replace(/\s*%$/, '').replace(/^−/, '-');
  return PLAIN.test(plain) ? plain : undefined;
}

/** “41” per cent is the fraction “0.41”. @param perCent a decimal string, as `plainDecimal` gives it */
export function fractionOf(perCent: string): string {
  const [, sign = '', whole = '', part = ''] = PLAIN.exec(perCent) ?? [];
  const digits = whole.padStart(3, '0');
  return tidied(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${part}`);
}

/** The fraction “0.41” is “41” per cent. @param fraction a decimal string, as the API gives it */
export function percentOf(fraction: string): string {
  const [whole = '', part = ''] = fraction.split('.');
  return tidied(`${whole}${part.padEnd(2, '0').slice(0, 2)}.${part.slice(2)}`);
}

/** A decimal string with a point, without the noughts that say nothing. */
export const tidied = (decimal: string): string => decimal.replace(/^(-?)0+(?=\d)/, '$1').replace(/\.?0*$/, '');
