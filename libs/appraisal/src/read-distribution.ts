import { type Distribution, normal, triangular, uniform } from './probability-distributions.js';
import { pert } from './pert.js';
import { type Amount, readAmount } from './read-amount.js';
import { ensureInput, RefusedInput } from './refused-input.js';

/** A quantity that is not certain, as a person gives it. */
export type DistributionInput =
  | {
      readonly distribution: 'triangular' | 'pert';
      readonly min: Amount;
      /** The likeliest value. */
      readonly mode: Amount;
      readonly max: Amount;
    }
  | { readonly distribution: 'normal'; readonly mean: Amount; readonly sd: Amount }
  | { readonly distribution: 'uniform'; readonly min: Amount; readonly max: Amount };

/**
 * The distribution, in doubles.
 * @param field the place in the input, `variables[0]`
 * @throws RefusedInput DISTRIBUTION_SHAPE at `.mode`, `.max` or `.sd` unless min <= mode <= max, min < max and sd > 0; NOT_A_DECIMAL
 */
export function readDistribution(input: DistributionInput, field: string): Distribution {
  const number = (value: Amount, name: string): number => readAmount(value, `${field}.${name}`).toNumber();
  switch (input.distribution) {
    case 'triangular':
    case 'pert': {
      const [min, mode, max] = [number(input.min, 'min'), number(input.mode, 'mode'), number(input.max, 'max')];
      ensureInput(
        min <= mode && mode <= max,
        'DISTRIBUTION_SHAPE',
        `${field}.mode`,
        'The likeliest value lies between the lowest and the highest. Check the three.',
      );
      ensureWidth(min, max, field);
      return (input.distribution === 'pert' ? pert : triangular)(min, mode, max);
    }
    case 'uniform': {
      const [min, max] = [number(input.min, 'min'), number(input.max, 'max')];
      ensureWidth(min, max, field);
      return uniform(min, max);
    }
    case 'normal': {
      const [mean, sd] = [number(input.mean, 'mean'), number(input.sd, 'sd')];
      ensureInput(
        sd > 0,
        'DISTRIBUTION_SHAPE',
        `${field}.sd`,
        'Enter a standard deviation above nought: without one the value is certain and needs no draws.',
      );
      return normal(mean, sd);
    }
    default:
      throw new RefusedInput(
        'DISTRIBUTION_SHAPE',
        `${field}.distribution`,
        'Choose a triangular, PERT, normal or uniform distribution.',
      );
  }
}

function ensureWidth(min: number, max: number, field: string): void {
  ensureInput(
    min < max,
    'DISTRIBUTION_SHAPE',
    `${field}.max`,
    'The highest value is above the lowest: enter a range, or leave out what is certain.',
  );
}
