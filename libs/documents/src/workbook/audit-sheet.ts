import type { Exact } from '#libs/money';
import { cellAt, fixedAt, inColumn, onSheet } from './address.js';
import type { CaseRows, NumberedOption } from './case-rows.js';
import type { CashPlaces } from './cash-sheet.js';
import { type Metric, NOT_DEFINED, type ResultPlaces } from './results-sheet.js';
import type { SensitivityPlaces } from './sensitivity-sheet.js';
import { type Cell, fixedNumber, heads, live, type NumberFormat, type Sheet, SheetBuilder, words } from './sheet.js';
import type { StatementPlaces } from './statement-sheet.js';

export const AUDIT = 'Audit';

/** Half a penny: two amounts that print alike. */
const PENNY = 0.005;
/** Of a ratio, a share or a number of years. */
const FINE = 0.000001;

const FIRST_ROW = 5;
const [PRODUCT, LIVE, DIFFERENCE, AGREES] = [3, 4, 5, 6];

interface AuditPlaces {
  readonly results: ResultPlaces;
  readonly sensitivity: SensitivityPlaces;
  readonly statement: StatementPlaces;
  readonly cash: CashPlaces;
}

/**
 * What the product computed beside what the workbook computes. Each part does its own sums, the product in decimals and the
 * workbook in doubles, so that a formula of either that went wrong shows here.
 */
export function auditSheet(
  rows: CaseRows,
  places: AuditPlaces,
): { readonly sheet: Sheet; readonly places: { readonly verdicts: string } } {
  const sheet = new SheetBuilder(AUDIT, { widths: [28, 52, 20, 20, 16, 12], frozen: { rows: 4, columns: 2 } });
  sheet.add(words('Audit', 'title'));
  sheet.add(
    words(
      'The product’s figures were written when the workbook was made and stay as they are: once an input is changed, the difference shows what the change does.',
      'explanation',
    ),
  );
  sheet.blank();
  sheet.add(...heads(['Option', 'Figure', 'Product', 'Workbook', 'Difference', 'Agrees'], PRODUCT));
  for (const option of rows.options) {
    addMetrics(sheet, option, places);
    addYears(sheet, rows, option, places);
  }
  const verdicts = `${fixedAt(AGREES, FIRST_ROW)}:${fixedAt(AGREES, sheet.nextRow - 1)}`;
  sheet.judge(verdicts.replaceAll('$', ''));
  return { sheet: sheet.build(), places: { verdicts: onSheet(AUDIT, verdicts) } };
}

function addFigure(
  sheet: SheetBuilder,
  option: NumberedOption,
  text: string,
  product: Exact | null,
  formula: string,
  format: NumberFormat,
): void {
  const row = sheet.nextRow;
  const [own, other] = [inColumn(PRODUCT, row), inColumn(LIVE, row)];
  const difference = cellAt(DIFFERENCE, row);
  const shown: Cell = product === null ? words(NOT_DEFINED) : fixedNumber(product.toNumber(), format);
  sheet.add(
    words(option.option.name),
    words(text),
    shown,
    live(formula, product ?? NOT_DEFINED, format),
    live(
      `IF(AND(ISNUMBER(${own}),ISNUMBER(${other})),${other}-${own},IF(${own}=${other},0,"not the same"))`,
      0,
      'difference',
    ),
    live(
      `IF(ISNUMBER(${difference}),ABS(${difference})<${format === 'pounds' ? PENNY : FINE},FALSE)`,
      true,
      undefined,
      'verdict',
    ),
  );
}

function addMetrics(sheet: SheetBuilder, option: NumberedOption, { results, sensitivity }: AuditPlaces): void {
  const { figures } = option;
  const metrics: readonly [Metric, string, Exact | null, NumberFormat][] = [
    ['pvb', 'Present value of benefits', figures.pvb, 'pounds'],
    ['pvcPublic', 'Present value of costs to the public purse', figures.pvcPublic, 'pounds'],
    ['pvcNonPublic', 'Present value of costs to others', figures.pvcNonPublic, 'pounds'],
    ['npsv', 'NPSV', figures.npsv, 'pounds'],
    ['incremental', 'NPSV above business as usual', figures.incrementalNpsvVsBau, 'pounds'],
    ['bcr', 'BCR', figures.bcr, 'ratio'],
    ['rpsc', 'RPSC', figures.rpsc, 'ratio'],
    ['simpleFirst', 'Payback, first reached', figures.payback.simpleFirst, 'years'],
    ['simpleSustained', 'Payback, for good', figures.payback.simpleSustained, 'years'],
    ['discountedFirst', 'Discounted payback, first reached', figures.payback.discountedFirst, 'years'],
    ['discountedSustained', 'Discounted payback, for good', figures.payback.discountedSustained, 'years'],
  ];
  for (const [metric, text, product, format] of metrics)
    addFigure(sheet, option, text, product, results.metric(metric, option), format);
  const { benefitChangePercent, costChangePercent } = figures.switching;
  const switching: readonly ['benefits' | 'costs', string, Exact | null][] = [
    ['benefits', 'Benefits must change by', benefitChangePercent],
    ['costs', 'Costs must change by', costChangePercent],
  ];
  for (const [side, text, product] of switching)
    addFigure(sheet, option, text, product?.dividedBy(100) ?? null, sensitivity.switching(side, option), 'percent');
}

function addYears(sheet: SheetBuilder, rows: CaseRows, option: NumberedOption, places: AuditPlaces): void {
  rows.figures.years.forEach((year, index) => {
    const statement = option.figures.statement[index];
    if (!statement) return;
    addFigure(
      sheet,
      option,
      `${year}: net income and expenditure`,
      statement.netIe,
      places.statement.at('netIe', option, index),
      'pounds',
    );
    addFigure(
      sheet,
      option,
      `${year}: cash`,
      statement.cashImpact,
      places.cash.at('cashImpact', option, index),
      'pounds',
    );
    addFigure(
      sheet,
      option,
      `${year}: cash to date`,
      option.figures.cumulativeCash[index] ?? null,
      places.cash.at('cumulativeCash', option, index),
      'pounds',
    );
    addFigure(
      sheet,
      option,
      `${year}: assets at the end of the year`,
      statement.assetsAtEnd,
      places.statement.at('assetsAtEnd', option, index),
      'pounds',
    );
  });
}
