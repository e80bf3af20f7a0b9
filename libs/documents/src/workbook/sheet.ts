import type { Amount } from '#libs/appraisal';
import type { Exact } from '#libs/money';

/** How a number is shown. The cell holds all of it. */
export type NumberFormat = 'pounds' | 'percent' | 'factor' | 'ratio' | 'years' | 'count' | 'difference';

export type Look =
  'title' | 'explanation' | 'prose' | 'heading' | 'numberHeading' | 'subheading' | 'strong' | 'total' | 'verdict';

/** What may be entered in an input cell; a spreadsheet refuses anything else and says why. */
export type Allowed =
  | { readonly kind: 'oneOf'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number };

export type CellValue = string | number | boolean;

/** One cell. Text is always text: what begins with `=` is never taken for a formula, for a formula has a field of its own. */
export type Cell = {
  readonly format?: NumberFormat;
  readonly look?: Look;
} & (
  | { readonly kind: 'fixed'; readonly value: CellValue }
  | {
      readonly kind: 'input';
      /** Null is a cell left empty. */
      readonly value: CellValue | null;
      readonly name: string;
      readonly allowed: Allowed;
    }
  | {
      readonly kind: 'live';
      readonly formula: string;
      /** What it comes to, for programs that do not calculate. */
      readonly result: CellValue;
    }
);

/** A name for some cells of a sheet: `Factor_standard` for `$E$7:$O$7`. */
export interface RangeName {
  readonly name: string;
  readonly range: string;
}

/** A sheet as it is to be written, without the program that writes it. */
export interface Sheet {
  readonly name: string;
  /** In characters, the first column first. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Cells by row, from 1; null is an empty one. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly names: readonly RangeName[];
  /** Where TRUE is to be green and FALSE red: `C5:C30`. */
  readonly verdicts: string | null;
}

/** As a spreadsheet holds it: a double, which is exact to the penny far beyond any account of ours. */
export const asNumber = (amount: Amount): number => (typeof amount === 'string' ? Number(amount) : amount.toNumber());

export const words = (value: string, look?: Look): Cell => ({ kind: 'fixed', value, ...(look ? { look } : {}) });

/** The heads of columns; from one of them on, counted from 1, they stand over numbers, at the right as these do. */
export const heads = (texts: readonly string[], numbersFrom = texts.length + 1): Cell[] =>
  texts.map((text, index) => words(text, index + 1 < numbersFrom ? 'heading' : 'numberHeading'));

export const fixedNumber = (value: number, format: NumberFormat, look?: Look): Cell => ({
  kind: 'fixed',
  value,
  format,
  ...(look ? { look } : {}),
});

export const live = (formula: string, result: CellValue | Exact, format?: NumberFormat, look?: Look): Cell => ({
  kind: 'live',
  formula,
  result: typeof result === 'object' ? result.toNumber() : result,
  ...(format ? { format } : {}),
  ...(look ? { look } : {}),
});

/** Puts a sheet together from the top, so that whoever writes a row knows where it stands. */
export class SheetBuilder {
  readonly #rows: (readonly (Cell | null)[])[] = [];
  readonly #names: RangeName[] = [];
  #verdicts: string | null = null;

  constructor(
    readonly name: string,
    private readonly look: Pick<Sheet, 'widths' | 'frozen'>,
  ) {}

  /** The number the next row will have. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  /** @returns the number of the row */
  add(...cells: readonly (Cell | null)[]): number {
    return this.#rows.push(cells);
  }

  blank(): void {
    this.#rows.push([]);
  }

  nameRange(name: string, range: string): void {
    this.#names.push({ name, range });
  }

  judge(range: string): void {
    this.#verdicts = range;
  }

  build(): Sheet {
    return {
      name: this.name,
      ...this.look,
      rows: this.#rows,
      names: this.#names,
      verdicts: this.#verdicts,
    };
  }
}
