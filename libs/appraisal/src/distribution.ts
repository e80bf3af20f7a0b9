import type { Exact } from '#libs/money';
import { total } from './arithmetic.js';
import { type Amount, readAmount, readNotNegative, readPositive } from './read-amount.js';
import { ensureInput } from './refused-input.js';

interface DistributionalWeightInput {
  /** Equivalised median incomes, pounds, of the whole population and of the group. */
  readonly medianPopulation: Amount;
  readonly medianGroup: Amount;
  /** By how many per cent a pound is worth less to somebody who has one per cent more: 1.3. */
  readonly elasticity: Amount;
  /** What the group gains or loses, pounds. */
  readonly change: Amount;
}

/**
 * What a change is worth to society when it comes to a group that has more or less than others: `(population / group) ^
 * elasticity` times as much. Shown beside the change without a weight, never alone (7.13).
 * @throws RefusedInput NOT_POSITIVE or NEGATIVE_NOT_ALLOWED
 * @see The Green Book (2026), 7.11
 */
export function distributionalWeight(input: DistributionalWeightInput) {
  const population = readPositive(input.medianPopulation, 'medianPopulation');
  const group = readPositive(input.medianGroup, 'medianGroup');
  const elasticity = readNotNegative(input.elasticity, 'elasticity');
  const unweightedImpact = readAmount(input.change, 'change');
  const weight = population.dividedBy(group).pow(elasticity);
  return { weight, weightedImpact: unweightedImpact.times(weight), unweightedImpact };
}

interface Household {
  /** Pounds, of the whole household. */
  readonly income: Amount;
  /** One for each member: 0.67 for the first adult, 0.33 for the next and for a child of 14 or over, 0.20 for one under. */
  readonly weights: readonly Amount[];
}

/**
 * Incomes as those of a couple without children who live as well.
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED, or WEIGHTS_SUM_ZERO at the weights of a household of nobody
 * @see The Green Book (2026), Figure 7
 */
export function equivalise({ households }: { households: readonly Household[] }): { equivalised: Exact[] } {
  return {
    equivalised: households.map(({ income, weights }, index) => {
      const field = `households[${index}].weights`;
      const pounds = readAmount(income, `households[${index}].income`);
      const sum = total(weights.map((weight, member) => readNotNegative(weight, `${field}[${member}]`)));
      ensureInput(
        !sum.isZero(),
        'WEIGHTS_SUM_ZERO',
        field,
        'Nobody lives in this household: enter a weight for each who does, 0.67 for the first adult.',
      );
      return pounds.dividedBy(sum);
    }),
  };
}
