import { ensureInput } from './refused-input.js';

/**
 * A year counted from year 0, or a number of years.
 * @throws RefusedInput YEAR_OUT_OF_RANGE when it is not whole, is before the first or is after the last
 */
export function ensureYear(year: number, field: string, { first = 0, last = Number.MAX_SAFE_INTEGER } = {}): void {
  ensureInput(
    Number.isSafeInteger(year) && year >= first && year <= last,
    'YEAR_OUT_OF_RANGE',
    field,
    last === Number.MAX_SAFE_INTEGER
      ? `Years are counted in whole numbers from year 0, the first with a cost or a benefit: enter ${first} or more.`
      : `Enter a whole number from ${first} to ${last}: what is before or after that is not in this case.`,
  );
}

/** @throws RefusedInput YEAR_OUT_OF_RANGE when it is no month of a financial year, 1 for April to 12 for March */
export function ensureMonth(month: number, field: string): void {
  ensureInput(
    Number.isInteger(month) && month >= 1 && month <= 12,
    'YEAR_OUT_OF_RANGE',
    field,
    'Enter a month of the financial year from 1 to 12: 1 is April, 12 is March.',
  );
}

/** @throws RefusedInput DUPLICATE_ID at the second of two that are alike */
export function ensureDistinctIds(things: readonly { readonly id: string }[], field: string): void {
  const seen = new Set<string>();
  things.forEach(({ id }, index) => {
    ensureInput(
      !seen.has(id),
      'DUPLICATE_ID',
      `${field}[${index}].id`,
      `“${id}” is there twice. Give each its own name, or take one away.`,
    );
    seen.add(id);
  });
}

/** @throws RefusedInput SERIES_LENGTH unless there is one number for each year */
export function ensureLength(series: readonly unknown[], length: number, field: string): void {
  ensureInput(
    series.length === length,
    'SERIES_LENGTH',
    field,
    `There are ${series.length} figures here and there should be ${length}, one for each year: fill in or take away.`,
  );
}
