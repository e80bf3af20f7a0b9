import type { Exact } from '#libs/money';
import { cellAt, fixedAt } from './address.js';
import { capitalYears, paidOnce } from './capital-rows.js';
import type { CaseRows, NumberedLine, NumberedOption } from './case-rows.js';
import { DISCOUNTING, INDEX_ROW } from './factor-rows.js';
import type { InputPlaces } from './inputs-sheet.js';
import { type Sheet, words } from './sheet.js';
import { addYearRow, allYears, inYear, type Rows, YEAR_ROW, yearAbove, yearColumn, yearSheet } from './year-axis.js';

export const COSTS = 'Costs';

const BLOCKS = {
  real: 'Real: as entered, without VAT and without optimism',
  economic: 'In the economic case: with optimism, less what is left at the end of its life; nought for a transfer',
  nominal:
    'In the financial case: with optimism, VAT not recovered and prices as they rise; nought where our budget pays nothing',
  yearly: 'Of the financial case: what comes every year',
  depreciation: 'Depreciation: straight line over its life',
  bookValue: 'Book value at the end of the year',
} as const;
export type CostBlock = keyof typeof BLOCKS;

/** Where the costs of an option are. */
export interface CostPlaces {
  readonly row: (block: CostBlock, number: number) => number;
  readonly rowsOf: (block: CostBlock, option: NumberedOption) => Rows;
}

/** Every cost in every year, in six blocks that have the costs in the same order. */
export function costsSheet(
  rows: CaseRows,
  inputs: InputPlaces,
): { readonly sheet: Sheet; readonly places: CostPlaces } {
  const { years, deflatorIndex } = rows.figures;
  const sheet = yearSheet(
    COSTS,
    years,
    'Pounds. A first year counts the months that are left of it, for the amount a year alone.',
    ['Option', 'Cost', 'Kind', 'All years'],
  );
  const first = new Map<CostBlock, number>();
  const row = (block: CostBlock, number: number): number => (first.get(block) ?? 0) + number - 1;
  const results = rows.lines.map(({ line, figures }) => {
    const once = paidOnce(line, figures.nominal, deflatorIndex);
    const yearly = figures.nominal.map((amount, year) => amount.minus(once[year] ?? 0));
    const capital = capitalYears(line, once, deflatorIndex);
    return { ...figures, yearly, depreciation: capital.depreciation, bookValue: capital.bookValueAtEnd };
  });
  const addBlock = (block: CostBlock, formula: (numbered: NumberedLine, year: number) => string): void => {
    sheet.add(words(BLOCKS[block], 'subheading'));
    first.set(block, sheet.nextRow);
    rows.lines.forEach((numbered, index) => {
      const { option, line } = numbered;
      const series: readonly Exact[] = results[index]?.[block] ?? [];
      addYearRow(sheet, [option.name, line.label, line.kind], series, (year) => formula(numbered, year), {
        ...(block === 'bookValue' ? { total: null } : {}),
      });
    });
    sheet.blank();
  };

  const input = inputs.cost;
  const here = (block: CostBlock, number: number, year: number): string => cellAt(yearColumn(year), row(block, number));
  const lastYear = fixedAt(yearColumn(rows.model.horizon), YEAR_ROW);
  /** All that is paid once: what the line buys. */
  const bought = (number: number): string =>
    `(SUM(${allYears(row('nominal', number), years.length)})-SUM(${allYears(row('yearly', number), years.length)}))`;
  const price = (number: number, year: number): string =>
    `(1+${input(number, 'optimism')})*(1+${input(number, 'vat')})*${inYear(DISCOUNTING, year, INDEX_ROW)}`;
  const isPaid = (number: number): string =>
    `AND(${input(number, 'bearer')}="public",${input(number, 'ownBudget')}="yes",${input(number, 'cash')}="yes")`;

  addBlock('real', ({ number }, year) => {
    const [t, start, end] = [yearAbove(year), input(number, 'firstYear'), input(number, 'lastYear')];
    const inItsFirst = `${input(number, 'once')}+${input(number, 'yearly')}*(13-${input(number, 'firstMonth')})/12`;
    return `IF(${t}=${start},${inItsFirst},IF(AND(${t}>${start},OR(ISBLANK(${end}),${t}<=${end})),${input(number, 'yearly')},0))`;
  });
  addBlock('economic', ({ number }, year) => {
    const endOfLife = `MIN(${input(number, 'firstYear')}+ROUNDUP(${input(number, 'life')},0),${lastYear})`;
    const isWorth = `IF(AND(${input(number, 'kind')}="capital",${yearAbove(year)}=${endOfLife}),${input(number, 'residual')},0)`;
    return `IF(${input(number, 'transfer')}="yes",0,${here('real', number, year)}*(1+${input(number, 'optimism')})-${isWorth})`;
  });
  addBlock(
    'nominal',
    ({ number }, year) => `IF(${isPaid(number)},${here('real', number, year)}*${price(number, year)},0)`,
  );
  addBlock('yearly', ({ number }, year) => {
    const withoutOnce = `IF(${yearAbove(year)}=${input(number, 'firstYear')},${input(number, 'once')},0)`;
    return `IF(${isPaid(number)},(${here('real', number, year)}-${withoutOnce})*${price(number, year)},0)`;
  });
  addBlock('depreciation', ({ number }, year) => {
    const priceThen = `INDEX(Price_index,1,${input(number, 'firstYear')}+1)`;
    const writtenOff = `MAX(0,${bought(number)}-${input(number, 'residual')}*${priceThen})`;
    const age = `(${yearAbove(year)}-${input(number, 'firstYear')})`;
    return `IF(AND(${input(number, 'kind')}="capital",${age}>=0),MAX(0,MIN(1,${input(number, 'life')}-${age}))*${writtenOff}/${input(number, 'life')},0)`;
  });
  addBlock('bookValue', ({ number }, year) => {
    const before = year === 0 ? '' : `${here('bookValue', number, year - 1)}+`;
    const boughtNow = `${here('nominal', number, year)}-${here('yearly', number, year)}`;
    return `IF(${input(number, 'kind')}="capital",${before}${boughtNow}-${here('depreciation', number, year)},0)`;
  });

  return {
    sheet: sheet.build(),
    places: {
      row,
      rowsOf: (block, { lines }) => {
        const [from, to] = [lines[0]?.number, lines.at(-1)?.number];
        return from === undefined || to === undefined ? null : { first: row(block, from), last: row(block, to) };
      },
    },
  };
}
