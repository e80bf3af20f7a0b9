import type { FinancialYear } from '#libs/calendar';
import type { Exact } from '#libs/money';
import { cellAt, columnLetters, fixedAt, onSheet } from './address.js';
import { type Cell, live, type NumberFormat, type Look, SheetBuilder, fixedNumber, words } from './sheet.js';

/** All sheets with years have them in the same columns and rows, so that a formula looks straight through the sheets. */
export const TOTAL_COLUMN = 4;
export const FIRST_YEAR_COLUMN = 5;
export const YEAR_ROW = 4;

export const yearColumn = (year: number): number => FIRST_YEAR_COLUMN + year;

/** `E$4`: the year a formula stands in. */
export const yearAbove = (year: number): string => `${columnLetters(yearColumn(year))}$${YEAR_ROW}`;

/** `$E$7:$O$7` */
export const allYears = (row: number, years: number): string =>
  `${fixedAt(FIRST_YEAR_COLUMN, row)}:${fixedAt(yearColumn(years - 1), row)}`;

/** `E7:O7` */
export const yearsOf = (row: number, years: number): string =>
  `${cellAt(FIRST_YEAR_COLUMN, row)}:${cellAt(yearColumn(years - 1), row)}`;

/** The same year of a row on another sheet. */
export const inYear = (sheet: string, year: number, row: number): string =>
  onSheet(sheet, cellAt(yearColumn(year), row));

/** Rows that follow one another; null when there are none. */
export type Rows = { readonly first: number; readonly last: number } | null;

/** These rows of one year on another sheet: `Costs!E7:E12`. */
export const rowsInYear = (sheet: string, year: number, { first, last }: NonNullable<Rows>): string =>
  onSheet(sheet, `${cellAt(yearColumn(year), first)}:${cellAt(yearColumn(year), last)}`);

/** A sheet of years with its head: what it is, in a sentence, then the years as numbers and as the health service names them. */
export function yearSheet(
  name: string,
  years: readonly FinancialYear[],
  explained: string,
  columns: readonly [string, string, string, string],
): SheetBuilder {
  const sheet = new SheetBuilder(name, {
    widths: [24, 34, 13, 15, ...years.map(() => 13)],
    frozen: { rows: YEAR_ROW + 1, columns: TOTAL_COLUMN },
  });
  sheet.add(words(name, 'title'));
  sheet.add(words(explained, 'explanation'));
  sheet.blank();
  sheet.add(
    null,
    null,
    null,
    words('Year', 'numberHeading'),
    ...years.map((_, year) => fixedNumber(year, 'count', 'numberHeading')),
  );
  sheet.add(
    ...columns.map((column, index) => words(column, index + 1 === TOTAL_COLUMN ? 'numberHeading' : 'heading')),
    ...years.map((year) => words(year, 'numberHeading')),
  );
  return sheet;
}

/** What stands before the years in a row: whose it is, what it is, of what kind. */
export type RowHead = readonly [string, string, string];

/**
 * A row of years: one formula a year, with its result.
 * @param total what stands before the years: a sum unless another is given, nothing for null
 * @returns the number of the row
 */
export function addYearRow(
  sheet: SheetBuilder,
  head: RowHead,
  results: readonly (Exact | string)[],
  formula: (year: number) => string,
  look: { readonly format?: NumberFormat; readonly look?: Look; readonly total?: Cell | null } = {},
): number {
  const { format = 'pounds', look: bold } = look;
  const row = sheet.nextRow;
  const numbers = results.filter((result) => typeof result !== 'string');
  const sum = live(
    `SUM(${yearsOf(row, results.length)})`,
    numbers.reduce((total, result) => total + result.toNumber(), 0),
    format,
    bold,
  );
  return sheet.add(
    ...head.map((text) => (text || bold ? words(text, bold) : null)),
    look.total === undefined ? sum : look.total,
    ...results.map((result, year) => live(formula(year), result, format, bold)),
  );
}
