import { Exact } from '#libs/money';
import type { CsvRow } from './csv-rows.js';
import type { PopulationGroup, Sex, Variant } from './population.js';
import type { FaultCode, PopulationFault } from './population-fault.js';
import { readYear } from './read-year.js';

export const COLUMNS = ['area', 'variant', 'year', 'sex', 'age band from', 'age band to', 'people'] as const;
export type Column = (typeof COLUMNS)[number];

export interface PopulationRow {
  readonly line: number;
  readonly area: string;
  readonly variant: Variant;
  readonly year: number;
  readonly group: PopulationGroup;
}

const OLDEST = 130;
const COUNT = /^\d{1,10}(\.\d{1,6})?$/;
const VARIANTS: readonly string[] = ['principal', 'low', 'high'] satisfies Variant[];
const SEXES: readonly string[] = ['female', 'male', 'persons'] satisfies Sex[];

/**
 * One row of the table, or what is wrong with each of its cells.
 * @param places the place of each column in the row
 */
export function readPopulationRow(
  { line, cells }: CsvRow,
  places: ReadonlyMap<Column, number>,
): PopulationRow | readonly PopulationFault[] {
  const faults: PopulationFault[] = [];
  const textOf = (column: Column): string => cells[places.get(column) ?? cells.length] ?? '';
  const ensure = (holds: boolean, column: Column, code: FaultCode, message: string): void => {
    if (!holds) faults.push({ code, line, column, message });
  };
  for (const column of COLUMNS)
    ensure(textOf(column) !== '', column, 'CELL_MISSING', `Nothing is written under “${column}”. Fill it in.`);
  if (faults.length) return faults;

  const said = (column: Column): string => `“${textOf(column)}”`;
  const [variant, sex, oldest] = [textOf('variant'), textOf('sex'), textOf('age band to')].map((text) =>
    text.toLowerCase(),
  ) as [string, string, string];
  const year = readYear(textOf('year'));
  const from = readAge(textOf('age band from'));
  const to = oldest === 'open' ? null : readAge(oldest);
  ensure(
    VARIANTS.includes(variant),
    'variant',
    'UNKNOWN_VARIANT',
    `${said('variant')} is no variant. Write principal, low or high.`,
  );
  ensure(year !== null, 'year', 'NOT_A_YEAR', `${said('year')} is not a year. Write one like 2032.`);
  ensure(SEXES.includes(sex), 'sex', 'UNKNOWN_SEX', `${said('sex')} is not known. Write female, male or persons.`);
  ensure(
    from !== undefined,
    'age band from',
    'NOT_AN_AGE',
    `${said('age band from')} is not an age. Write one like 65.`,
  );
  ensure(
    to === null || (to !== undefined && to >= (from ?? 0)),
    'age band to',
    'NOT_AN_AGE',
    `${said('age band to')} does not end the band. Write its oldest age, or open for “and over”.`,
  );
  ensure(
    COUNT.test(textOf('people')),
    'people',
    'NOT_A_COUNT',
    `${said('people')} is not a number of people. Write figures without commas, like 12500.`,
  );
  if (faults.length || year === null || from === undefined || to === undefined) return faults;
  return {
    line,
    area: textOf('area'),
    variant: variant as Variant,
    year,
    group: { sex: sex as Sex, from, to, people: new Exact(textOf('people')) },
  };
}

function readAge(text: string): number | undefined {
  const age = Number(text);
  return /^\d{1,3}$/.test(text) && age <= OLDEST ? age : undefined;
}
