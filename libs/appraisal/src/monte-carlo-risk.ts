import { drawFigures } from './draws.js';
import { quantiles } from './order-statistics.js';
import { type Amount, readAmount, readProbability } from './read-amount.js';
import { addRisk } from './risk-draws.js';
import { SeededRandom } from './seeded-random.js';
import { ensureDistinct, ensureRunnable } from './simulation-rules.js';
import { sumOfRisks, type TotalOfRisks } from './sum-of-risks.js';

const SHARES = ['0.5', '0.8', '0.9', '0.95'] as const;

export interface MonteCarloRiskInput {
  /** Each happens or does not, whatever becomes of the others. */
  readonly risks: readonly {
    readonly id: string;
    /** 0 to 1. */
    readonly probability: Amount;
    /** What it costs if it happens, pounds; negative for an opportunity. */
    readonly impact: Amount;
  }[];
  /** 1,000 to 100,000. */
  readonly draws: number;
  /** A whole number; null where none has been given, which is refused. */
  readonly seed?: number | null;
}

/** In pounds of cost. */
export interface MonteCarloRisk {
  /** From the draws. */
  readonly mean: number;
  readonly sd: number;
  /** From the draws: the least total that this share of them does not exceed. */
  readonly quantiles: Readonly<Record<(typeof SHARES)[number], number>>;
  /** Exact, the least total first; null when there are more totals than a table can show (4,096). */
  readonly distribution: readonly TotalOfRisks[] | null;
}

/**
 * What risks that happen or do not come to together.
 * @throws RefusedInput SEED_REQUIRED, DRAWS_OUT_OF_RANGE, PROBABILITY_OUT_OF_RANGE, NOT_A_DECIMAL, DUPLICATE_ID
 * @see The Green Book (HM Treasury), Monte Carlo analysis
 */
export function monteCarloRisk({ risks, draws, seed }: MonteCarloRiskInput): MonteCarloRisk {
  ensureRunnable(draws, seed);
  ensureDistinct(risks, 'risks');
  const read = risks.map(({ probability, impact }, index) => ({
    probability: readProbability(probability, `risks[${index}].probability`),
    impact: readAmount(impact, `risks[${index}].impact`),
  }));
  const random = new SeededRandom(seed);
  const totals = new Float64Array(draws);
  for (const { probability, impact } of read) addRisk(totals, random, probability.toNumber(), impact.toNumber());
  const { mean, sd } = drawFigures(totals);
  const found = quantiles(totals, SHARES.map(Number));
  return {
    mean,
    sd,
    quantiles: Object.fromEntries(SHARES.map((share, index) => [share, found[index]])) as MonteCarloRisk['quantiles'],
    distribution: sumOfRisks(read),
  };
}
