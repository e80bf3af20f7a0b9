import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePopulation, type Population } from './index.js';

const HEADER = [
  'source,"ONS, 2022-based"',
  'base year,2022',
  'retrieved on,2026-11-26',
  'licence,OGL v3.0',
  'fictional,no',
];
const COLUMNS = 'area,variant,year,sex,age band from,age band to,people';
const ROWS = [
  'Northmere,principal,2022,female,0,64,1000',
  'Northmere,principal,2022,female,65,open,200.5',
  'Northmere,principal,2022,male,0,64,990',
  'Northmere,principal,2022,male,65,open,170',
];
/** Rows stand from line 7 on. */
const file = (rows: readonly string[] = ROWS, header = HEADER, columns = COLUMNS) =>
  [...header, columns, ...rows, ''].join('\n');

function populationOf(text: string): Population {
  const outcome = parsePopulation(text);
  if (outcome.kind !== 'population') throw new Error(JSON.stringify(outcome.faults));
  return outcome.population;
}

function faultsOf(text: string) {
  const outcome = parsePopulation(text);
  return outcome.kind === 'population'
    ? []
    : outcome.faults.map(({ code, line, column }) => `${line} ${column} ${code}`);
}
const but = (row: number, change: (cells: string[]) => void) =>
  file(
    ROWS.map((text, index) => {
      const cells = text.split(',');
      if (index === row) change(cells);
      return cells.join(',');
    }),
  );
const cell = (row: number, column: number, value: string) => faultsOf(but(row, (cells) => (cells[column] = value)));

describe('a file of people', () => {
  it('is read with where it comes from', () => {
    const { provenance, areas } = populationOf(file());
    expect(provenance).toEqual({
      source: 'ONS, 2022-based',
      baseYear: 2022,
      retrievedOn: '2026-11-26',
      licence: 'OGL v3.0',
      fictional: false,
    });
    expect(areas.map(({ name, low, high }) => [name, low, high])).toEqual([['Northmere', null, null]]);
    const groups = areas[0]?.principal.get(2022)?.map(({ sex, from, to, people }) => [sex, from, to, people.toFixed()]);
    expect(groups).toEqual([
      ['female', 0, 64, '1000'],
      ['female', 65, null, '200.5'],
      ['male', 0, 64, '990'],
      ['male', 65, null, '170'],
    ]);
  });

  it('may have its columns in any order, its rows too, Windows’ line ends, a byte-order mark, quotes and spaces', () => {
    const backwards = (row: string) => row.split(',').reverse();
    const rows = [...ROWS].reverse().map((row) =>
      backwards(row)
        .map((one) => ` "${one}" `)
        .join(','),
    );
    const header = ['"source","ONS, ""2022-based"""', ...HEADER.slice(1), 'note,nothing'];
    const text = file(rows, header, backwards(COLUMNS).join(',').toUpperCase());
    const { provenance, areas } = populationOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(provenance.source).toBe('ONS, "2022-based"');
    expect(areas).toEqual(populationOf(file()).areas);
  });

  it('that ships says FICTIONAL, and has 26 years, 18 bands, two sexes and three variants', () => {
    const text = readFileSync(join(import.meta.dirname, '../population/northmere-fictional.csv'), 'utf8');
    const { provenance, areas } = populationOf(text);
    expect(provenance.fictional).toBe(true);
    expect(provenance.source).toContain('FICTIONAL');
    const [area] = areas;
    expect(area?.name).toContain('FICTIONAL');
    for (const people of [area?.principal, area?.low, area?.high]) {
      expect([...(people?.keys() ?? [])]).toEqual(Array.from({ length: 26 }, (_, index) => 2022 + index));
      for (const groups of people?.values() ?? []) expect(groups.length).toBe(36);
    }
  });
});

