/** A row of a file and the line it starts on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvOutcome =
  | { readonly kind: 'rows'; readonly rows: readonly CsvRow[] }
  /** A quotation mark was opened on this line and never closed. */
  | { readonly kind: 'openQuote'; readonly line: number };

const CELL = /(?:[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * The rows of a CSV file; empty ones are left out, spaces around a cell are cut. A mark of byte order in front is let through.
 * @see RFC 4180
 */
export function csvRows(text: string): CsvOutcome {
  const rows: CsvRow[] = [];
  const end = text.length;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let start = line;
  let cells: string[] = [];
  while (at < end) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (!match) return { kind: 'openQuote', line };
    const [whole, quoted, plain = '', separator = ''] = match;
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    at += whole.length;
    line += (quoted?.split('\n').length ?? 1) - 1;
    if (separator === ',' && at < end) continue;
    if (separator === ',') cells.push('');
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells });
    if (separator !== ',' && separator !== '') line++;
    start = line;
    cells = [];
  }
  return { kind: 'rows', rows };
}
