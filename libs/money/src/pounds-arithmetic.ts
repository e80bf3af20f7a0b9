import { Exact } from './exact.js';
import { type Pounds, toPenny } from './pounds.js';
import type { Rate } from './rate.js';

/**
 * The exact sum; nothing adds up to nought.
 * @throws RangeError, as all of these, when the result is more than an account can hold
 */
export const sumPounds = (amounts: readonly Pounds[]): Pounds =>
  toPenny(amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)));

export const addPounds = (one: Pounds, other: Pounds): Pounds => toPenny(new Exact(one).plus(other));

export const subtractPounds = (from: Pounds, amount: Pounds): Pounds => toPenny(new Exact(from).minus(amount));

export const negatePounds = (amount: Pounds): Pounds => toPenny(new Exact(amount).negated());

/** Rounded once, to the penny, half a penny away from nought. Not for a step inside a calculation: that must not round. */
export const multiplyPounds = (amount: Pounds, by: Rate): Pounds => toPenny(new Exact(amount).times(by));

/** Negative, nought or positive as the first is less than, equal to or more than the second. */
export const comparePounds = (one: Pounds, other: Pounds): number => new Exact(one).comparedTo(other);
