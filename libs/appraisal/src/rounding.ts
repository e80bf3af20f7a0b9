import { allocatePounds, asPounds, Exact, type Pounds, sumPounds } from '#libs/money';
import { total as sumOf } from './arithmetic.js';
import { type Amount, readAmount, readMoney, readNotNegative } from './read-amount.js';
import { ensureInput } from './refused-input.js';

interface RoundMoneyInput {
  readonly values: readonly Amount[];
  /** How many figures after the point; -3 is whole thousands. */
  readonly dp: number;
  readonly mode: 'half-away-from-zero';
}

/**
 * Numbers as text with so many figures after the point, a half away from nought, as a spreadsheet's ROUND has it: below nought
 * figures are those before the point. There is no minus nought. The end of a calculation, never a step in it.
 * @throws RefusedInput NOT_A_DECIMAL
 * @see golden cases of the business case, convention 2
 */
export function roundMoney({ values, dp }: RoundMoneyInput): { rounded: string[] } {
  const unit = Exact.pow(10, -dp);
  return {
    rounded: values.map((value, index) => {
      const units = readAmount(value, `values[${index}]`).dividedBy(unit).toDecimalPlaces(0);
      return units.times(unit).toFixed(Math.max(dp, 0));
    }),
  };
}

interface AllocateMoneyInput {
  /** Pounds. */
  readonly total: Amount;
  readonly weights: readonly Amount[];
  readonly method: 'largest-remainder';
}

/**
 * An amount shared out by weights, to the penny, so that the parts sum to it.
 * @throws RefusedInput MONEY_PRECISION, NEGATIVE_NOT_ALLOWED, or WEIGHTS_SUM_ZERO at `weights`
 * @see golden cases of the business case, convention 13
 */
export function allocateMoney(input: AllocateMoneyInput): { parts: Pounds[]; sum: Pounds } {
  const amount = asPounds(readMoney(input.total, 'total').toFixed(2));
  const weights = input.weights.map((weight, index) => readNotNegative(weight, `weights[${index}]`));
  ensureInput(
    !sumOf(weights).isZero(),
    'WEIGHTS_SUM_ZERO',
    'weights',
    'No part has a weight, so there is nothing to share by: enter at least one above nought.',
  );
  const parts = allocatePounds(
    amount,
    weights.map((weight) => weight.toFixed()),
  );
  return { parts, sum: sumPounds(parts) };
}
