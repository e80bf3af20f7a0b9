/** What a person says of a file where the file does not say it itself. */
export interface SaidOfFile {
  readonly source: string;
  readonly licence: string;
  /** A day as `2026-09-01`. */
  readonly retrievedOn: string;
  readonly baseYear: string;
  /** The name of the area, for a table that has no column for it. */
  readonly area: string;
  readonly isFictional: boolean;
}

const cellsOf = (row: string): string[] => row.split(',').map((cell) => cell.trim().replaceAll('"', '').toLowerCase());
const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The text of a population file with what was said of it written into its header, so that whoever keeps the file keeps that
 * too. What was said comes before what the file says; what nobody said of a published table is that it is fictional.
 */
export function withHeader(text: string, { area, isFictional, ...said }: SaidOfFile): string {
  const rows = text.replaceAll('\r\n', '\n').split('\n');
  const at = rows.findIndex((row) => ['sex', 'people'].every((column) => cellsOf(row).includes(column)));
  if (at < 0) return text;
  const header = rows.slice(0, at).filter((row) => row.trim());
  const isThere = (name: string): boolean => header.some((row) => cellsOf(row)[0] === name);
  const lines = new Map([
    ['source', said.source],
    ['base year', said.baseYear],
    ['retrieved on', said.retrievedOn],
    ['licence', said.licence],
    ['fictional', isFictional ? 'yes' : isThere('fictional') ? '' : 'no'],
  ]);
  const kept = header.filter((row) => !lines.get(cellsOf(row)[0] ?? ''));
  const added = [...lines].flatMap(([name, value]) => (value ? [`${name},${quoted(value)}`] : []));
  return [...added, ...kept, ...withArea(rows.slice(at), area)].join('\n');
}

function withArea(table: readonly string[], area: string): readonly string[] {
  const [heading = '', ...rows] = table;
  if (!area || cellsOf(heading).includes('area')) return table;
  return [`area,${heading}`, ...rows.map((row) => (row.trim() ? `${quoted(area)},${row}` : row))];
}
