import { isDeepStrictEqual } from 'node:util';
import ExcelJS from 'exceljs';
import { oneLine, plainText } from '../plain-text.js';
import { cellAt, fixedAt } from './address.js';
import type { Allowed, Cell, CellValue, Look, NumberFormat, Sheet } from './sheet.js';

const FORMATS: Record<NumberFormat, string> = {
  pounds: '£#,##0;-£#,##0',
  percent: '0.0%',
  factor: '0.0000',
  ratio: '0.00',
  years: '0.0',
  count: '0',
  difference: '0.00;-0.00;0',
};

const GROUND = {
  input: 'FFFFF2CC',
  heading: 'FFE8EDEE',
  holds: 'FFD5EBD9',
  fails: 'FFF6D5D5',
} as const;

/** Arial is on every machine, or a font as wide. */
const FONT: Partial<ExcelJS.Font> = { name: 'Arial', size: 10 };

const FONTS: Record<Look, Partial<ExcelJS.Font>> = {
  title: { ...FONT, bold: true, size: 16 },
  explanation: { ...FONT, italic: true, color: { argb: 'FF425563' } },
  prose: FONT,
  heading: { ...FONT, bold: true },
  numberHeading: { ...FONT, bold: true },
  subheading: { ...FONT, bold: true, size: 12, color: { argb: 'FF005EB8' } },
  strong: { ...FONT, bold: true },
  total: { ...FONT, bold: true },
  verdict: { ...FONT, bold: true },
};

const WRAPPED: readonly Look[] = ['prose', 'heading', 'numberHeading'];

/** In points: what one line of text takes. */
const LINE_HEIGHT = 14;

/** The longest text a cell can hold. */
const LONGEST_TEXT = 32_767;

/** A text that no cell can hold: a spreadsheet would cut it without a word. */
export class CellTextTooLong extends RangeError {
  override readonly name = 'CellTextTooLong';
  constructor(beginning: string) {
    super(
      `The text that begins “${beginning}” is longer than a cell of a workbook can hold: shorten it to ${LONGEST_TEXT} characters, or take the document instead.`,
    );
  }
}

/**
 * Sheets as an XLSX file that every spreadsheet computes anew when it is opened. The one place where exceljs is used.
 * @throws CellTextTooLong
 */
