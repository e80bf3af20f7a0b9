import { Exact } from './exact.js';
import { type Pounds, toPenny } from './pounds.js';

/** Weights as whole numbers in the same proportions, so that shares and their remainders are exact. */
function wholeWeights(weights: readonly (number | string)[]): bigint[] {
  const exact = weights.map((weight, index) => {
    if (!/^\d+(\.\d+)?(e[-+]?\d+)?$/.test(String(weight)))
      throw new RangeError(`allocatePounds: weight ${index + 1}, ${weight}, is not a number of nought or more`);
    return new Exact(weight);
  });
  const places = Math.max(...exact.map((weight) => weight.decimalPlaces()));
  return exact.map((weight) => BigInt(weight.toFixed(places).replace('.', '')));
}

/**
 * Shares an amount out by weights so that the parts sum to it to the penny: each part gets its share rounded down, and the
 * pennies left go to the largest remainders, the earlier part first where two are alike. A negative amount is shared like
 * the positive one with the sign turned.
 * @param weights of nought or more, in any unit: numbers, or decimal strings where a number would not be exact
 * @throws RangeError for no parts, a weight that is negative or no number, or weights that sum to nought
 * @example allocatePounds(asPounds('100.00'), [1, 1, 1]) // ['33.34', '33.33', '33.33']
 * @see golden cases of the business case, convention 13
 */
export function allocatePounds(total: Pounds, weights: readonly (number | string)[]): Pounds[] {
  if (weights.length === 0) throw new RangeError('allocatePounds: there is no part to give anything to');
  const whole = wholeWeights(weights);
  const all = whole.reduce((sum, weight) => sum + weight, 0n);
  if (all === 0n) throw new RangeError('allocatePounds: the weights sum to nought');

  const pence = BigInt(total.replace(/[-.]/g, ''));
  const parts = whole.map((weight, index) => ({
    index,
    pence: (pence * weight) / all,
    remainder: (pence * weight) % all,
  }));
  const left = Number(pence - parts.reduce((sum, part) => sum + part.pence, 0n));
  const luckyOnes = new Set(
    [...parts]
      .sort((one, other) =>
        one.remainder === other.remainder ? one.index - other.index : one.remainder < other.remainder ? 1 : -1,
      )
      .slice(0, left)
      .map(({ index }) => index),
  );
  const sign = total.startsWith('-') ? '-' : '';
  return parts.map((part) => {
    const share = part.pence + (luckyOnes.has(part.index) ? 1n : 0n);
    return toPenny(new Exact(`${sign}${share}`).dividedBy(100));
  });
}
