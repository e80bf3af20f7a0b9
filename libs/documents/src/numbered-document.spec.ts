import { DocumentFault, type Block, type DocumentModel } from './document-model.js';
import { numberedDocument } from './numbered-document.js';

const holding = (...blocks: Block[]): DocumentModel => ({
  title: 'A case',
  subtitle: '',
  author: 'A trust',
  facts: [],
  watermark: null,
  version: '4f1c09ab',
  blocks,
});
const heading = (level: 1 | 2 | 3, text: string, isAppendix = false): Block => ({
  kind: 'heading',
  level,
  text,
  isAppendix,
});
const table = (rows: string[][]): Block => ({
  kind: 'table',
  caption: 'Costs',
  columns: [
    { head: 'Item', holds: 'text', weight: 2 },
    { head: 'Pounds', holds: 'numbers', weight: 1 },
  ],
  rows,
});
const figure = (svg: string): Block => ({ kind: 'figure', svg, alt: 'A line that rises', caption: 'Trend', width: 1 });
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 300"></svg>';

const textsOf = (document: DocumentModel): string[] =>
  numberedDocument(document).blocks.map((block) =>
    block.kind === 'heading' ? block.text : block.kind === 'table' || block.kind === 'figure' ? block.caption : '',
  );

describe('the numbers of a document', () => {
  it('count headings within the one above, and appendices by letters', () => {
    expect(
      textsOf(
        holding(
          heading(1, 'Summary'),
          heading(2, 'The ask'),
          heading(2, 'Who decides'),
          heading(3, 'Limits'),
          heading(1, 'Costs'),
          heading(2, 'Pay'),
          heading(1, 'Assumptions', true),
          heading(2, 'Rates'),
          heading(1, 'Sources', true),
        ),
      ),
    ).toEqual([
      '1 Summary',
      '1.1 The ask',
      '1.2 Who decides',
      '1.2.1 Limits',
      '2 Costs',
      '2.1 Pay',
      'A Assumptions',
      'A.1 Rates',
      'B Sources',
    ]);
  });

  it('count tables and figures each for themselves through the whole document', () => {
    expect(textsOf(holding(table([]), figure(SVG), table([])))).toEqual([
      'Table 1: Costs',
      'Figure 1: Trend',
      'Table 2: Costs',
    ]);
  });
});

describe('a document that cannot be rendered', () => {
  const faults: [string, Block[], number][] = [
    ['a heading that skips a level', [heading(1, 'One'), heading(3, 'Three')], 1],
    ['a heading without words', [heading(1, ' \n')], 0],
    ['an appendix below level 1', [heading(1, 'One'), heading(2, 'Two', true)], 1],
    ['a chapter after an appendix', [heading(1, 'Sources', true), heading(1, 'Costs')], 1],
    ['a row with too few cells', [table([['Nurse']])], 0],
    ['a figure that is no drawing', [figure('<img src="x">')], 0],
    ['a figure without words for who does not see it', [{ ...figure(SVG), alt: '' } as Block], 0],
    ['a figure wider than the text', [{ ...figure(SVG), width: 1.2 } as Block], 0],
    ['a list without items', [{ kind: 'list', items: [] }], 0],
  ];
  it.each(faults)('is refused with its place: %s', (_, blocks, place) => {
    let fault: unknown;
    try {
      numberedDocument(holding(...blocks));
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(DocumentFault);
    expect((fault as DocumentFault).block).toBe(place);
  });
});
