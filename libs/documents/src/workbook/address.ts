/** Addresses of cells as formulas write them. Columns and rows are counted from 1. */

/** `1` is A, `27` is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** `E12`: moves along when the formula is filled to the right or down. */
export const cellAt = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** `$E$12` */
export const fixedAt = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;

/** `$E12`: the same column whichever year the formula is filled to. */
export const inColumn = (column: number, row: number): string => `$${columnLetters(column)}${row}`;

/** `Inputs!$E$12`, `'I&E'!$E$12` */
export const onSheet = (sheet: string, address: string): string =>
  `${/^[A-Za-z]+$/.test(sheet) ? sheet : `'${sheet}'`}!${address}`;
