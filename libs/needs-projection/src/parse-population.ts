import { type CsvRow, csvRows } from './csv-rows.js';
import { gatherAreas } from './gather-areas.js';
import type { Population } from './population.js';
import type { PopulationFault } from './population-fault.js';
import { type Column, COLUMNS, type PopulationRow, readPopulationRow } from './read-population-row.js';
import { readProvenance } from './read-provenance.js';

/** Faults that are told at once: who has fixed fifty of one kind knows the rest. */
const MOST_FAULTS = 50;
/** A line with this many names of columns is meant to name them all; the header above it has one name a line. */
const ENOUGH_COLUMNS = 3;

/** What a file holds, or every reason why it cannot be read, the first line first. */
export type PopulationOutcome =
  | { readonly kind: 'population'; readonly population: Population }
  | { readonly kind: 'notPopulation'; readonly faults: readonly PopulationFault[] };

/**
 * Reads a file of people by area, variant, year, sex and age band, in the form this library's README describes. A file with one
 * fault is not read in part: a need from half a population looks like a need.
 * @param text the file, in UTF-8
 */
export function parsePopulation(text: string): PopulationOutcome {
  const read = csvRows(text);
  if (read.kind === 'openQuote')
    return refused({
      code: 'OPEN_QUOTE',
      line: read.line,
      column: null,
      message: 'A quotation mark opens here and never closes. Close it, or take it out.',
    });
  const at = read.rows.findIndex((row) => placesOf(row).size >= ENOUGH_COLUMNS);
  const heading = read.rows[at];
  if (!heading) return refused(columnsMissing(1, COLUMNS));
  const places = placesOf(heading);
  const missing = COLUMNS.filter((column) => !places.has(column));
  if (missing.length) return refused(columnsMissing(heading.line, missing));

  const { provenance, faults: ofHeader } = readProvenance(read.rows.slice(0, at), heading.line);
  const { rows, faults: ofRows } = readRows(read.rows.slice(at + 1), places);
  if (!rows.length && !ofRows.length)
    return refused(...ofHeader, {
      code: 'NO_ROWS',
      line: heading.line,
      column: COLUMNS[0],
      message: 'Nobody is counted below the names of the columns. Add a row for each group of people.',
    });
  if (!provenance || ofRows.length) return refused(...ofHeader, ...ofRows);
  const { areas, faults } = gatherAreas(rows);
  return faults.length ? refused(...faults) : { kind: 'population', population: { provenance, areas } };
}

function placesOf({ cells }: CsvRow): ReadonlyMap<Column, number> {
  const names = cells.map((cell) => cell.toLowerCase());
  return new Map(COLUMNS.filter((column) => names.includes(column)).map((column) => [column, names.indexOf(column)]));
}

function readRows(rows: readonly CsvRow[], places: ReadonlyMap<Column, number>) {
  const good: PopulationRow[] = [];
  const faults: PopulationFault[] = [];
  for (const row of rows) {
    const outcome = readPopulationRow(row, places);
    if ('group' in outcome) good.push(outcome);
    else faults.push(...outcome);
  }
  return { rows: good, faults };
}

const columnsMissing = (line: number, columns: readonly Column[]): PopulationFault => ({
  code: 'COLUMNS_MISSING',
  line,
  column: columns[0] ?? null,
  message: `The table needs the columns ${columns.join(', ')}, named in its first line.`,
});

const refused = (...faults: readonly PopulationFault[]): PopulationOutcome => ({
  kind: 'notPopulation',
  faults: [...faults].sort((one, other) => one.line - other.line).slice(0, MOST_FAULTS),
});
