import { Exact } from './exact.js';

declare const rate: unique symbol;

/** A rate as a fraction: a decimal string, `0.035` for 3.5%, never a percentage and never with an exponent. */
export type Rate = string & { readonly [rate]: true };

const SHAPE = /^-?\d{1,9}(\.\d{1,12})?$/;

/** @throws RangeError naming the text when it is not a fraction with at most nine digits before the point and twelve after */
export function asRate(text: string): Rate {
  if (!SHAPE.test(text)) throw new RangeError(`asRate: “${text}” is not a rate like 0.035`);
  // `toFixed` without places writes all of them: `toString` would write 0.0000001 as 1e-7.
  return new Exact(text).toFixed() as Rate;
}

/** What somebody typed as a rate, or why it is none. */
export type RateOutcome =
  { readonly kind: 'rate'; readonly value: Rate } | { readonly kind: 'notRate'; readonly why: string };

/** Reads a rate as people type it: `3.5%`, or as the fraction `0.035`. A bare 3.5 is the fraction, 350%. */
export function parseRate(typed: string): RateOutcome {
  const [, number = '', percent] = /^\s*([-\u2212\u2013]?\d{1,9}(?:\.\d{1,10})?)\s*(%?)\s*$/.exec(typed) ?? [];
  if (number === '') return { kind: 'notRate', why: 'Enter a rate like 3.5% or 0.035.' };
  const exact = new Exact(number.replace(/[\u2212\u2013]/, '-'));
  return { kind: 'rate', value: asRate((percent ? exact.dividedBy(100) : exact).toFixed()) };
}
