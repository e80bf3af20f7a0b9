import { addFinancialYears } from '#libs/calendar';
import type { Exact } from '#libs/money';
import { NOUGHT } from './arithmetic.js';
import type { CaseFigures, OptionFigures, Payback } from './case-figures.js';
import type { CaseModel, ModelOption } from './case-model.js';
import { irrOf } from './internal-rate-of-return.js';
import {
  BAU,
  benefitFigures,
  type BenefitStream,
  ensureOptions,
  lineFigures,
  optionMetrics,
  rankByNpsv,
  readYears,
  type YearsOfCase,
} from './option-figures.js';
import { paybackOf } from './payback.js';
import { readRate } from './read-amount.js';
import { readLine, readModelBenefit } from './read-model.js';
import { ensureDistinctIds } from './read-place.js';
import { type FiguredLine, statementOf } from './statement.js';
import { switchingOf } from './switching.js';

/** Flows are compared with business as usual to this many places, so that what differs by rounding alone is no difference. */
const PLACES = 20;

interface FiguredOption {
  readonly id: string;
  readonly lines: readonly FiguredLine[];
  readonly benefits: readonly { readonly stream: BenefitStream; readonly figures: OptionFigures['benefits'][number] }[];
}

function readOption(option: ModelOption, horizon: number, years: YearsOfCase, place: string): FiguredOption {
  ensureDistinctIds(option.lines, `${place}.lines`);
  ensureDistinctIds(option.benefits, `${place}.benefits`);
  const lines = option.lines.map((line, index) => {
    const read = readLine(line, horizon, `${place}.lines[${index}]`);
    return { ...read, figures: lineFigures(read.stream, years) };
  });
  const benefits = option.benefits.map((benefit, index) => {
    const stream = readModelBenefit(benefit, horizon, `${place}.benefits[${index}]`);
    return { stream, figures: benefitFigures(stream, years) };
  });
  return { id: option.id, lines, benefits };
}

/** Benefits less costs of each year in the economic case, as they fall and discounted. */
interface NetFlows {
  readonly flows: Exact[];
  readonly discounted: Exact[];
}

function netFlowsOf({ lines, benefits }: FiguredOption, { standardFactors, healthFactors }: YearsOfCase): NetFlows {
  const flows: Exact[] = [];
  const discounted: Exact[] = [];
  for (const [year, factor] of standardFactors.entries()) {
    let [standard, health]: [Exact, Exact] = [NOUGHT, NOUGHT];
    for (const { figures } of lines) standard = standard.minus(figures.economic[year] ?? NOUGHT);
    for (const { stream, figures } of benefits) {
      const value = figures.value[year] ?? NOUGHT;
      if (stream.health) health = health.plus(value);
      else standard = standard.plus(value);
    }
    flows.push(standard.plus(health));
    discounted.push(standard.times(factor).plus(health.times(healthFactors[year] ?? NOUGHT)));
  }
  return { flows, discounted };
}

const lessEach = (one: readonly Exact[], other: readonly Exact[]): Exact[] =>
  one.map((flow, year) => flow.minus(other[year] ?? NOUGHT).toDecimalPlaces(PLACES));

const NO_PAYBACK: Payback = {
  simpleFirst: null,
  simpleSustained: null,
  discountedFirst: null,
  discountedSustained: null,
};

/** What an option pays back and yields beside business as usual, which itself has nothing beside it. */
function returnOf(own: NetFlows, usual: NetFlows): Pick<OptionFigures, 'payback' | 'irr'> {
  if (own === usual) return { payback: NO_PAYBACK, irr: { status: 'NONE', irr: null } };
  const flows = lessEach(own.flows, usual.flows);
  const { cumulative: _, ...payback } = paybackOf(flows, lessEach(own.discounted, usual.discounted));
  const { status, irr } = irrOf(flows);
  return { payback, irr: { status, irr } };
}

/**
 * A whole case, as people enter it: every line, option and year of both cases. Nothing is rounded.
 *
 * Economic: real, with optimism, without VAT and transfers, whoever bears it; a benefit counts when it is claimed. Financial:
 * what our own budget pays in cash, nominal, with optimism and VAT; a cash-releasing benefit counts once its budget holder has
 * agreed. What a capital line buys once is capital in the statement and is charged from the year it is bought in; its yearly
 * amount is non-pay. Its residual value is a negative cost of the economic case in the year its life ends (the year it is
 * bought plus its life, as the tables of the Treasury count), or at the horizon when that is earlier (Green Book 2026, 8.32);
 * nothing is sold in the financial case.
 *
 * @throws RefusedInput with the place in the model, such as `options[1].lines[0].optimismBias`
 * @see golden cases of the business case, convention 11
 */
export function figureCase(model: CaseModel): CaseFigures {
  const years = readYears(model);
  const pdcRate = readRate(model.pdcRate, 'pdcRate');
  ensureOptions(model.options);
  const calendar = years.deflatorIndex.map((_, year) => addFinancialYears(model.year0, year));
  const figured = model.options.map((option, index) => readOption(option, model.horizon, years, `options[${index}]`));
  const metrics = figured.map(({ lines, benefits }) =>
    optionMetrics(
      lines,
      benefits.map(({ figures }) => figures),
    ),
  );
  const bauAt = figured.findIndex(({ id }) => id === BAU);
  const flows = figured.map((option) => netFlowsOf(option, years));
  const usual = flows[bauAt] as NetFlows;
  const bauNpsv = metrics[bauAt]?.npsv ?? NOUGHT;

  const options = figured.map((option, index): OptionFigures => {
    const { pvc, ...shown } = metrics[index] as (typeof metrics)[number];
    const benefits = option.benefits.map(({ figures }) => figures);
    const { npsv: _, ...switching } = switchingOf(shown.pvb, pvc);
    return {
      id: option.id,
      lines: option.lines.map(({ figures }) => figures),
      benefits,
      ...shown,
      incrementalNpsvVsBau: shown.npsv.minus(bauNpsv),
      ...returnOf(flows[index] as NetFlows, usual),
      switching,
      ...statementOf(option.lines, benefits, years, pdcRate, calendar),
    };
  });
  return { years: calendar, ...years, options, rankByNpsv: rankByNpsv(options) };
}
