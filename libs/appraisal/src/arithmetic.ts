import { Exact } from '#libs/money';

export const NOUGHT = new Exact(0);
export const ONE = new Exact(1);
export const HUNDRED = new Exact(100);
export const MONTHS_A_YEAR = 12;

export const total = (amounts: readonly Exact[]): Exact => amounts.reduce((sum, amount) => sum.plus(amount), NOUGHT);

export const runningTotals = (amounts: readonly Exact[]): Exact[] => {
  let sum: Exact = NOUGHT;
  return amounts.map((amount) => (sum = sum.plus(amount)));
};

/** One to the other, null where there is nothing to divide by: a ratio that is not defined is never nought or without end. */
export const ratio = (one: Exact, other: Exact): Exact | null => (other.isZero() ? null : one.dividedBy(other));

export const percent = (one: Exact, other: Exact): Exact | null => ratio(one, other)?.times(HUNDRED) ?? null;

/** The sum of each amount times the number at its place. */
export const weighted = (amounts: readonly Exact[], by: readonly Exact[]): Exact =>
  amounts.reduce((sum, amount, at) => (amount.isZero() ? sum : sum.plus(amount.times(by[at] ?? NOUGHT))), NOUGHT);
