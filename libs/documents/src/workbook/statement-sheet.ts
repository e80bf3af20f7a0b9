import type { StatementYear } from '#libs/appraisal';
import type { Exact } from '#libs/money';
import { cellAt, fixedAt, onSheet } from './address.js';
import { BENEFITS } from './benefits-sheet.js';
import type { CaseRows, NumberedOption } from './case-rows.js';
import { type CostBlock, COSTS } from './costs-sheet.js';
import type { CasePlaces } from './discounting-sheet.js';
import { type Sheet, type SheetBuilder, words } from './sheet.js';
import { addYearRow, rowsInYear, yearColumn, yearSheet } from './year-axis.js';

export const STATEMENT = 'I&E';

export type StatementRow =
  | 'cashReleasing'
  | 'pay'
  | 'nonPay'
  | 'operatingBeforeCapitalCharges'
  | 'depreciation'
  | 'pdcDividend'
  | 'netIe'
  | 'capital'
  | 'recurrentCost'
  | 'nonRecurrentCost'
  | 'recurrentUnfunded'
  | 'assetsAtEnd'
  | 'netAssetsChangeToDate';

export interface StatementPlaces {
  readonly at: (row: StatementRow, option: NumberedOption, year: number) => string;
}

const ROWS: readonly { readonly row: StatementRow; readonly text: string; readonly isTotal?: true }[] = [
  { row: 'cashReleasing', text: 'Cash-releasing benefits' },
  { row: 'pay', text: 'Pay' },
  { row: 'nonPay', text: 'Non-pay' },
  { row: 'operatingBeforeCapitalCharges', text: 'Before capital charges', isTotal: true },
  { row: 'depreciation', text: 'Depreciation' },
  { row: 'pdcDividend', text: 'PDC dividend' },
  { row: 'netIe', text: 'Net income and expenditure', isTotal: true },
  { row: 'capital', text: 'Capital bought' },
  { row: 'recurrentCost', text: 'Of pay and non-pay: every year' },
  { row: 'nonRecurrentCost', text: 'Of pay and non-pay: once' },
  { row: 'recurrentUnfunded', text: 'Every year, without recurrent funding' },
  { row: 'assetsAtEnd', text: 'Assets at the end of the year' },
  { row: 'netAssetsChangeToDate', text: 'Net assets: change since before year 0' },
];

/** These stand at a point of time: adding them up over years means nothing. */
const BALANCES: readonly StatementRow[] = ['assetsAtEnd', 'netAssetsChangeToDate'];

/** Income and expenditure, capital charges and what is owned, of each option in each year, in pounds of that year. */
export function statementSheet(
  rows: CaseRows,
  places: CasePlaces,
): { readonly sheet: Sheet; readonly places: StatementPlaces } {
  const sheet = yearSheet(
    STATEMENT,
    rows.figures.years,
    'Pounds of each year, costs positive. What is bought is charged over its life and earns a dividend on the average of what it is worth; it is bought during its year, so it opens that year at nought.',
    ['Option', 'Row', '', 'All years'],
  );
  const first = new Map<number, number>();
  const rowOf = (row: StatementRow, option: NumberedOption): number =>
    (first.get(option.number) ?? 0) + ROWS.findIndex((one) => one.row === row);
  for (const option of rows.options) {
    sheet.add(words(option.option.name, 'subheading'));
    first.set(option.number, sheet.nextRow);
    addStatement(sheet, option, places, (row) => rowOf(row, option));
    sheet.blank();
  }
  return {
    sheet: sheet.build(),
    places: { at: (row, option, year) => onSheet(STATEMENT, fixedAt(yearColumn(year), rowOf(row, option))) },
  };
}

function addStatement(
  sheet: SheetBuilder,
  option: NumberedOption,
  { inputs, costs, benefits }: CasePlaces,
  rowOf: (row: StatementRow) => number,
): void {
  const own = (row: StatementRow, year: number): string => cellAt(yearColumn(year), rowOf(row));
  const inBlock = (block: CostBlock, year: number): string | null => {
    const found = costs.rowsOf(block, option);
    return found && rowsInYear(COSTS, year, found);
  };
  const ofKind = (block: CostBlock, kind: string) => (year: number) => {
    const range = inBlock(block, year);
    return range ? `SUMIF(${inputs.costsOf(option.lines, 'kind')},"${kind}",${range})` : '0';
  };
  const total = (block: CostBlock) => (year: number) => {
    const range = inBlock(block, year);
    return range ? `SUM(${range})` : '0';
  };
  const nominalBenefits = benefits.rowsOf('nominal', option);
  const formulas: Record<StatementRow, (year: number) => string> = {
    cashReleasing: (year) => (nominalBenefits ? `SUM(${rowsInYear(BENEFITS, year, nominalBenefits)})` : '0'),
    pay: ofKind('nominal', 'pay'),
    nonPay: (year) => `${ofKind('nominal', 'non-pay')(year)}+${ofKind('yearly', 'capital')(year)}`,
    operatingBeforeCapitalCharges: (year) => `${own('cashReleasing', year)}-${own('pay', year)}-${own('nonPay', year)}`,
    depreciation: total('depreciation'),
    pdcDividend: (year) =>
      `PDC_rate*(${year === 0 ? '0' : own('assetsAtEnd', year - 1)}+${own('assetsAtEnd', year)})/2`,
    netIe: (year) =>
      `${own('operatingBeforeCapitalCharges', year)}-${own('depreciation', year)}-${own('pdcDividend', year)}`,
    capital: (year) => `${ofKind('nominal', 'capital')(year)}-${ofKind('yearly', 'capital')(year)}`,
    recurrentCost: total('yearly'),
    nonRecurrentCost: (year) => `${own('pay', year)}+${own('nonPay', year)}-${own('recurrentCost', year)}`,
    recurrentUnfunded: (year) => {
      const range = inBlock('yearly', year);
      return range ? `SUMIF(${inputs.costsOf(option.lines, 'recurrentFunding')},"no",${range})` : '0';
    },
    assetsAtEnd: total('bookValue'),
    netAssetsChangeToDate: (year) =>
      `${year === 0 ? '' : `${own('netAssetsChangeToDate', year - 1)}+`}${own('netIe', year)}`,
  };
  for (const { row, text, isTotal } of ROWS)
    addYearRow(sheet, [option.option.name, text, ''], seriesOf(option.figures.statement, row), formulas[row], {
      ...(isTotal ? { look: 'total' } : {}),
      ...(BALANCES.includes(row) ? { total: null } : {}),
    });
}

const seriesOf = (statement: readonly StatementYear[], row: StatementRow): Exact[] =>
  statement.map((year) => year[row]);
