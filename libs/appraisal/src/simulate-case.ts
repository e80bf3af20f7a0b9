import { addTimes, drawFigures } from './draws.js';
import { histogram, type HistogramBin } from './histogram.js';
import { quantiles } from './order-statistics.js';
import { addRisk } from './risk-draws.js';
import { SeededRandom } from './seeded-random.js';
import { type CaseSimulationInput, ensureRisks, readLines, type UncertainLine } from './simulate-case-input.js';
import { ensureRunnable } from './simulation-rules.js';

const PERCENTILES = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;

/** In discounted pounds; doubles from draws, to be shown in whole pounds and never fed back into a sum of money. */
export interface CaseSimulation {
  /** As asked for: with the same lines, risks and seed the same figures come out again. */
  readonly draws: number;
  readonly seed: number;
  /** What the case says: every factor 1, no risk happens. It differs from the mean where ranges are skewed or risks weigh. */
  readonly deterministic: number;
  readonly mean: number;
  readonly sd: number;
  readonly percentiles: Readonly<Record<keyof typeof PERCENTILES, number>>;
  /** The share of draws in which the option is worth less than it costs. */
  readonly probabilityBelowNought: number;
  readonly histogram: readonly HistogramBin[];
  /** The most first, ties by id. Empty when nothing varies. */
  readonly explains: readonly VarianceShare[];
}

/** How much of the spread of the NPSV a line or a risk is behind. */
export interface VarianceShare {
  readonly id: string;
  readonly kind: 'line' | 'risk';
  /** 0 to 1; all together 1. */
  readonly share: number;
}

/**
 * The net present social value of an option whose lines and benefits are not certain, drawn again and again: each line times a
 * factor of its range, once or year by year, less the risks that happen. All are independent. The same input gives the same answer
 * to the last bit, on every machine.
 *
 * It holds its thread all the while, longer by lines, years and draws: above 2,000 draws a server gives it one of its own.
 * @throws RefusedInput SEED_REQUIRED, DRAWS_OUT_OF_RANGE, DISTRIBUTION_SHAPE, PROBABILITY_OUT_OF_RANGE, NOT_A_DECIMAL,
 * DUPLICATE_ID; SERIES_LENGTH at `lines` when there is none
 * @see The Green Book (HM Treasury), Monte Carlo analysis
 */
export function simulateCase({ lines, risks, draws, seed }: CaseSimulationInput): CaseSimulation {
  ensureRunnable(draws, seed);
  const uncertain = readLines(lines);
  ensureRisks(risks);
  const random = new SeededRandom(seed);
  const totals = new Float64Array(draws);
  const factors = new Float64Array(draws);
  for (const { factor, parts } of uncertain)
    for (const part of parts) {
      factor.draw(random, factors);
      addTimes(totals, part, factors);
    }
  for (const { probability, impactPv } of risks) addRisk(totals, random, probability, -impactPv);
  const { mean, sd, probabilityBelowZero } = drawFigures(totals);
  const bins = histogram(totals);
  const found = quantiles(totals, Object.values(PERCENTILES));
  return {
    draws,
    seed,
    deterministic: uncertain.reduce((sum, { parts }) => parts.reduce((all, part) => all + part, sum), 0),
    mean,
    sd,
    percentiles: Object.fromEntries(
      Object.keys(PERCENTILES).map((name, index) => [name, found[index]]),
    ) as CaseSimulation['percentiles'],
    probabilityBelowNought: probabilityBelowZero,
    histogram: bins,
    explains: varianceShares(uncertain, risks),
  };
}

/** Exact, not from the draws: the variance of a sum of independent parts is the sum of theirs. */
function varianceShares(lines: readonly UncertainLine[], risks: CaseSimulationInput['risks']): VarianceShare[] {
  const variances = [
    ...lines.map(({ id, factor, parts }) => ({
      id,
      kind: 'line' as const,
      variance: factor.variance * parts.reduce((sum, part) => sum + part * part, 0),
    })),
    ...risks.map(({ id, probability, impactPv }) => ({
      id,
      kind: 'risk' as const,
      variance: probability * (1 - probability) * impactPv * impactPv,
    })),
  ];
  const all = variances.reduce((sum, { variance }) => sum + variance, 0);
  if (all === 0) return [];
  return variances
    .map(({ id, kind, variance }) => ({ id, kind, share: variance / all }))
    .sort((one, other) => other.share - one.share || (one.id < other.id ? -1 : 1));
}
