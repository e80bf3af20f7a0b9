import {
  ageBandName,
  type AreaPopulation,
  type PeopleByYear,
  type PopulationGroup,
  type Sex,
  type Variant,
} from './population.js';
import type { FaultCode, PopulationFault } from './population-fault.js';
import type { Column, PopulationRow } from './read-population-row.js';

const ORDER: Readonly<Record<Sex, number>> = { female: 0, male: 1, persons: 2 };

/** The rows of one area, variant and year. */
interface Count {
  readonly variant: Variant;
  readonly year: number;
  readonly line: number;
  readonly groups: readonly PopulationGroup[];
}

/**
 * The rows put together by area, with what contradicts itself: every year and variant of an area must count the same groups, and
 * the age bands must follow one another, or people would be missed or counted twice.
 */
export function gatherAreas(rows: readonly PopulationRow[]): {
  readonly areas: readonly AreaPopulation[];
  readonly faults: readonly PopulationFault[];
} {
  const faults: PopulationFault[] = [];
  const areas: AreaPopulation[] = [];
  for (const [name, ofArea] of groupBy(rows, ({ area }) => area)) {
    const counts = [...groupBy(ofArea, ({ variant, year }) => `${variant} ${year}`).values()].map(countOf);
    const found = [...duplicates(ofArea), ...contradictions(counts)];
    const principal = byYear(counts, 'principal');
    const line = counts[0]?.line ?? 1;
    if (!principal)
      found.push(
        fault(
          'PRINCIPAL_MISSING',
          line,
          'variant',
          `${name} has no principal variant. Add it: the others are beside it.`,
        ),
      );
    faults.push(...found);
    if (principal) areas.push({ name, principal, low: byYear(counts, 'low'), high: byYear(counts, 'high') });
  }
  return { areas, faults };
}

function countOf(rows: readonly PopulationRow[]): Count {
  const [first] = rows as readonly [PopulationRow, ...PopulationRow[]];
  const groups = rows.map(({ group }) => group);
  groups.sort((one, other) => ORDER[one.sex] - ORDER[other.sex] || one.from - other.from);
  return { variant: first.variant, year: first.year, line: first.line, groups };
}

function byYear(counts: readonly Count[], wanted: Variant): PeopleByYear | null {
  const years = counts.filter(({ variant }) => variant === wanted).sort((one, other) => one.year - other.year);
  return years.length ? new Map(years.map(({ year, groups }) => [year, groups])) : null;
}

function duplicates(rows: readonly PopulationRow[]): PopulationFault[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, variant, year, group }) => {
    const key = `${variant} ${year} ${group.sex} ${ageBandName(group)}`;
    const before = lines.get(key);
    lines.set(key, before ?? line);
    if (before === undefined) return [];
    return [
      fault('DUPLICATE_ROW', line, 'people', `These people are on line ${before} already. Take one of the two out.`),
    ];
  });
}

function contradictions(counts: readonly Count[]): PopulationFault[] {
  const [first, ...others] = counts;
  if (!first) return [];
  const sexes = new Set(first.groups.map(({ sex }) => sex));
  if (sexes.has('persons') ? sexes.size > 1 : sexes.size < 2)
    return [
      fault(
        'SEXES_MIXED',
        first.line,
        'sex',
        'Give women and men, both, or persons alone: else some count twice or never.',
      ),
    ];
  const broken = first.groups.flatMap((group, index) => bandFault(first, group, first.groups[index + 1]));
  if (broken.length) return broken;
  const shape = shapeOf(first);
  return others
    .filter((count) => shapeOf(count) !== shape)
    .map(({ line, variant, year }) =>
      fault(
        'BANDS_DIFFER',
        line,
        'age band from',
        `${year}, ${variant}, has other sexes or age bands than ${first.year}, ${first.variant}. Give the same in all.`,
      ),
    );
}

function bandFault({ line }: Count, group: PopulationGroup, next: PopulationGroup | undefined): PopulationFault[] {
  if (next?.sex !== group.sex) return [];
  if (group.to === null || next.from <= group.to)
    return [
      fault(
        'BANDS_OVERLAP',
        line,
        'age band to',
        `In the year that starts here, ${ageBandName(group)} and ${ageBandName(next)} overlap. Let bands follow one another.`,
      ),
    ];
  if (next.from > group.to + 1)
    return [
      fault(
        'BANDS_GAP',
        line,
        'age band from',
        `In the year that starts here, nobody is between ${ageBandName(group)} and ${ageBandName(next)}. Add that band.`,
      ),
    ];
  return [];
}

const shapeOf = ({ groups }: Count): string => groups.map((group) => `${group.sex} ${ageBandName(group)}`).join();

const fault = (code: FaultCode, line: number, column: Column, message: string): PopulationFault => ({
  code,
  line,
  column,
  message,
});

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
