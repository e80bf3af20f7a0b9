import type { CaseFigures } from '#libs/appraisal';
import { Exact } from '#libs/money';
import { cellAt } from './address.js';
import { type SheetBuilder, words } from './sheet.js';
import { addYearRow, allYears, yearAbove, yearColumn } from './year-axis.js';

export const DISCOUNTING = 'Discounting';

/** Where the rows stand that all other sheets look at. */
const HEADING_ROW = 6;
const STANDARD_RATE_ROW = HEADING_ROW + 1;
export const STANDARD_FACTOR_ROW = HEADING_ROW + 2;
const HEALTH_RATE_ROW = HEADING_ROW + 3;
export const HEALTH_FACTOR_ROW = HEADING_ROW + 4;
export const INDEX_ROW = HEADING_ROW + 5;

/** Factors and the index of prices: chained from year to year, so that a rate holds for its own years alone. */
export function addFactorRows(sheet: SheetBuilder, figures: CaseFigures): void {
  sheet.add(words('Factors', 'subheading'));
  addRateRow(sheet, 'Standard', figures.standardFactors);
  addFactorRow(sheet, 'Standard', figures.standardFactors, STANDARD_RATE_ROW);
  addRateRow(sheet, 'Health', figures.healthFactors);
  addFactorRow(sheet, 'Health', figures.healthFactors, HEALTH_RATE_ROW);
  addYearRow(
    sheet,
    ['', 'Index of prices', ''],
    figures.deflatorIndex,
    (year) =>
      year === 0 ? '1' : `${cellAt(yearColumn(year - 1), INDEX_ROW)}*(1+INDEX(Deflator_growth,${yearAbove(year)}))`,
    { format: 'factor', total: null },
  );
  const years = figures.years.length;
  sheet.nameRange('Factor_standard', allYears(STANDARD_FACTOR_ROW, years));
  sheet.nameRange('Factor_health', allYears(HEALTH_FACTOR_ROW, years));
  sheet.nameRange('Price_index', allYears(INDEX_ROW, years));
  sheet.blank();
}

/** The rate of each year is what the factor falls by; year 0 is not discounted. */
function addRateRow(sheet: SheetBuilder, name: string, factors: readonly Exact[]): void {
  const rates = factors.map((factor, year) => {
    const before = factors[year - 1];
    return before ? before.dividedBy(factor).minus(1) : new Exact(0);
  });
  addYearRow(
    sheet,
    ['', `${name} rate`, ''],
    rates,
    (year) => (year === 0 ? '0' : `INDEX(${name}_rate,MATCH(${yearAbove(year)},${name}_from,1))`),
    { format: 'percent', total: null },
  );
}

function addFactorRow(sheet: SheetBuilder, name: string, factors: readonly Exact[], rateRow: number): void {
  addYearRow(
    sheet,
    ['', `${name} factor`, ''],
    factors,
    (year) =>
      year === 0 ? '1' : `${cellAt(yearColumn(year - 1), rateRow + 1)}/(1+${cellAt(yearColumn(year), rateRow)})`,
    { format: 'factor', total: null },
  );
}
