import { type CaseFigures, type CaseModel, figureCase } from '#libs/appraisal';
import { type ComputedWorkbook, computedByOffice, describeWithOffice } from '../../../test/support/office.js';
import { madeCases } from '../../../test/support/made-cases.js';
import { longCase, sampleCase } from '../../../test/support/sample-case.js';
import { caseSheets, type CaseWorkbook, caseWorkbook } from './case-workbook.js';
import { cellAt } from './workbook/address.js';
import type { Cell, CellValue, Sheet } from './workbook/sheet.js';
import { writeXlsx } from './workbook/write-xlsx.js';

const about = (model: CaseModel): CaseWorkbook => ({
  model,
  figures: figureCase(model),
  title: 'Antibiotics within 60 minutes',
  names: [],
  version: '4f1c09ab',
  notes: [],
  isDraft: true,
  sources: { standard: '', health: '', deflator: '', pdc: '' },
  benefitsPlan: [],
});

/** The same workbook with other values in some input cells, and every stored result as it was: what a person changes. */
const withInputs = (sheets: readonly Sheet[], inputs: Readonly<Record<string, string | number>>): Sheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell): Cell | null =>
        cell?.kind === 'input' && cell.name in inputs ? { ...cell, value: inputs[cell.name] ?? null } : cell,
      ),
    ),
  }));

/** Numbers as a penny sees them. */
const pence = (values: readonly { toFixed(places: number): string }[]): string[] =>
  values.map((value) => value.toFixed(2).replace('-0.00', '0.00'));
const cells = (row: readonly string[]): string[] => pence(row.filter((cell) => cell !== '').map(Number));

/** LibreOffice writes a share as `3.5%`. */
const numberIn = (shown: string): number => (shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown));

/** Doubles of two programs differ far below a millionth. */
const isAlike = (stored: CellValue, shown: string): boolean =>
  typeof stored === 'number'
    ? shown !== '' && Math.abs(numberIn(shown) - stored) < 1e-6
    : shown === (stored === true ? 'TRUE' : stored);

const FIRST_YEAR = 4;

/** The years of the row of a sheet with this option and this name. */
function yearsIn(workbook: ComputedWorkbook, sheet: string, option: string, name: string): string[] {
  const row = workbook.get(sheet)?.find(([whose, what]) => whose === option && what === name);
  if (!row) throw new Error(`There is no row “${name}” of ${option} in ${sheet}.`);
  return cells(row.slice(FIRST_YEAR));
}

/** Compares what LibreOffice made of the workbook with what the engine makes of the case, to the penny. */
function expectAgreement(workbook: ComputedWorkbook, model: CaseModel, figures: CaseFigures): void {
  const results = workbook.get('Results') ?? [];
  const npsv = results.find(([name]) => name?.startsWith('Net present social value')) ?? [];
  const options = workbook.get('Results')?.find(([name]) => name === 'Economic case') ?? [];
  for (const { id, name } of model.options) {
    const option = figures.options.find((one) => one.id === id);
    expect(cells([npsv[options.indexOf(name)] ?? ''])).toEqual(pence(option ? [option.npsv] : []));
    const statement = option?.statement ?? [];
    const years = (sheet: string, row: string): string[] => yearsIn(workbook, sheet, name, row);
    expect(years('I&E', 'Net income and expenditure')).toEqual(pence(statement.map(({ netIe }) => netIe)));
    expect(years('I&E', 'Depreciation')).toEqual(pence(statement.map(({ depreciation }) => depreciation)));
    expect(years('I&E', 'PDC dividend')).toEqual(pence(statement.map(({ pdcDividend }) => pdcDividend)));
    expect(years('I&E', 'Every year, without recurrent funding')).toEqual(
      pence(statement.map(({ recurrentUnfunded }) => recurrentUnfunded)),
    );
    expect(years('Cash', 'Cash')).toEqual(pence(statement.map(({ cashImpact }) => cashImpact)));
    expect(years('Cash', 'Cash to date')).toEqual(pence(option?.cumulativeCash ?? []));
  }
}

/** What one option is changed to. */
const changed: CaseModel = {
  ...sampleCase,
  pdcRate: '0.04',
  options: sampleCase.options.map((option) =>
    option.id === 'preferred'
      ? {
          ...option,
          lines: option.lines.map((line) =>
            line.id === 'monitors' ? { ...line, oneOff: '120000.00', firstYear: 2, kind: 'capital' } : line,
          ),
          benefits: option.benefits.map((benefit) =>
            benefit.id === 'drugs' ? { ...benefit, agreedCash: true, firstYear: 2 } : benefit,
          ),
        }
      : option,
  ),
};

