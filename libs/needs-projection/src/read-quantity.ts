import { Exact } from '#libs/money';
import { ensureInput } from './refused-input.js';

/** A number as somebody gave it, `0.05`, or an exact one that was computed. */
export type Quantity = string | Exact;

const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;

/** @throws RefusedInput NOT_A_DECIMAL for anything else than digits with one point: no comma, no exponent, no sign but minus */
export function readQuantity(value: Quantity, field: string): Exact {
  if (typeof value !== 'string') return value;
  ensureInput(
    DECIMAL.test(value),
    'NOT_A_DECIMAL',
    field,
    `“${value}” is not a number. Enter figures with at most one point, like 12.5.`,
  );
  return new Exact(value);
}

/** @throws RefusedInput NEGATIVE_NOT_ALLOWED below nought */
export function readNotNegative(value: Quantity, field: string): Exact {
  const quantity = readQuantity(value, field);
  ensureInput(!quantity.lessThan(0), 'NEGATIVE_NOT_ALLOWED', field, 'Enter nought or more.');
  return quantity;
}

/** @throws RefusedInput NOT_POSITIVE at or below nought */
export function readPositive(value: Quantity, field: string): Exact {
  const quantity = readQuantity(value, field);
  ensureInput(quantity.greaterThan(0), 'NOT_POSITIVE', field, 'Enter more than nought.');
  return quantity;
}

/** More than none and at most all. @throws RefusedInput SHARE_OUT_OF_RANGE */
export function readShare(value: Quantity, field: string): Exact {
  const quantity = readQuantity(value, field);
  ensureInput(
    quantity.greaterThan(0) && !quantity.greaterThan(1),
    'SHARE_OUT_OF_RANGE',
    field,
    'A share is above 0 and at most 1: enter 0.85 for 85%, 1 for all of it.',
  );
  return quantity;
}
