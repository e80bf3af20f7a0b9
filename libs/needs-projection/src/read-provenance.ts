import { parseIsoDate } from '#libs/calendar';
import type { CsvRow } from './csv-rows.js';
import type { Provenance } from './population.js';
import type { FaultCode, PopulationFault } from './population-fault.js';
import { readYear } from './read-year.js';

const NAMES = ['source', 'base year', 'retrieved on', 'licence', 'fictional'] as const;

/**
 * What the lines above the table say: a name and its value each. Others than the five, like `note`, are let through.
 * @param heading the line that what is missing is missed on
 */
export function readProvenance(
  rows: readonly CsvRow[],
  heading: number,
): { readonly provenance: Provenance | null; readonly faults: readonly PopulationFault[] } {
  const faults: PopulationFault[] = [];
  const written = new Map(rows.map(({ line, cells }) => [(cells[0] ?? '').toLowerCase(), { line, cells }]));
  const textOf = (name: (typeof NAMES)[number]): string => written.get(name)?.cells[1] ?? '';
  const fault = (name: (typeof NAMES)[number], code: FaultCode, message: string): null => {
    faults.push({ code, line: written.get(name)?.line ?? heading, column: name, message });
    return null;
  };
  for (const name of NAMES)
    if (!textOf(name))
      fault(name, 'HEADER_MISSING', `Write a line “${name},…” above the table: no figure is shown without it.`);
  if (faults.length) return { provenance: null, faults };

  const baseYear = readYear(textOf('base year')) ?? fault('base year', 'NOT_A_YEAR', 'Write a year, like 2022.');
  const retrieved = parseIsoDate(textOf('retrieved on'));
  const retrievedOn =
    retrieved.kind === 'isoDate' ? retrieved.value : fault('retrieved on', 'NOT_A_DAY', retrieved.why);
  const answer = textOf('fictional').toLowerCase();
  const fictional =
    answer === 'yes' || answer === 'no'
      ? answer === 'yes'
      : fault('fictional', 'NOT_YES_OR_NO', 'Write yes for made-up people, no for a published projection.');
  if (baseYear === null || retrievedOn === null || fictional === null) return { provenance: null, faults };
  return {
    provenance: { source: textOf('source'), baseYear, retrievedOn, licence: textOf('licence'), fictional },
    faults,
  };
}