describe('a fault is told by line and column', () => {
  it('in a cell', () => {
    expect(cell(1, 1, 'medium')).toEqual(['8 variant UNKNOWN_VARIANT']);
    expect(cell(1, 2, '22')).toEqual(['8 year NOT_A_YEAR']);
    expect(cell(2, 3, 'm')).toEqual(['9 sex UNKNOWN_SEX']);
    expect(cell(2, 4, '-1')).toEqual(['9 age band from NOT_AN_AGE']);
    expect(cell(0, 5, '85+')).toEqual(['7 age band to NOT_AN_AGE']);
    expect(cell(3, 5, '60')).toEqual(['10 age band to NOT_AN_AGE']);
    for (const people of ['"1,000"', '-5', 'c', '1e3']) expect(cell(3, 6, people)).toEqual(['10 people NOT_A_COUNT']);
    expect(cell(3, 6, '')).toEqual(['10 people CELL_MISSING']);
    expect(faultsOf(file([...ROWS.slice(0, 3), 'Northmere,principal,2022']))).toEqual(
      ['sex', 'age band from', 'age band to', 'people'].map((column) => `10 ${column} CELL_MISSING`),
    );
  });

  it('all of them at once, the first line first', () => {
    const text = but(2, (cells) => {
      cells[2] = 'x';
      cells[6] = 'y';
    }).replace('base year,2022', 'base year,soon');
    expect(faultsOf(text)).toEqual(['2 base year NOT_A_YEAR', '9 year NOT_A_YEAR', '9 people NOT_A_COUNT']);
  });

  it('above the table', () => {
    const header = (line: number, text: string) =>
      faultsOf(
        file(
          ROWS,
          HEADER.map((one, index) => (index === line ? text : one)),
        ),
      );
    expect(header(0, 'note,none')).toEqual(['6 source HEADER_MISSING']);
    expect(header(3, 'licence,')).toEqual(['4 licence HEADER_MISSING']);
    expect(header(2, 'retrieved on,26/11/2026')).toEqual(['3 retrieved on NOT_A_DAY']);
    expect(header(4, 'fictional,perhaps')).toEqual(['5 fictional NOT_YES_OR_NO']);
  });

  it('of the table itself', () => {
    expect(faultsOf('')).toEqual(['1 area COLUMNS_MISSING']);
    expect(faultsOf(file(ROWS, HEADER, 'area,variant,year,sex,people'))).toEqual(['6 age band from COLUMNS_MISSING']);
    expect(faultsOf(file([]))).toEqual(['6 area NO_ROWS']);
    expect(faultsOf(file(['Northmere,"principal,2022,female,0,64,1000']))).toEqual(['7 null OPEN_QUOTE']);
  });

  it('where people would be counted twice or not at all', () => {
    expect(faultsOf(file([...ROWS, ROWS[0] as string]))).toContain('11 people DUPLICATE_ROW');
    expect(cell(1, 4, '64')).toEqual(['7 age band to BANDS_OVERLAP']);
    expect(cell(0, 5, 'open')).toEqual(['7 age band to BANDS_OVERLAP']);
    expect(cell(1, 4, '66')).toEqual(['7 age band from BANDS_GAP']);
    expect(faultsOf(file(ROWS.slice(0, 2)))).toEqual(['7 sex SEXES_MIXED']);
    expect(faultsOf(file([...ROWS, 'Northmere,principal,2022,persons,0,64,1990']))).toEqual(['7 sex SEXES_MIXED']);
    const next = ROWS.slice(0, 3).map((row) => row.replace('2022', '2023'));
    expect(faultsOf(file([...ROWS, ...next]))).toEqual(['11 age band from BANDS_DIFFER']);
    expect(faultsOf(file(ROWS.map((row) => row.replace('principal', 'low'))))).toEqual(['7 variant PRINCIPAL_MISSING']);
  });

  it('and fifty at most', () => {
    const many = Array.from({ length: 80 }, () => 'Northmere,principal,2022,female,0,64,many');
    expect(faultsOf(file(many)).length).toBe(50);
  });
});
