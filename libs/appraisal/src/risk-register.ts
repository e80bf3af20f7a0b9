import { Exact } from '#libs/money';
import { type Amount, readAmount, readProbability } from './read-amount.js';
import { ensureDistinct } from './simulation-rules.js';

export interface RegisteredRisk {
  readonly id: string;
  /** That it happens inside the horizon, 0 to 1. */
  readonly probability: Amount;
  /** What it costs if it happens, discounted pounds; negative for an opportunity. */
  readonly impactPv: Amount;
}

/** In discounted pounds of cost. */
export interface RiskRegister {
  /** In the order of the register. `expected = probability x impact`. */
  readonly rows: readonly { readonly id: string; readonly expected: Exact }[];
  readonly expectedTotal: Exact;
  /** `sqrt(sum(p (1 - p) impact^2))`, if no risk makes another likelier. */
  readonly standardDeviationIfIndependent: Exact;
  /** Every risk that costs happens, however unlikely, and no opportunity does. */
  readonly worstCase: Exact;
}

/**
 * The expected cost of the risks of an option, for its costs or its contingency.
 * @throws RefusedInput PROBABILITY_OUT_OF_RANGE, NOT_A_DECIMAL, DUPLICATE_ID
 * @see The Green Book (HM Treasury), expected values of risk
 */
export function riskRegister({ risks }: { readonly risks: readonly RegisteredRisk[] }): RiskRegister {
  ensureDistinct(risks, 'risks');
  const read = risks.map(({ id, probability, impactPv }, index) => ({
    id,
    probability: readProbability(probability, `risks[${index}].probability`),
    impact: readAmount(impactPv, `risks[${index}].impactPv`),
  }));
  const total = (of: (risk: (typeof read)[number]) => Exact): Exact =>
    read.reduce((sum, risk) => sum.plus(of(risk)), new Exact(0));
  const expected = ({ probability, impact }: (typeof read)[number]): Exact => probability.times(impact);
  return {
    rows: read.map((risk) => ({ id: risk.id, expected: expected(risk) })),
    expectedTotal: total(expected),
    standardDeviationIfIndependent: total((risk) =>
      expected(risk).times(new Exact(1).minus(risk.probability)).times(risk.impact),
    ).sqrt(),
    worstCase: total(({ impact }) => Exact.max(impact, 0)),
  };
}
