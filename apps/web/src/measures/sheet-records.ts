import { findIdentifiers } from '#libs/identifier-guard';
import { CsvError, parse } from 'csv-parse/sync';

/** A row of a pasted or chosen sheet. Lines are counted from 1, as they stand in the box or the file. */
export interface SheetRecord {
  readonly line: number;
  readonly raw: string;
  /** Null where the quotation marks make no sense. */
  readonly cells: readonly string[] | null;
}

/** A tab anywhere tells a copy out of a spreadsheet, whose numbers may have commas in them; then comes the semicolon. */
export const delimiterOf = (text: string): string => (text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',');

/**
 * The rows of a sheet, whatever the mark before it and the ends of its lines. If a quotation mark spoils the whole, each
 * line is read for itself, so that the bad one alone is named.
 */
export function recordsIn(sheet: string, delimiter: string): SheetRecord[] {
  const text = sheet.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return (
    parsed(text, delimiter) ??
    text.split('\n').flatMap((row, index): SheetRecord[] => {
      if (!row.trim()) return [];
      const cells = parsed(row, delimiter)?.[0]?.cells ?? null;
      return [{ line: index + 1, raw: row, cells }];
    })
  );
}

function parsed(text: string, delimiter: string): SheetRecord[] | null {
  try {
    const rows = parse(text, {
      delimiter,
      record_delimiter: '\n',
      info: true,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return rows.map(({ record, raw, info }) => {
      // Empty lines before it belong to it; what is counted is the line it ends on, for a quoted note may go over several.
      const row = raw.replaceAll(/^\n+|\n$/g, '');
      return { line: info.lines - (row.split('\n').length - 1), raw: row, cells: record };
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** Whether a text holds what identifies a patient for certain: it is neither repeated nor sent anywhere. */
export const namesAPatient = (text: string): boolean =>
  findIdentifiers(text).some(({ certainty }) => certainty === 'high');
