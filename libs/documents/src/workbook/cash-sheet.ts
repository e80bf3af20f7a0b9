import { Exact } from '#libs/money';
import { cellAt, fixedAt, onSheet } from './address.js';
import type { CaseRows, NumberedOption } from './case-rows.js';
import { type Sheet, type SheetBuilder, live, words } from './sheet.js';
import type { StatementPlaces } from './statement-sheet.js';
import { addYearRow, type RowHead, yearColumn, yearSheet, yearsOf } from './year-axis.js';

export const CASH = 'Cash';

export interface CashPlaces {
  readonly at: (row: 'cashImpact' | 'cumulativeCash', option: NumberedOption, year: number) => string;
}

/** From income and expenditure to cash: what is charged and not paid is added back, what is bought is paid. */
export function cashSheet(
  rows: CaseRows,
  statement: StatementPlaces,
): { readonly sheet: Sheet; readonly places: CashPlaces } {
  const sheet = yearSheet(
    CASH,
    rows.figures.years,
    'Pounds of each year. Depreciation is charged and not paid; what is bought is paid at once.',
    ['Option', 'Row', '', 'All years'],
  );
  const found = new Map<number, { readonly cashImpact: number; readonly cumulativeCash: number }>();
  for (const option of rows.options) {
    sheet.add(words(option.option.name, 'subheading'));
    found.set(option.number, addCash(sheet, option, statement));
    sheet.blank();
  }
  return {
    sheet: sheet.build(),
    places: {
      at: (row, { number }, year) => onSheet(CASH, fixedAt(yearColumn(year), found.get(number)?.[row] ?? 0)),
    },
  };
}

function addCash(
  sheet: SheetBuilder,
  option: NumberedOption,
  statement: StatementPlaces,
): { readonly cashImpact: number; readonly cumulativeCash: number } {
  const { figures } = option;
  const head = (text: string): RowHead => [option.option.name, text, ''];
  const own = (row: number, year: number): string => cellAt(yearColumn(year), row);
  const net = addYearRow(
    sheet,
    head('Net income and expenditure'),
    figures.statement.map(({ netIe }) => netIe),
    (year) => statement.at('netIe', option, year),
  );
  const addedBack = addYearRow(
    sheet,
    head('Depreciation, added back'),
    figures.statement.map(({ depreciation }) => depreciation),
    (year) => statement.at('depreciation', option, year),
  );
  const paid = addYearRow(
    sheet,
    head('Capital bought'),
    figures.statement.map(({ capital }) => capital),
    (year) => statement.at('capital', option, year),
  );
  const cashImpact = addYearRow(
    sheet,
    head('Cash'),
    figures.statement.map((year) => year.cashImpact),
    (year) => `${own(net, year)}+${own(addedBack, year)}-${own(paid, year)}`,
    { look: 'total' },
  );
  const cumulativeCash = addYearRow(
    sheet,
    head('Cash to date'),
    figures.cumulativeCash,
    (year) => `${year === 0 ? '' : `${own(sheet.nextRow, year - 1)}+`}${own(cashImpact, year)}`,
    { total: null },
  );
  const most = Exact.max(0, ...figures.cumulativeCash.map((amount) => amount.negated()));
  sheet.add(
    words(option.option.name, 'strong'),
    words('Most cash needed before it comes back', 'strong'),
    null,
    live(`MAX(0,-MIN(${yearsOf(cumulativeCash, figures.cumulativeCash.length)}))`, most, 'pounds', 'strong'),
  );
  return { cashImpact, cumulativeCash };
}