/** A unit cost, health at its own rate, and carbon that is worth more each year: what is taken from reference sets. */
const valued: CaseModel = {
  ...sampleCase,
  options: sampleCase.options.map((option): CaseModel['options'][number] => {
    const [one] = option.benefits;
    if (option.id !== 'preferred' || !one) return option;
    return {
      ...option,
      benefits: [
        // 120 bed days at £425.93.
        { ...one, id: 'unit-cost', label: 'Bed days', class: 'NCRB', fullYearValue: '51111.60' },
        // 1.5 QALYs at £85,465.13.
        { ...one, id: 'qaly', label: 'Health', class: 'SB', health: true, fullYearValue: '128197.70' },
        // 10 tonnes at £323.55, and from then on at DESNZ’s worth of each year beside the first.
        {
          ...one,
          id: 'carbon',
          label: 'Carbon',
          class: 'SB',
          fullYearValue: '3235.50',
          relativeWorth: ['1', '1.0152', '1.0307', '1.0464', '1.0623'],
        },
      ],
    };
  }),
};

const made = madeCases(5);

describeWithOffice('a business case as a workbook, computed anew by LibreOffice', () => {
  let computed: ReadonlyMap<string, ComputedWorkbook>;
  const workbook = (name: string): ComputedWorkbook => computed.get(name) ?? new Map();

  beforeAll(async () => {
    const asChanged = withInputs(caseSheets(about(sampleCase)), {
      PDC_rate: 0.04,
      cost_5_once: 120_000,
      cost_5_firstYear: 2,
      benefit_2_agreedCash: 'yes',
      benefit_2_firstYear: 2,
    });
    computed = await computedByOffice(
      new Map([
        ['sample', await caseWorkbook(about(sampleCase))],
        ['long', await caseWorkbook(about(longCase))],
        ['valued', await caseWorkbook(about(valued))],
        ['changed', await writeXlsx(asChanged, { title: 'Changed' })],
        ...(await Promise.all(
          made.map(async (model, index) => [`made${index}`, await caseWorkbook(about(model))] as const),
        )),
      ]),
    );
  }, 120_000);

  it('comes to the figures of the engine in every option and year', () => {
    expectAgreement(workbook('sample'), sampleCase, figureCase(sampleCase));
  });

  it('does so over sixty years, where the discount rate steps down after year 30', () => {
    expectAgreement(workbook('long'), longCase, figureCase(longCase));
  });

  it('values unit costs, health and carbon year by year as the engine does', () => {
    expectAgreement(workbook('valued'), valued, figureCase(valued));
    const carbon = figureCase(valued)
      .options.find(({ id }) => id === 'preferred')
      ?.benefits.at(-1);
    // 3,235.50 x 0.9 after the sample’s cut, in its first year and at the last worth that is known.
    expect(carbon?.value.slice(-1).map((value) => value.toFixed(2))).toEqual(['3093.36']);
    expect(workbook('valued').get('Checks')?.[3]).toEqual(['All of these hold', 'TRUE']);
  });

  it.each(made.map((model, index) => [index, model] as const))('does so for a case of any kind: %i', (index, model) => {
    expectAgreement(workbook(`made${index}`), model, figureCase(model));
    expect(workbook(`made${index}`).get('Checks')?.[3]).toEqual(['All of these hold', 'TRUE']);
  });

  it('follows a changed input as the engine does, whatever results are stored in the file', () => {
    expectAgreement(workbook('changed'), changed, figureCase(changed));
  });

  it('finds every result that was stored with a formula', () => {
    const models = new Map([
      ['sample', sampleCase],
      ['valued', valued],
      ...made.map((model, n) => [`made${n}`, model] as const),
    ]);
    const unlike = [...models].flatMap(([name, model]) =>
      caseSheets(about(model)).flatMap((sheet) =>
        sheet.rows.flatMap((row, y) =>
          row.flatMap((cell, x) => {
            const shown = workbook(name).get(sheet.name)?.[y]?.[x] ?? '';
            if (cell?.kind !== 'live' || isAlike(cell.result, shown)) return [];
            return [`${name}, ${sheet.name}, ${cellAt(x + 1, y + 1)}: ${cell.result} was stored, ${shown} computed`];
          }),
        ),
      ),
    );
    expect(unlike).toEqual([]);
  });

  it.each(['sample', 'long'])('holds all of its checks: %s', (name) => {
    const checks = (workbook(name).get('Checks') ?? []).filter(
      ([, verdict]) => verdict === 'TRUE' || verdict === 'FALSE',
    );
    expect(checks.filter(([, verdict]) => verdict !== 'TRUE')).toEqual([]);
    expect(checks.length).toBeGreaterThan(10);
  });

  it('says so when it shows another case than the product', () => {
    const checks = workbook('changed').get('Checks') ?? [];
    expect(checks.find(([name]) => name?.startsWith('The workbook agrees with the product'))?.[1]).toBe('FALSE');
  });

  it('has no cell with an error', () => {
    for (const sheets of computed.values())
      for (const [sheet, rows] of sheets)
        expect([sheet, rows.flat().filter((cell) => /^(#[A-Z/0!?]+|Err:\d+)$/.test(cell))]).toEqual([sheet, []]);
  });
});
