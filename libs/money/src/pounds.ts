import { Decimal } from 'decimal.js';

declare const pounds: unique symbol;
declare const rate: unique symbol;

/** An amount in pounds sterling: a decimal string with two places, like `12345.67` or `-0.50`. */
export type Pounds = string & { readonly [pounds]: true };

/** A rate as a fraction: a decimal string, like `0.035` for 3.5%. */
export type Rate = string & { readonly [rate]: true };

// The house's one clone: nobody else's settings reach it, and it reaches nobody else's.
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** What a `numeric(14,2)` column can hold. */
const LARGEST = new Exact('999999999999.99');

export const ZERO = '0.00' as Pounds;

function asPence(value: Decimal): Pounds {
  const rounded = value.toDecimalPlaces(2);
  if (!rounded.isFinite() || rounded.abs().greaterThan(LARGEST))
    throw new RangeError(`asPence: ${value.toString()} is more than an account can hold`);
  return (rounded.isZero() ? ZERO : rounded.toFixed(2)) as Pounds;
}

/** @throws RangeError naming the text when it is not an amount with at most two places */
export function asPounds(text: string): Pounds {
  if (!/^-?\d{1,12}(\.\d{1,2})?$/.test(text))
    throw new RangeError(`asPounds: “${text}” is not an amount like 12345.67`);
  return asPence(new Exact(text));
}

/** @throws RangeError naming the text when it is not a fraction like 0.035 */
export function asRate(text: string): Rate {
  if (!/^-?\d{1,9}(\.\d{1,12})?$/.test(text)) throw new RangeError(`asRate: “${text}” is not a rate like 0.035`);
  return new Exact(text).toString() as Rate;
}

/** What somebody typed as an amount, or why it is none. */
export type PoundsOutcome =
  { readonly kind: 'pounds'; readonly value: Pounds } | { readonly kind: 'notPounds'; readonly why: string };

/** Reads an amount as people type it: a pound sign, thousands commas and spaces are let through. */
export function parsePounds(typed: string): PoundsOutcome {
  const text = typed.replace(/[£\s]/g, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(text) || /^-?\d{1,12}(\.\d{1,2})?$/.test(text))
    return { kind: 'pounds', value: asPounds(text.replaceAll(',', '')) };
  return { kind: 'notPounds', why: 'Enter an amount in pounds like 12,500 or 12500.00.' };
}

/** The exact sum; nothing adds up to nought. */
export const sumPounds = (amounts: readonly Pounds[]): Pounds =>
  asPence(amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)));

export const addPounds = (one: Pounds, other: Pounds): Pounds => sumPounds([one, other]);

export const subtractPounds = (from: Pounds, amount: Pounds): Pounds => asPence(new Exact(from).minus(amount));

export const negatePounds = (amount: Pounds): Pounds => asPence(new Exact(amount).negated());

/** Rounded half up, away from nought, to the penny. */
export const multiplyPounds = (amount: Pounds, by: Rate): Pounds => asPence(new Exact(amount).times(by));

/** Negative, nought or positive as the first is less than, equal to or more than the second. */
export const comparePounds = (one: Pounds, other: Pounds): number => new Exact(one).comparedTo(other);

/**
 * Shares an amount out by weights so that the parts sum to it to the penny: each gets its rounded-down share, and the
 * pennies left go to the largest remainders, the earlier part first where two are alike.
 * @throws RangeError for no parts, a negative weight, or weights that sum to nought
 */
export function allocatePounds(total: Pounds, weights: readonly number[]): Pounds[] {
  if (weights.length === 0 || weights.some((weight) => !(weight >= 0)))
    throw new RangeError('allocatePounds: every part needs a weight of nought or more');
  const all = weights.reduce((sum, weight) => sum.plus(weight), new Exact(0));
  if (all.isZero()) throw new RangeError('allocatePounds: the weights sum to nought');
  const sign = new Exact(total).isNegative() ? -1 : 1;
  const pence = new Exact(total).abs().times(100);
  const exact = weights.map((weight) => pence.times(weight).dividedBy(all));
  const shares = exact.map((share) => share.floor());
  let left = pence.minus(shares.reduce((sum, share) => sum.plus(share), new Exact(0))).toNumber();
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share.minus(share.floor()) }))
    .sort((one, other) => other.remainder.comparedTo(one.remainder) || one.index - other.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    shares[index] = (shares[index] ?? new Exact(0)).plus(1);
    left--;
  }
  return shares.map((share) => asPence(share.times(sign).dividedBy(100)));
}

/** As a page shows it: `£12,345.67`, with the minus before the sign. */
export function formatPounds(amount: Pounds): string {
  const [whole = '', pence = ''] = new Exact(amount).abs().toFixed(2).split('.');
  return `${amount.startsWith('-') ? '-' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${pence}`;
}
