import type { ModelLine } from '#libs/appraisal';
import { Exact } from '#libs/money';
import { NOUGHT, sum } from './case-rows.js';

/** What a cost buys that lasts, year by year in pounds of each year. */
export interface CapitalYears {
  readonly depreciation: readonly Exact[];
  readonly bookValueAtEnd: readonly Exact[];
}

/** Of the nominal cost: what is paid once, in its first year; the rest comes every year. */
export function paidOnce(line: ModelLine, nominal: readonly Exact[], deflatorIndex: readonly Exact[]): Exact[] {
  const isPaid = line.bearer === 'public' && line.ownBudget && line.cash;
  const once = new Exact(line.oneOff)
    .times(new Exact(line.optimismBias).plus(1))
    .times(new Exact(line.irrecoverableVat).plus(1));
  return nominal.map((_, year) =>
    isPaid && year === line.firstYear ? once.times(deflatorIndex[year] ?? NOUGHT) : NOUGHT,
  );
}

/**
 * Straight line from the year of purchase until what can be written off is used up: golden cases, convention 10. The engine
 * says what an option comes to; the workbook shows how each purchase adds to it.
 */
export function capitalYears(line: ModelLine, bought: readonly Exact[], deflatorIndex: readonly Exact[]): CapitalYears {
  const cost = sum(bought);
  if (line.capital === null || line.kind !== 'capital')
    return { depreciation: bought.map(() => NOUGHT), bookValueAtEnd: bought.map(() => NOUGHT) };
  const residual = new Exact(line.capital.residual).times(deflatorIndex[line.firstYear] ?? NOUGHT);
  const writtenOff = Exact.max(cost.minus(residual), 0);
  const yearly = writtenOff.dividedBy(line.capital.lifeYears);
  const depreciation = bought.map((_, year) =>
    year < line.firstYear
      ? NOUGHT
      : Exact.max(0, Exact.min(yearly, writtenOff.minus(yearly.times(year - line.firstYear)))),
  );
  return {
    depreciation,
    bookValueAtEnd: bought.map((_, year) => sum(bought.slice(0, year + 1)).minus(sum(depreciation.slice(0, year + 1)))),
  };
}