export async function writeXlsx(sheets: readonly Sheet[], { title }: { readonly title: string }): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = oneLine(title);
  workbook.creator = 'Springboard';
  // Programs that trust stored results would show an old figure after a change made elsewhere.
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of sheets) addSheet(workbook, sheet);
  for (const sheet of sheets) addNames(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet): void {
  const { rows, columns } = sheet.frozen;
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [
      rows + columns > 0
        ? { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(rows > 0 ? { printTitlesRow: `1:${rows}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
  });
  sheet.widths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell) writeCell(worksheet.getCell(row + 1, column + 1), cell);
    });
    const lines = linesOf(cells, sheet.widths);
    if (lines > 1) worksheet.getRow(row + 1).height = lines * LINE_HEIGHT;
  });
  addValidations(worksheet, sheet);
  if (sheet.verdicts) paintVerdicts(worksheet, sheet.verdicts);
}

/** How many lines the wrapped text of a row takes: not every program makes room by itself. */
function linesOf(cells: readonly (Cell | null)[], widths: readonly number[]): number {
  return Math.max(
    1,
    ...cells.map((cell, column) => {
      if (cell?.kind !== 'fixed' || !cell.look || !WRAPPED.includes(cell.look)) return 1;
      return Math.ceil(String(cell.value).length / (widths[column] ?? 10));
    }),
  );
}

function writeCell(target: ExcelJS.Cell, cell: Cell): void {
  if (cell.kind === 'live') target.value = { formula: cell.formula, result: cellText(cell.result) };
  else target.value = cell.value === null ? null : cellText(cell.value);
  target.font = cell.look ? FONTS[cell.look] : FONT;
  if (cell.format) {
    target.numFmt = FORMATS[cell.format];
    // Also what says “not defined” in place of a number.
    target.alignment = { horizontal: 'right' };
  }
  if (cell.look) dress(target, cell.look);
  if (cell.kind === 'input') {
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: GROUND.input } };
    target.border = {
      bottom: { style: 'hair' },
      top: { style: 'hair' },
      left: { style: 'hair' },
      right: { style: 'hair' },
    };
    if (!cell.format) target.alignment = { horizontal: 'center' };
  }
}

function cellText(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const text = plainText(value);
  if (text.length > LONGEST_TEXT) throw new CellTextTooLong(text.slice(0, 40));
  return text;
}

function dress(target: ExcelJS.Cell, look: Look): void {
  if (WRAPPED.includes(look))
    target.alignment = {
      wrapText: true,
      vertical: 'top',
      horizontal: look === 'numberHeading' ? 'right' : 'left',
    };
  if (look === 'heading' || look === 'numberHeading')
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: GROUND.heading } };
  if (look === 'total') target.border = { top: { style: 'thin' } };
}

/** What exceljs has and does not declare. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

/**
 * What may be entered, by stretches of a column that take the same. Given cell by cell, exceljs would put stretches together
 * itself, in the order of their addresses as text, where row 10 comes before row 9: they would overlap.
 */
function addValidations(worksheet: ExcelJS.Worksheet, { rows, widths }: Sheet): void {
  const { dataValidations } = worksheet as unknown as WithValidations;
  const allowedAt = (row: number, column: number): Allowed | null => {
    const cell = rows[row]?.[column];
    return cell?.kind === 'input' ? cell.allowed : null;
  };
  for (let column = 0; column < widths.length; column += 1) {
    for (let first = 0; first < rows.length; first += 1) {
      const allowed = allowedAt(first, column);
      if (!allowed) continue;
      let last = first;
      while (isDeepStrictEqual(allowedAt(last + 1, column), allowed)) last += 1;
      dataValidations.add(`${cellAt(column + 1, first + 1)}:${cellAt(column + 1, last + 1)}`, validation(allowed));
      first = last;
    }
  }
}

function validation(allowed: Allowed): ExcelJS.DataValidation {
  const refusal = { showErrorMessage: true, errorTitle: 'Not possible here', allowBlank: true };
  switch (allowed.kind) {
    case 'oneOf':
      return {
        ...refusal,
        type: 'list',
        formulae: [`"${allowed.words.join(',')}"`],
        error: `Choose one of: ${allowed.words.join(', ')}.`,
      };
    case 'number':
    case 'whole':
      return {
        ...refusal,
        type: allowed.kind === 'whole' ? 'whole' : 'decimal',
        operator: 'between',
        formulae: [allowed.from, allowed.to],
        error: `Enter ${allowed.kind === 'whole' ? 'a whole number' : 'a number'} from ${allowed.from} to ${allowed.to}.`,
      };
  }
}

function paintVerdicts(worksheet: ExcelJS.Worksheet, range: string): void {
  const rule = (word: 'TRUE' | 'FALSE', ground: string, priority: number): ExcelJS.ConditionalFormattingRule => ({
    type: 'cellIs',
    operator: 'equal',
    formulae: [word],
    priority,
    style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: ground } } },
  });
  worksheet.addConditionalFormatting({
    ref: range,
    rules: [rule('TRUE', GROUND.holds, 1), rule('FALSE', GROUND.fails, 2)],
  });
}

function addNames(workbook: ExcelJS.Workbook, sheet: Sheet): void {
  const quoted = `'${sheet.name}'`;
  for (const { name, range } of sheet.names) workbook.definedNames.add(`${quoted}!${range}`, name);
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.kind === 'input') workbook.definedNames.add(`${quoted}!${fixedAt(column + 1, row + 1)}`, cell.name);
    }),
  );
}
