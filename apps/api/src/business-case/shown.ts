import { type ProjectedNeed, type Realisation, sayQuarter, type SimulatedOption } from '#libs/business-case';
import { type Exact, roundToPenny } from '#libs/money';
import type { BenefitRealisationType } from './appraisal.types.js';
import type { ProjectedNeedType } from './needs.types.js';
import type { CaseSimulationType } from './simulation.types.js';

/** Rounded once, to the penny. */
export const penny = (amount: Exact): string => roundToPenny(amount.toFixed());
const pennyOrNull = (amount: Exact | null): string | null => (amount === null ? null : penny(amount));

export const shownRealisation = (
  benefitId: string,
  { from, quarters, percent, ...realisation }: Realisation,
): BenefitRealisationType => ({
  ...realisation,
  benefitId,
  isFromBudgets: from === 'budget',
  quarters: quarters.map(({ quarter, forecast, actual }) => ({
    year: quarter.year,
    quarter: quarter.number,
    name: sayQuarter(quarter),
    forecast: penny(forecast),
    actual: pennyOrNull(actual),
  })),
  forecastToDate: penny(realisation.forecastToDate),
  actualToDate: penny(realisation.actualToDate),
  percent: percent?.toDecimalPlaces(1).toFixed() ?? null,
  rateEffect: pennyOrNull(realisation.rateEffect),
  volumeEffect: pennyOrNull(realisation.volumeEffect),
});

export function shownSimulation(
  { cannot, simulation, labels }: SimulatedOption,
  draws: number,
  seed: number,
): CaseSimulationType {
  const { p5, p10, p50, p90, p95 } = simulation?.percentiles ?? {};
  return {
    cannot,
    draws,
    seed,
    deterministic: simulation?.deterministic ?? null,
    mean: simulation?.mean ?? null,
    sd: simulation?.sd ?? null,
    p5: p5 ?? null,
    p10: p10 ?? null,
    p50: p50 ?? null,
    p90: p90 ?? null,
    p95: p95 ?? null,
    probabilityBelowNought: simulation?.probabilityBelowNought ?? null,
    histogram: simulation?.histogram ?? [],
    explains: (simulation?.explains ?? []).map(({ id, share }) => ({ id, share, label: labels.get(id) ?? '' })),
  };
}

const cases = (amount: Exact): number => amount.toDecimalPlaces(1).toNumber();

export function shownNeed({ input, projection, resources }: ProjectedNeed): ProjectedNeedType {
  const { lengthOfStayDays = null, occupancy = null, didNotAttend = null, minutesEach = null } = input;
  return {
    ...input,
    lengthOfStayDays,
    occupancy,
    didNotAttend,
    minutesEach,
    availableMinutes: input.availableMinutes ?? null,
    source: projection.provenance.source,
    isFictional: projection.provenance.fictional,
    years: projection.years.map(({ year, doNothing, plan, low, high }) => ({
      year,
      doNothing: cases(doNothing),
      plan: cases(plan),
      low: low && cases(low.doNothing),
      high: high && cases(high.doNothing),
    })),
    horizons: projection.horizons.map(({ years, year, plan, doNothing }, index) => ({
      years,
      year,
      from: cases(plan.from),
      to: cases(plan.to),
      doNothing: cases(doNothing.to),
      growth: cases(plan.growth),
      ageing: cases(plan.ageing),
      rate: cases(plan.rate),
      beds: resources[index]?.beds ?? null,
      slots: resources[index]?.slots ?? null,
      wte: resources[index]?.wte ?? null,
    })),
    caveats: projection.caveats.map(({ sentence }) => sentence),
  };
}
