import type { CaseFigures } from '#libs/appraisal';
import type { Exact } from '#libs/money';
import { NOUGHT, type NumberedOption, sumByYear } from './case-rows.js';

/** What an option costs and brings in each year of the economic case, in real pounds, and in all at present value. */
export interface OptionFlows {
  readonly publicCosts: readonly Exact[];
  readonly nonPublicCosts: readonly Exact[];
  readonly benefits: readonly Exact[];
  readonly healthBenefits: readonly Exact[];
  readonly net: readonly Exact[];
  /** `net`, each part by the factor of its own schedule. */
  readonly present: readonly Exact[];
}

export function optionFlows({ lines, benefits }: NumberedOption, figures: CaseFigures): OptionFlows {
  const years = figures.years.length;
  const costs = (bearer: string): Exact[] =>
    sumByYear(
      lines.filter(({ line }) => line.bearer === bearer).map((one) => one.figures.economic),
      years,
    );
  const values = (isHealth: boolean): Exact[] =>
    sumByYear(
      benefits.filter(({ benefit }) => benefit.health === isHealth).map((one) => one.figures.value),
      years,
    );
  const publicCosts = costs('public');
  const nonPublicCosts = costs('nonpublic');
  const standardBenefits = values(false);
  const healthBenefits = values(true);
  const standard = standardBenefits.map((benefit, year) =>
    benefit.minus(publicCosts[year] ?? NOUGHT).minus(nonPublicCosts[year] ?? NOUGHT),
  );
  return {
    publicCosts,
    nonPublicCosts,
    benefits: standardBenefits,
    healthBenefits,
    net: standard.map((flow, year) => flow.plus(healthBenefits[year] ?? NOUGHT)),
    present: standard.map((flow, year) =>
      flow
        .times(figures.standardFactors[year] ?? NOUGHT)
        .plus((healthBenefits[year] ?? NOUGHT).times(figures.healthFactors[year] ?? NOUGHT)),
    ),
  };
}
