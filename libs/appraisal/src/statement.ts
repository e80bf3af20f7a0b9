import type { FinancialYear } from '#libs/calendar';
import type { Exact } from '#libs/money';
import { NOUGHT, ONE, runningTotals } from './arithmetic.js';
import { chargesOf } from './capital-charges.js';
import type { BenefitFigures, LineFigures, StatementYear } from './case-figures.js';
import { resultOf, statementOfFinancialPosition } from './financial-statements.js';
import { financialFactor, type YearsOfCase } from './option-figures.js';
import type { ReadLine } from './read-model.js';

export interface FiguredLine extends ReadLine {
  readonly figures: LineFigures;
}

/** One figure for each year, to which lines add. */
class Tally {
  readonly byYear: Exact[];
  constructor(yearCount: number) {
    this.byYear = Array.from({ length: yearCount }, () => NOUGHT);
  }
  add(year: number, amount: Exact): void {
    if (!amount.isZero()) this.byYear[year] = this.of(year).plus(amount);
  }
  of(year: number): Exact {
    return this.byYear[year] ?? NOUGHT;
  }
}

/**
 * What is bought is charged from the year it is bought in, a full year of depreciation each year until its life is over, on
 * what it cost in that year’s prices with optimism and VAT; its residual value is taken in that year’s prices too.
 */
function addCharges(
  line: FiguredLine,
  years: YearsOfCase,
  pdcRate: Exact,
  to: Record<'lost' | 'pdc' | 'assets', Tally>,
) {
  if (!line.asset || !line.stream.inFinancialCase) return;
  const index = years.deflatorIndex[line.firstYear] ?? ONE;
  const rows = chargesOf(
    {
      cost: line.oneOff.times(financialFactor(line.stream)).times(index),
      residual: line.asset.residual.times(index),
      lifeYears: line.asset.lifeYears,
      firstYearFraction: ONE,
      openingNbvYear1: 'zero',
    },
    years.deflatorIndex.length - line.firstYear,
    pdcRate,
  );
  rows.forEach(({ depreciation, pdcDividend, closingNbv }, since) => {
    to.lost.add(line.firstYear + since, depreciation);
    to.pdc.add(line.firstYear + since, pdcDividend);
    to.assets.add(line.firstYear + since, closingNbv);
  });
}

/**
 * The financial case of an option, year by year: what our budget pays and what is released to it. Nothing is funded here, so
 * that the change of net assets to date is the sum of net income and expenditure, and also what is owned plus the cash.
 */
export function statementOf(
  lines: readonly FiguredLine[],
  benefits: readonly BenefitFigures[],
  years: YearsOfCase,
  pdcRate: Exact,
  calendar: readonly FinancialYear[],
): { statement: StatementYear[]; cumulativeCash: Exact[] } {
  const tally = () => new Tally(calendar.length);
  const [pay, nonPay, capital, once, unfunded, released] = [tally(), tally(), tally(), tally(), tally(), tally()];
  const charges = { lost: tally(), pdc: tally(), assets: tally() };

  for (const line of lines) {
    if (!line.stream.inFinancialCase) continue;
    const boughtNominal = line.oneOff
      .times(financialFactor(line.stream))
      .times(years.deflatorIndex[line.firstYear] ?? ONE);
    (line.kind === 'capital' ? capital : once).add(line.firstYear, boughtNominal);
    line.figures.nominal.forEach((amount, year) => {
      const yearly = year === line.firstYear ? amount.minus(boughtNominal) : amount;
      (line.kind === 'pay' ? pay : nonPay).add(year, line.kind === 'capital' ? yearly : amount);
      if (!line.recurrentFunding) unfunded.add(year, yearly);
    });
    addCharges(line, years, pdcRate, charges);
  }
  for (const { nominal } of benefits) nominal.forEach((amount, year) => released.add(year, amount));

  let netAssetsChangeToDate: Exact = NOUGHT;
  const statement = calendar.map((year, index): StatementYear => {
    const capex = capital.of(index);
    const depreciation = charges.lost.of(index);
    const accounts = {
      income: NOUGHT,
      cashReleasing: released.of(index),
      pay: pay.of(index),
      nonPay: nonPay.of(index),
      depreciation,
      pdc: charges.pdc.of(index),
      capex,
    };
    const result = resultOf(accounts);
    const position = statementOfFinancialPosition({
      capex,
      depreciation,
      netIe: result.netIe,
      pdcFunding: NOUGHT,
      accrualsIncrease: NOUGHT,
    });
    netAssetsChangeToDate = netAssetsChangeToDate.plus(position.netAssetsChange);
    return {
      year,
      pay: accounts.pay,
      nonPay: accounts.nonPay,
      capital: capex,
      cashReleasing: accounts.cashReleasing,
      depreciation,
      pdcDividend: accounts.pdc,
      ...result,
      recurrentCost: accounts.pay.plus(accounts.nonPay).minus(once.of(index)),
      nonRecurrentCost: once.of(index),
      recurrentUnfunded: unfunded.of(index),
      assetsAtEnd: charges.assets.of(index),
      netAssetsChangeToDate,
    };
  });
  return { statement, cumulativeCash: runningTotals(statement.map(({ cashImpact }) => cashImpact)) };
}
