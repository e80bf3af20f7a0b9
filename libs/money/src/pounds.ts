import { Exact } from './exact.js';

declare const pounds: unique symbol;

/** An amount in pounds sterling: a decimal string with two places, `12345.67` or `-0.50`, never `-0.00`. */
export type Pounds = string & { readonly [pounds]: true };

export const ZERO = '0.00' as Pounds;

/** The digits before the point that a `numeric(14,2)` column can hold. */
const WHOLE_DIGITS = 12;
const LARGEST = new Exact('999999999999.99');

/**
 * Rounds to the penny, half a penny away from nought.
 * @throws RangeError when the amount is more than a `numeric(14,2)` column can hold
 */
export function toPenny(value: Exact): Pounds {
  const rounded = value.toDecimalPlaces(2);
  if (!rounded.isFinite() || rounded.abs().greaterThan(LARGEST))
    throw new RangeError(`toPenny: ${value.toString()} is more than an account can hold`);
  return (rounded.isZero() ? ZERO : rounded.toFixed(2)) as Pounds;
}

/**
 * An amount a program holds as text, such as a `numeric(14,2)` column, with its two places put in.
 * @throws RangeError naming the text when it is not an amount with at most two places and twelve digits before them
 */
export function asPounds(text: string): Pounds {
  if (!/^-?\d{1,12}(\.\d{1,2})?$/.test(text))
    throw new RangeError(`asPounds: “${text}” is not an amount like 12345.67`);
  return toPenny(new Exact(text));
}

/**
 * The end of a calculation: an exact decimal rounded once, to the penny, half a penny away from nought.
 * @param decimal a decimal string of any length, such as `10.115`
 * @throws RangeError when the text is no decimal, or more than an account can hold
 * @example roundToPenny('-2.675') // '-2.68'
 * @see golden cases of the business case, convention 2: the same as ROUND in a spreadsheet
 */
export function roundToPenny(decimal: string): Pounds {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) throw new RangeError(`roundToPenny: “${decimal}” is not a decimal like 10.115`);
  // Not through the forty digits of a calculation: rounding twice could make a half of what was less than one.
  return toPenny(new Exact(decimal));
}

/** What somebody typed as an amount, or why it is none. */
export type PoundsOutcome =
  { readonly kind: 'pounds'; readonly value: Pounds } | { readonly kind: 'notPounds'; readonly why: string };

const notPounds = (why: string): PoundsOutcome => ({ kind: 'notPounds', why });

/** Thousands marked by commas or by spaces, one kind in one number, or not at all. */
const TYPED =
  /^(?<sign>-?) ?£? ?(?<inner>-?) ?(?<whole>\d{1,3}(?:(?<mark>[, ])\d{3}(?:\k<mark>\d{3})*)|\d*)(?:\.(?<places>\d+))?$/;

/**
 * Reads an amount as people type it: `£1,234.5`, `12 500`, `-£50`, `.50`. A pound sign, thousands commas and spaces are let
 * through; what could be read in two ways (`1.234`, `1,23`) is not.
 */
export function parsePounds(typed: string): PoundsOutcome {
  // A minus may come as a minus sign or a dash from a spreadsheet, a space as one that does not break.
  const text = typed
    .replace(/[\u2212\u2013\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const { sign = '', inner = '', whole = '', places = '' } = TYPED.exec(text)?.groups ?? {};
  if ((whole === '' && places === '') || (sign && inner))
    return notPounds('Enter an amount in pounds like 12,500 or 12500.00.');
  if (places.length > 2) return notPounds('Enter pounds and pence with at most two figures after the point.');
  const digits = whole.replace(/[, ]/g, '').replace(/^0+(?=\d)/, '') || '0';
  if (digits.length > WHOLE_DIGITS) return notPounds('Enter an amount below a million million pounds.');
  return { kind: 'pounds', value: asPounds(`${sign}${inner}${digits}.${places || '0'}`) };
}
