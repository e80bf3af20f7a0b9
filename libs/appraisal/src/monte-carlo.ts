import { addTimes, type DrawFigures, drawFigures } from './draws.js';
import { quantiles } from './order-statistics.js';
import { type Amount, readAmount } from './read-amount.js';
import { type DistributionInput, readDistribution } from './read-distribution.js';
import { ensureInput } from './refused-input.js';
import { SeededRandom } from './seeded-random.js';
import { ensureDistinct, ensureRunnable } from './simulation-rules.js';

const SHARES = ['0.05', '0.10', '0.25', '0.50', '0.75', '0.90', '0.95'] as const;

export type MonteCarloVariable = DistributionInput & {
  readonly id: string;
  /** What the variable is multiplied by, 1 unless given; -1 for a cost. The model `x` does not use it. */
  readonly coef?: Amount;
};

export interface MonteCarloInput {
  /** One variable as it is, or a constant and a weighted sum. */
  readonly model: 'x' | 'constant + sum(coef*x)';
  /** Nought unless given. */
  readonly constant?: Amount;
  /** Independent of one another. */
  readonly variables: readonly MonteCarloVariable[];
  /** 1,000 to 100,000. */
  readonly draws: number;
  /** A whole number; null where none has been given, which is refused. */
  readonly seed?: number | null;
}

/** In the unit of the variables; doubles from draws, to be shown rounded and never fed back into a sum of money. */
export interface MonteCarlo extends DrawFigures {
  /** By the share of draws that lie at or below. */
  readonly quantiles: Readonly<Record<(typeof SHARES)[number], number>>;
}

/**
 * Draws a sum of independent uncertain quantities. The same input gives the same answer to the last bit, on every machine.
 * @throws RefusedInput SEED_REQUIRED, DRAWS_OUT_OF_RANGE, DISTRIBUTION_SHAPE, NOT_A_DECIMAL, DUPLICATE_ID; SERIES_LENGTH at
 * `variables` when there is none, or the model `x` has more than one
 * @see The Green Book (HM Treasury), Monte Carlo analysis
 */
export function monteCarlo({ model, constant = '0', variables, draws, seed }: MonteCarloInput): MonteCarlo {
  ensureRunnable(draws, seed);
  ensureInput(
    model === 'x' ? variables.length === 1 : variables.length > 0,
    'SERIES_LENGTH',
    'variables',
    model === 'x' ? 'The model is one variable: give just one.' : 'Give at least one variable: nothing else is drawn.',
  );
  ensureDistinct(variables, 'variables');
  const isSum = model !== 'x';
  const terms = variables.map((variable, index) => ({
    distribution: readDistribution(variable, `variables[${index}]`),
    coefficient: isSum ? readAmount(variable.coef ?? '1', `variables[${index}].coef`).toNumber() : 1,
  }));
  const random = new SeededRandom(seed);
  const totals = new Float64Array(draws).fill(isSum ? readAmount(constant, 'constant').toNumber() : 0);
  const values = new Float64Array(draws);
  for (const { distribution, coefficient } of terms) {
    distribution.draw(random, values);
    addTimes(totals, coefficient, values);
  }
  const figures = drawFigures(totals);
  const found = quantiles(totals, SHARES.map(Number));
  return {
    ...figures,
    quantiles: Object.fromEntries(SHARES.map((share, index) => [share, found[index]])) as MonteCarlo['quantiles'],
  };
}
