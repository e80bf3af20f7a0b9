import type { CaseFigures, CaseModel, OptionFigures, StatementYear } from '#libs/appraisal';
import type { FinancialYear } from '#libs/calendar';
import { Exact, type Pounds, roundToPenny } from '#libs/money';
import type { ReadCase } from '../read-case.js';
import { BAU, benefitClassOf } from './case-model-of.js';

/** An exact figure, rounded once to the penny. */
export const penny = (amount: Exact): Pounds => roundToPenny(amount.toFixed());
const RATIO_PLACES = 4;
const ratio = (value: Exact | null): string | null => value?.toDecimalPlaces(RATIO_PLACES).toFixed() ?? null;

export interface ShownPart {
  readonly id: string;
  readonly label: string;
  readonly presentValue: Pounds;
  /** A year: real for a benefit, with optimism for a cost. */
  readonly byYear: readonly Pounds[];
}
export interface ShownYear extends Readonly<Record<Exclude<keyof StatementYear, 'year'>, Pounds>> {
  readonly year: FinancialYear;
  readonly cumulativeCash: Pounds;
}
/** What an option comes to, as people read it: pounds to the penny, ratios to four places. Null where it is not defined. */
export interface ShownOption {
  readonly optionId: string;
  readonly kind: ReadCase['options'][number]['kind'];
  readonly name: string;
  readonly rank: number;
  readonly pvb: Pounds;
  readonly pvbCashReleasing: Pounds;
  readonly pvbNotCashReleasing: Pounds;
  readonly pvbSocietal: Pounds;
  readonly pvcPublic: Pounds;
  readonly pvcNonPublic: Pounds;
  readonly npsv: Pounds;
  readonly incrementalNpsv: Pounds;
  readonly bcr: string | null;
  readonly rpsc: string | null;
  readonly irr: string | null;
  readonly irrStatus: OptionFigures['irr']['status'];
  readonly paybackYears: string | null;
  readonly paybackSustainedYears: string | null;
  readonly discountedPaybackYears: string | null;
  readonly benefitsMayChangePercent: string | null;
  readonly costsMayChangePercent: string | null;
  readonly costs: readonly ShownPart[];
  readonly benefits: readonly ShownPart[];
  readonly statement: readonly ShownYear[];
  readonly netCash: Pounds;
  readonly wholeLifeCost: Pounds;
  /** The first year by whose end the cash that came in is all that went out. Null when it does not come to that. */
  readonly breaksEvenIn: FinancialYear | null;
  readonly peakFunding: Pounds;
}

const sum = (amounts: readonly Exact[]): Exact => amounts.reduce((all, amount) => all.plus(amount), new Exact(0));

export function showOptions(read: ReadCase, model: CaseModel, figures: CaseFigures): ShownOption[] {
  return figures.options.map((option) => {
    const own = read.options.find(({ id, kind }) => (option.id === BAU ? kind === 'bau' : id === option.id));
    const inModel = model.options.find(({ id }) => id === option.id);
    const classOf = new Map(read.benefits.map((benefit) => [benefit.id, benefitClassOf(benefit)]));
    const ofClass = (wanted: string): Pounds =>
      penny(
        sum(option.benefits.filter(({ id }) => classOf.get(id) === wanted).map(({ presentValue }) => presentValue)),
      );
    const labels = new Map(
      [...(inModel?.lines ?? []), ...(inModel?.benefits ?? [])].map(({ id, label }) => [id, label]),
    );
    const evenAt = option.cumulativeCash.findIndex((_, index) =>
      option.cumulativeCash.slice(index).every((later) => !later.isNegative() || later.isZero()),
    );
    const spends = option.cumulativeCash.some((cash) => cash.isNegative() && !cash.isZero());
    return {
      optionId: own?.id ?? option.id,
      kind: own?.kind ?? 'bau',
      name: inModel?.name ?? '',
      rank: figures.rankByNpsv.indexOf(option.id) + 1,
      pvb: penny(option.pvb),
      pvbCashReleasing: ofClass('CRB'),
      pvbNotCashReleasing: ofClass('NCRB'),
      pvbSocietal: ofClass('SB'),
      pvcPublic: penny(option.pvcPublic),
      pvcNonPublic: penny(option.pvcNonPublic),
      npsv: penny(option.npsv),
      incrementalNpsv: penny(option.incrementalNpsvVsBau),
      bcr: ratio(option.bcr),
      rpsc: ratio(option.rpsc),
      irr: ratio(option.irr.irr),
      irrStatus: option.irr.status,
      paybackYears: ratio(option.payback.simpleFirst),
      paybackSustainedYears: ratio(option.payback.simpleSustained),
      discountedPaybackYears: ratio(option.payback.discountedFirst),
      benefitsMayChangePercent: ratio(option.switching.benefitChangePercent),
      costsMayChangePercent: ratio(option.switching.costChangePercent),
      costs: option.lines.map(({ id, presentValue, economic }) => ({
        id,
        label: labels.get(id) ?? '',
        presentValue: penny(presentValue),
        byYear: economic.map(penny),
      })),
      benefits: option.benefits.map(({ id, presentValue, value }) => ({
        id,
        label: labels.get(id) ?? '',
        presentValue: penny(presentValue),
        byYear: value.map(penny),
      })),
      statement: option.statement.map((year, index) => shownYear(year, option.cumulativeCash[index] ?? new Exact(0))),
      netCash: penny(option.cumulativeCash.at(-1) ?? new Exact(0)),
      wholeLifeCost: penny(sum(option.statement.map(({ pay, nonPay, capital }) => pay.plus(nonPay).plus(capital)))),
      breaksEvenIn: spends && evenAt >= 0 ? (figures.years[evenAt] ?? null) : null,
      peakFunding: penny(Exact.max(0, ...option.cumulativeCash.map((cash) => cash.negated()))),
    };
  });
}

const shownYear = ({ year, ...amounts }: StatementYear, cumulative: Exact): ShownYear => ({
  year,
  ...(Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, penny(amount as Exact)])) as Omit<
    ShownYear,
    'year' | 'cumulativeCash'
  >),
  cumulativeCash: penny(cumulative),
});
