import { Exact } from '#libs/money';
import { type Amount, readAmount, readProbability } from './read-amount.js';
import { ensureInput } from './refused-input.js';
import { ensureDistinct } from './simulation-rules.js';

/** Probabilities are typed with few figures: thirds sum to 0.999999. */
const MOST_AMISS = new Exact('0.000001');

export interface Scenario {
  readonly id: string;
  /** 0 to 1; of all scenarios together 1. */
  readonly probability: Amount;
  /** Pounds. */
  readonly npsv: Amount;
}

export interface ScenarioExpectedValue {
  readonly expectedNpsv: Exact;
  readonly standardDeviation: Exact;
  /** The probability of the scenarios whose NPSV is below nought. */
  readonly probabilityNegative: Exact;
}

/**
 * What the scenarios of an option come to by their probabilities.
 * @throws RefusedInput PROBABILITY_SUM when they do not sum to 1 within a millionth, PROBABILITY_OUT_OF_RANGE, NOT_A_DECIMAL,
 * DUPLICATE_ID
 * @see The Green Book (HM Treasury), expected values and scenario analysis
 */
export function scenarioExpectedValue({
  scenarios,
}: {
  readonly scenarios: readonly Scenario[];
}): ScenarioExpectedValue {
  ensureDistinct(scenarios, 'scenarios');
  const read = scenarios.map(({ probability, npsv }, index) => ({
    probability: readProbability(probability, `scenarios[${index}].probability`),
    npsv: readAmount(npsv, `scenarios[${index}].npsv`),
  }));
  const weighted = (of: (npsv: Exact) => Exact): Exact =>
    read.reduce((sum, { probability, npsv }) => sum.plus(probability.times(of(npsv))), new Exact(0));
  const sum = weighted(() => new Exact(1));
  ensureInput(
    sum.minus(1).abs().lessThanOrEqualTo(MOST_AMISS),
    'PROBABILITY_SUM',
    'scenarios',
    `The probabilities sum to ${sum.toFixed()}. One scenario happens and no two do, so make them sum to 1.`,
  );
  const expectedNpsv = weighted((npsv) => npsv);
  return {
    expectedNpsv,
    standardDeviation: weighted((npsv) => npsv.minus(expectedNpsv).pow(2)).sqrt(),
    probabilityNegative: weighted((npsv) => new Exact(npsv.lessThan(0) ? 1 : 0)),
  };
}
