import { Exact } from '#libs/money';
import { MONTHS_A_YEAR, NOUGHT, ONE, percent } from './arithmetic.js';
import { type HighCostAreaRates, type HighCostAreaZone, highCostAreaSupplement } from './high-cost-area.js';
import { type Amount, readNotNegative, readRate } from './read-amount.js';
import { ensureInput } from './refused-input.js';

/** What an employer pays on top of pay, fractions of it; the threshold in pounds a year for each person. */
export interface OncostRates<Number = Amount> {
  readonly niRate: Number;
  readonly niThresholdPerHead: Number;
  /** Of pensionable pay: 0.2378 is its whole cost, 0.1438 what the trust is asked for. */
  readonly pensionRate: Number;
  readonly levyRate: Number;
}

export const readOncostRates = (rates: OncostRates): OncostRates<Exact> => ({
  niRate: readRate(rates.niRate, 'rates.niRate'),
  niThresholdPerHead: readNotNegative(rates.niThresholdPerHead, 'rates.niThresholdPerHead'),
  pensionRate: readRate(rates.pensionRate, 'rates.pensionRate'),
  levyRate: readRate(rates.levyRate, 'rates.levyRate'),
});

interface Pay {
  readonly gross: Exact;
  readonly pensionable: Exact;
  /** Heads times the part of a year they are paid for. */
  readonly headYears: Exact;
}

/** Employer’s National Insurance (never below nought), pension and apprenticeship levy on pay. */
export function oncostsOf({ gross, pensionable, headYears }: Pay, rates: OncostRates<Exact>) {
  const aboveThreshold = Exact.max(NOUGHT, gross.minus(rates.niThresholdPerHead.times(headYears)));
  const employerNi = aboveThreshold.times(rates.niRate);
  const employerPension = pensionable.times(rates.pensionRate);
  const apprenticeshipLevy = gross.times(rates.levyRate);
  return {
    grossPay: gross,
    employerNi,
    employerPension,
    apprenticeshipLevy,
    total: gross.plus(employerNi).plus(employerPension).plus(apprenticeshipLevy),
  };
}

export interface PostCostInput {
  /** Of a whole-time post, pounds a year. */
  readonly annualSalary: Amount;
  /** Whole-time equivalents, of all heads together. */
  readonly wte: Amount;
  readonly headcount: Amount;
  readonly hcasZone: HighCostAreaZone;
  /** The supplements of the zones; left out, those of 2026/27. */
  readonly hcasZones?: readonly HighCostAreaRates[];
  /** How long it is paid for; 12 for a year. */
  readonly months: Amount;
  /** Pounds, as paid in that time. */
  readonly otherPensionableEarnings: Amount;
  readonly rates: OncostRates;
}

/**
 * What a post costs its employer, pounds. The threshold of National Insurance is one for each person, so that two half-time
 * posts cost less than a whole one. The high-cost area supplement is that of a whole-time post, times the whole-time
 * equivalents and the time paid for. `oncostPercentOfGross` is null where nothing is paid.
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED, WTE_EXCEEDS_HEADCOUNT at `wte`, or RATE_OUT_OF_RANGE
 * @see golden cases of the business case, convention 9; rates: HMRC, NHS Business Services Authority
 */
export function postCost(input: PostCostInput) {
  const salary = readNotNegative(input.annualSalary, 'annualSalary');
  const wte = readNotNegative(input.wte, 'wte');
  const headcount = readNotNegative(input.headcount, 'headcount');
  const partOfYear = readNotNegative(input.months, 'months').dividedBy(MONTHS_A_YEAR);
  const other = readNotNegative(input.otherPensionableEarnings, 'otherPensionableEarnings');
  const rates = readOncostRates(input.rates);
  ensureInput(
    !wte.greaterThan(headcount),
    'WTE_EXCEEDS_HEADCOUNT',
    'wte',
    `One person is at most 1.0 whole-time equivalent: for ${wte.toFixed()} enter at least ${wte.ceil().toFixed()} people.`,
  );
  const basic = salary.times(wte).times(partOfYear);
  const hcas = highCostAreaSupplement(salary, input.hcasZone, input.hcasZones).times(wte).times(partOfYear);
  const gross = basic.plus(hcas).plus(other);
  const costs = oncostsOf({ gross, pensionable: gross, headYears: headcount.times(partOfYear) }, rates);
  return { basic, hcas, ...costs, oncostPercentOfGross: percent(costs.total.minus(gross), gross) };
}

/** Ten programmed activities are a whole-time consultant. */
const WHOLE_TIME = new Exact(10);

export interface ConsultantPaInput {
  /** Of ten programmed activities, pounds a year. */
  readonly annualSalary: Amount;
  readonly programmedActivities: Amount;
  readonly rates: OncostRates;
  /** Whether what is above ten is pensionable: as a rule it is not. */
  readonly additionalPasPensionable: boolean;
}

/**
 * What one consultant costs for a year by programmed activities, pounds.
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED or RATE_OUT_OF_RANGE
 */
export function consultantPaCost(input: ConsultantPaInput) {
  return paCost(input, input.programmedActivities, 'programmedActivities');
}

function paCost(input: Omit<ConsultantPaInput, 'programmedActivities'>, activities: Amount, field: string) {
  const onePaBasic = readNotNegative(input.annualSalary, 'annualSalary').dividedBy(WHOLE_TIME);
  const pas = readNotNegative(activities, field);
  const rates = readOncostRates(input.rates);
  const basePay = onePaBasic.times(Exact.min(pas, WHOLE_TIME));
  const additionalPaPay = onePaBasic.times(Exact.max(pas.minus(WHOLE_TIME), NOUGHT));
  const gross = basePay.plus(additionalPaPay);
  const pensionable = input.additionalPasPensionable ? gross : basePay;
  return { onePaBasic, basePay, additionalPaPay, ...oncostsOf({ gross, pensionable, headYears: ONE }, rates) };
}

interface MarginalPaInput extends Omit<ConsultantPaInput, 'programmedActivities'> {
  readonly fromPas: Amount;
  readonly toPas: Amount;
}

/**
 * What it costs more a year when one consultant goes from some programmed activities to others.
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED or RATE_OUT_OF_RANGE
 */
export function marginalPaCost(input: MarginalPaInput) {
  const before = paCost(input, input.fromPas, 'fromPas');
  return { marginalCost: paCost(input, input.toPas, 'toPas').total.minus(before.total) };
}
