import { type CaseModel, figureCase } from '#libs/appraisal';
import { sampleCase } from '../../../test/support/sample-case.js';
import { zipParts } from '../../../test/support/zip-parts.js';
import { caseSheets, type CaseWorkbook, caseWorkbook } from './case-workbook.js';
import type { Cell } from './workbook/sheet.js';
import { CellTextTooLong } from './workbook/write-xlsx.js';

const about = (model: CaseModel, title = 'Antibiotics within 60 minutes'): CaseWorkbook => ({
  model,
  figures: figureCase(model),
  title,
  names: [{ name: 'Trust', value: '+44 Northfield' }],
  version: '4f1c09ab',
  notes: ['@SUM(A1)', '-1+1'],
  isDraft: true,
  sources: { standard: 'Green Book 2026', health: 'Green Book 2026', deflator: 'OBR, March 2026', pdc: 'DHSC' },
  benefitsPlan: [
    {
      optionId: 'preferred',
      benefitId: 'beds',
      owner: '=cmd|calc',
      measure: '\tBed days',
      baseline: '412',
      target: '350',
      due: 'March 2028',
      review: 'each quarter',
    },
  ],
});

const allCells = (workbook: CaseWorkbook): (Cell & { readonly sheet: string })[] =>
  caseSheets(workbook).flatMap((sheet) =>
    sheet.rows.flatMap((row) => row.flatMap((cell) => (cell ? [{ ...cell, sheet: sheet.name }] : []))),
  );

describe('the workbook of a business case', () => {
  const cells = allCells(about(sampleCase));
  const formulas = cells.flatMap((cell) => (cell.kind === 'live' ? [cell] : []));

  it('has the sheets a finance director looks for, in this order', () => {
    expect(caseSheets(about(sampleCase)).map(({ name }) => name)).toEqual([
      'README',
      'Inputs',
      'Rates',
      'Costs',
      'Benefits',
      'Discounting',
      'Results',
      'I&E',
      'Cash',
      'Sensitivity',
      'Benefits plan',
      'Audit',
      'Checks',
    ]);
  });

  it('computes by functions that every spreadsheet since Excel 2010 has, and that give the same every day', () => {
    const used = new Set(
      formulas.flatMap(({ formula }) => [...formula.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name)),
    );
    expect([...used].sort()).toEqual([
      'ABS',
      'AND',
      'COUNT',
      'COUNTIF',
      'IF',
      'IFERROR',
      'INDEX',
      'IRR',
      'ISBLANK',
      'ISERROR',
      'ISNUMBER',
      'MATCH',
      'MAX',
      'MIN',
      'NOT',
      'OR',
      'ROUND',
      'ROUNDUP',
      'ROWS',
      'SIGN',
      'SUM',
      'SUMIF',
      'SUMPRODUCT',
    ]);
  });

  it('has the result of every formula beside it, for programs that do not compute', () => {
    expect(formulas.filter(({ result }) => typeof result === 'number' && !Number.isFinite(result))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(1000);
  });

  it('names every input, and each name once', () => {
    const names = cells.flatMap((cell) => (cell.kind === 'input' ? [cell.name.toLowerCase()] : []));
    expect(new Set(names).size).toBe(names.length);
    // Thirteen fields of each of ten costs, and two more for what it buys.
    expect(names.filter((name) => name.startsWith('cost_'))).toHaveLength(10 * 15);
  });

  it('refuses figures of another case, which would stand beside the wrong costs', () => {
    const other = figureCase({ ...sampleCase, options: sampleCase.options.slice(0, 2) });
    expect(() => caseSheets({ ...about(sampleCase), figures: other })).toThrow('no option training');
  });

  describe('as a file', () => {
    let parts: ReadonlyMap<string, string>;
    beforeAll(async () => {
      parts = zipParts(await caseWorkbook(about(sampleCase, '=1+1 & <title>')));
    });

    it('is computed anew when it is opened', () => {
      expect(parts.get('xl/workbook.xml')).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
    });

    it('keeps as text what begins like a formula', () => {
      const formulasInFile = [...parts]
        .filter(([path]) => path.startsWith('xl/worksheets/'))
        .flatMap(([, xml]) => xml.match(/<f>/g) ?? []);
      expect(formulasInFile).toHaveLength(formulas.length);
      const texts = parts.get('xl/sharedStrings.xml') ?? '';
      for (const typed of ['=1+1 &amp; &lt;title&gt;', '+44 Northfield', '@SUM(A1)', '-1+1', '=cmd|calc', '\tBed days'])
        expect(texts).toContain(`>${typed}</t>`);
    });

    it('refers to nothing outside, and has no macro', () => {
      expect([...parts.keys()].filter((path) => /externalLink|vba|connections/i.test(path))).toEqual([]);
    });

    it('says on every input cell what may be entered, once', () => {
      const inputs = parts.get('xl/worksheets/sheet2.xml') ?? '';
      const rules = [...inputs.matchAll(/<dataValidation [^>]*type="(\w+)"[^>]*sqref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g)];
      const covered = rules.flatMap(([, , column, first, last]) =>
        Array.from({ length: Number(last) - Number(first) + 1 }, (_, row) => `${column}${Number(first) + row}`),
      );
      expect(new Set(covered).size).toBe(covered.length);
      expect(covered).toHaveLength(cells.filter(({ kind, sheet }) => kind === 'input' && sheet === 'Inputs').length);
      expect(new Set(rules.map(([, type]) => type))).toEqual(new Set(['list', 'decimal', 'whole']));
      expect(inputs).toContain('<formula1>&quot;pay,non-pay,capital&quot;</formula1>');
    });
  });

  it('refuses a text that a cell would cut', async () => {
    const long = { ...about(sampleCase), notes: ['a'.repeat(40_000)] };
    await expect(caseWorkbook(long)).rejects.toThrow(CellTextTooLong);
  });
});
