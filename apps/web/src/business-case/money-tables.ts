import { sayPounds } from '../design/words.js';
import { sayYear } from '../projects/financial-years.js';
import { negated } from './figures-words.js';
import type { MoneyYear } from './money-query.js';

type Amount = Exclude<keyof MoneyYear, 'year' | '__typename'>;

/** One statement of the financial case: a year a row, to the penny. Drawn by the page. */
export interface MoneyTable {
  readonly id: string;
  readonly title: string;
  /** What it is, in a sentence. */
  readonly primer: string;
  readonly columns: readonly string[];
  /** The year first. */
  readonly rows: readonly (readonly string[])[];
  /** The formula in words, and what went into it in the first year. */
  readonly formula: string;
  readonly inputs: readonly (readonly [name: string, amount: string])[];
}

interface TableOf {
  readonly id: string;
  readonly title: string;
  readonly primer: string;
  readonly columns: readonly (readonly [head: string, amount: Amount, isTaken?: 'taken'])[];
  readonly formula: string;
}

/** Rows of a five-year statement of income and expenditure, then what is paid when, and what is owned. */
const TABLES: readonly TableOf[] = [
  {
    id: 'result',
    title: 'Income and expenditure',
    primer:
      'This is the profit and loss account, or P&L: whether the service cost more than it brought in within the year.',
    columns: [
      ['Cash released', 'cashReleasing'],
      ['Pay', 'pay', 'taken'],
      ['Non-pay', 'nonPay', 'taken'],
      ['Depreciation', 'depreciation', 'taken'],
      ['PDC dividend', 'pdcDividend', 'taken'],
      ['Net', 'netIe'],
    ],
    formula:
      'Net is cash released, less pay, non-pay, depreciation and the PDC dividend. Depreciation is a slice of what equipment cost, each year of its life. The PDC dividend is what a trust pays for public capital: a share of what it owns on average over the year.',
  },
  {
    id: 'recurrent',
    title: 'Every year, or once',
    primer:
      'Recurrent is what has to be paid again every year; it needs a budget that comes every year, which money that comes once is not.',
    columns: [
      ['Recurrent', 'recurrentCost'],
      ['Non-recurrent', 'nonRecurrentCost'],
      ['Recurrent and unfunded', 'recurrentUnfunded'],
    ],
    formula:
      'Recurrent is pay and non-pay less what is paid once. Unfunded is what of it has no source of money that comes every year, as the details of each cost say.',
  },
  {
    id: 'cash',
    title: 'Cash',
    primer: 'Cash is whether the money is in the bank: equipment is paid for on the day, whatever its life.',
    columns: [
      ['Net income and expenditure', 'netIe'],
      ['Depreciation, put back', 'depreciation'],
      ['Equipment bought', 'capital', 'taken'],
      ['Cash in the year', 'cashImpact'],
      ['Cash to date', 'cumulativeCash'],
    ],
    formula:
      'Cash in the year is net income and expenditure, with depreciation put back because nobody is paid for it, less what equipment cost to buy.',
  },
  {
    id: 'owned',
    title: 'What we own',
    primer:
      'This is the change of the balance sheet: what we own and owe on 31 March. Buying a machine turns cash into equipment, and then a slice of it becomes cost each year.',
    columns: [
      ['Equipment at the end of the year', 'assetsAtEnd'],
      ['Cash to date', 'cumulativeCash'],
      ['Change of what we own', 'netAssetsChangeToDate'],
    ],
    formula:
      'The change of what we own is equipment at the end of the year plus cash to date. It is also all net income and expenditure so far: both ways come to the same.',
  },
];

/** All statements of an option, in prices as they rise, with VAT that does not come back. */
export const moneyTables = (statement: readonly MoneyYear[]): MoneyTable[] =>
  TABLES.map(({ columns, ...table }) => {
    const said = (year: MoneyYear): string[] =>
      columns.map(([, amount, isTaken]) => sayPounds(isTaken ? negated(year[amount]) : year[amount]));
    const [first] = statement;
    return {
      ...table,
      columns: ['Financial year', ...columns.map(([head]) => head)],
      rows: statement.map((year) => [sayYear(year.year), ...said(year)]),
      inputs: first
        ? said(first).map((amount, index) => [`${columns[index]?.[0]}, ${sayYear(first.year)}`, amount] as const)
        : [],
    };
  });
