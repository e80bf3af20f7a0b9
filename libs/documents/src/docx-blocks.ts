import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Figure, Table as TableBlock, TextRun as Run } from './document-model.js';
import { BLUE, BULLETS, GREY, NOTE_TITLE, PALE, TABLE_HEAD, TABLE_TEXT, TEXT_WIDTH } from './docx-styles.js';
import type { FigureSize, NumberedBlock } from './numbered-document.js';

/** CSS pixels to a twentieth of a point. */
const TWIPS_TO_PIXEL = 15;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * One block as Word’s own elements. A table is followed by its distance, for Word has none after tables.
 * @param pictures the PNG of every figure
 */
export function docxBlock(block: NumberedBlock, pictures: ReadonlyMap<NumberedBlock, Buffer>): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          pageBreakBefore: block.isAppendix,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: block.runs.flatMap(textRuns) })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: item.flatMap(textRuns) }),
      );
    case 'table':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(block.caption)] }),
        table(block),
        gap(),
      ];
    case 'figure':
      return figure(block, pictures.get(block));
    case 'note':
      return [note(block), gap()];
  }
}

/** A line end that somebody typed stays one. */
export const textRuns = ({ text, bold = false, italic = false }: Run): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, bold, italics: italic, break: index === 0 ? 0 : 1 }));

const gap = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 120, line: 120, lineRule: LineRuleType.EXACT }, children: [] });

function figure(block: Figure & { readonly size: FigureSize }, picture: Buffer | undefined): Paragraph[] {
  if (!picture) throw new Error(`${block.caption} was not drawn.`);
  const width = Math.round((TEXT_WIDTH / TWIPS_TO_PIXEL) * block.width);
  const height = Math.round((width * block.size.height) / block.size.width);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(block.svg),
    fallback: { type: 'png', data: picture },
    transformation: { width, height },
    altText: { name: block.caption, title: block.caption, description: block.alt },
  });
  return [
    new Paragraph({
      keepNext: true,
      alignment: AlignmentType.LEFT,
      spacing: { before: 160, after: 60 },
      children: [image],
    }),
    new Paragraph({ style: 'Caption', spacing: { before: 0, after: 200 }, children: [new TextRun(block.caption)] }),
  ];
}

/** Twentieths of a point: a figure and a bold capital of 9 points, and what stands between a cell's border and its words. */
const FIGURE_WIDTH = 106;
const CAPITAL_WIDTH = 132;
const CELL_MARGIN = 80;
/** Words need some room, however many figures stand beside them. */
const LEAST_FOR_WORDS = TEXT_WIDTH / 8;

/** A number stands on one line; words share what is left by their weights. Figures beyond what the page takes share it all. */
function widthsOf({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): number[] {
  const wanted = columns.map(({ head, holds }, index) => {
    if (holds !== 'numbers') return 0;
    const figures = Math.max(...rows.map((row) => (row[index] ?? '').length));
    return Math.max(figures * FIGURE_WIDTH, head.length * CAPITAL_WIDTH) + 2 * CELL_MARGIN;
  });
  const left = TEXT_WIDTH - wanted.reduce((total, width) => total + width, 0);
  const isWide = left < LEAST_FOR_WORDS;
  const sharing = columns.map(({ holds, weight }) => (isWide || holds !== 'numbers' ? weight : 0));
  const all = sharing.reduce((total, weight) => total + weight, 0);
  const shared = isWide ? TEXT_WIDTH : left;
  return columns.map((_, index) =>
    Math.floor((isWide ? 0 : (wanted[index] ?? 0)) + (all ? (shared * (sharing[index] ?? 0)) / all : 0)),
  );
}

function table({ columns, rows, hasTotal }: TableBlock & { readonly hasTotal: boolean }): Table {
  const widths = widthsOf({ columns, rows });
  const cell = (text: string, column: number, style: string, isBold: boolean, ground?: string): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 20, bottom: 20 },
      ...(ground ? { shading: { fill: ground } } : {}),
      children: [
        new Paragraph({
          style,
          alignment: columns[column]?.holds === 'numbers' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: textRuns({ text, bold: isBold }),
        }),
      ],
    });
  return new Table({
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: { style: BorderStyle.SINGLE, size: 8, color: GREY },
      bottom: { style: BorderStyle.SINGLE, size: 8, color: GREY },
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: 'C9D1D6' },
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, column) => cell(head, column, TABLE_HEAD, true, PALE)),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, column) => cell(text, column, TABLE_TEXT, hasTotal && index === rows.length - 1)),
          }),
      ),
    ],
  });
}

/** A box is a table of one cell, which every program draws. */
function note({ title, runs }: { readonly title: string; readonly runs: readonly Run[] }): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: {
      top: NO_LINE,
      bottom: NO_LINE,
      right: NO_LINE,
      insideHorizontal: NO_LINE,
      insideVertical: NO_LINE,
      left: { style: BorderStyle.SINGLE, size: 36, color: BLUE },
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: TEXT_WIDTH, type: WidthType.DXA },
            margins: { left: 200, right: 160, top: 80, bottom: 40 },
            shading: { fill: PALE },
            children: [
              new Paragraph({ style: NOTE_TITLE, children: [new TextRun(title)] }),
              new Paragraph({ children: runs.flatMap(textRuns) }),
            ],
          }),
        ],
      }),
    ],
  });
}
