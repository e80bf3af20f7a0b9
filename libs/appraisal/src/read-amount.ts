import { Exact } from '#libs/money';
import { ensureInput } from './refused-input.js';

/** A number of an appraisal: a decimal string as somebody gave it, `-12.5`, or an exact one that was computed. */
export type Amount = string | Exact;

/** Room for the forty figures an exact number holds, and for the noughts before them when it is small. */
const DECIMAL = /^-?\d{1,15}(\.\d{1,64})?$/;
const ONE = new Exact(1);

/**
 * The exact number.
 * @throws RefusedInput NOT_A_DECIMAL for anything else than digits with one point: no comma, no exponent, no sign but minus
 */
export function readAmount(value: Amount, field: string): Exact {
  if (value instanceof Exact) return value;
  ensureInput(
    // What comes from a file or over a network may be no text at all.
    typeof value === 'string' && DECIMAL.test(value),
    'NOT_A_DECIMAL',
    field,
    `“${value}” is not a number. Enter figures with at most one point, like 1250.50.`,
  );
  return new Exact(value);
}

export const readAmounts = (values: readonly Amount[], field: string): Exact[] =>
  values.map((value, index) => readAmount(value, `${field}[${index}]`));

/**
 * An amount of money that a person entered, in pounds.
 * @throws RefusedInput NOT_A_DECIMAL, or MONEY_PRECISION for more than two figures after the point
 */
export function readMoney(value: Amount, field: string): Exact {
  const amount = readAmount(value, field);
  ensureInput(
    amount.decimalPlaces() <= 2,
    'MONEY_PRECISION',
    field,
    'Money has pounds and pence: enter at most two figures after the point.',
  );
  return amount;
}

/** @throws RefusedInput NEGATIVE_NOT_ALLOWED below nought */
export function readNotNegative(value: Amount, field: string): Exact {
  const amount = readAmount(value, field);
  ensureInput(!amount.isNegative() || amount.isZero(), 'NEGATIVE_NOT_ALLOWED', field, 'Enter nought or more.');
  return amount;
}

/** @throws RefusedInput NOT_POSITIVE at or below nought */
export function readPositive(value: Amount, field: string): Exact {
  const amount = readAmount(value, field);
  ensureInput(amount.greaterThan(0), 'NOT_POSITIVE', field, 'Enter more than nought.');
  return amount;
}

/**
 * A rate of tax, of a contribution or of a dividend, as a fraction of what it is taken from.
 * @throws RefusedInput RATE_OUT_OF_RANGE below nought or above the highest it may be
 */
export function readRate(value: Amount, field: string, highest: Exact = ONE): Exact {
  const rate = readAmount(value, field);
  ensureInput(
    !rate.lessThan(0) && !rate.greaterThan(highest),
    'RATE_OUT_OF_RANGE',
    field,
    `A rate is a fraction from 0 to ${highest.toFixed()}: enter 0.035 for 3.5%.`,
  );
  return rate;
}

/** A share of a whole. @throws RefusedInput FRACTION_OUT_OF_RANGE outside 0 to 1 */
export function readFraction(value: Amount, field: string): Exact {
  const amount = readAmount(value, field);
  ensureInput(
    !amount.lessThan(0) && !amount.greaterThan(ONE),
    'FRACTION_OUT_OF_RANGE',
    field,
    'A share is from 0 to 1: enter 0.25 for a quarter, 1 for all of it.',
  );
  return amount;
}

/** @throws RefusedInput PROBABILITY_OUT_OF_RANGE outside 0 to 1 */
export function readProbability(value: Amount, field: string): Exact {
  const amount = readAmount(value, field);
  ensureInput(
    !amount.lessThan(0) && !amount.greaterThan(ONE),
    'PROBABILITY_OUT_OF_RANGE',
    field,
    'A probability is from 0 (never) to 1 (certain): enter 0.2 for one in five.',
  );
  return amount;
}
