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
export const fractionOf = (perCent: string): string => moved(perCent, -2);

/** The fraction “0.41” is “41” per cent. @param fraction a decimal string, as the API gives it */
export const perCentOf = (fraction: string): string => moved(fraction, 2);

/** Moves the point of a decimal string, and writes no nought that says nothing. */
function moved(decimal: string, places: number): string {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = `${'0'.repeat(Math.max(0, -places))}${whole}${part}${'0'.repeat(Math.max(0, places))}`;
  const point = digits.length - Math.max(0, places) - part.length + places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const behind = digits.slice(point).replace(/0+$/, '');
  const shown = `${before || '0'}${behind ? `.${behind}` : ''}`;
  return shown === '0' ? '0' : `${sign}${shown}`;
}
