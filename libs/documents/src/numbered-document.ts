import {
  type Attachment,
  type Block,
  DocumentFault,
  type DocumentModel,
  type Figure,
  type Heading,
  type List,
  type Note,
  type Paragraph,
  type Table,
  type TextRun,
} from './document-model.js';
import { oneLine, plainText } from './plain-text.js';

/** With its number in the text: `1.2 Costs`, `Table 3: Costs by year`. */
export type NumberedBlock =
  | (Heading & { readonly isAppendix: boolean })
  | Paragraph
  | List
  | (Table & { readonly hasTotal: boolean })
  | (Figure & { readonly size: FigureSize })
  | Note;

/** In CSS pixels, as the drawing says of itself. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

export interface NumberedDocument extends Omit<DocumentModel, 'blocks' | 'attachment'> {
  /** As it was given: what is signed in it must not change by a letter. */
  readonly attachment: Attachment | null;
  readonly blocks: readonly NumberedBlock[];
}

/**
 * The document as every renderer writes it: looked through, freed of characters no file can hold, and numbered here, so that
 * “Table 3” is the same table in Word and in PDF.
 * @throws DocumentFault naming the block that cannot be rendered
 */
export function numberedDocument(document: DocumentModel): NumberedDocument {
  const numbers = new Numbers();
  return {
    title: oneLine(document.title),
    subtitle: oneLine(document.subtitle),
    author: oneLine(document.author),
    facts: document.facts.map(({ name, value }) => ({ name: oneLine(name), value: oneLine(value) })),
    watermark: document.watermark === null ? null : oneLine(document.watermark),
    hasContents: document.hasContents ?? true,
    version: oneLine(document.version),
    attachment: document.attachment ?? null,
    blocks: document.blocks.map((block, index) => numbered(block, index, numbers)),
  };
}

function numbered(block: Block, index: number, numbers: Numbers): NumberedBlock {
  const ensure = (holds: boolean, why: string): void => {
    if (!holds) throw new DocumentFault(index, why);
  };
  switch (block.kind) {
    case 'heading': {
      const isAppendix = block.isAppendix ?? false;
      ensure(oneLine(block.text) !== '', 'a heading needs words');
      ensure(!isAppendix || block.level === 1, 'an appendix begins with a heading of level 1');
      ensure(
        isAppendix || block.level > 1 || !numbers.isInAppendices,
        'after an appendix every heading of level 1 begins another',
      );
      ensure(
        block.level <= numbers.level + 1,
        `a heading of level ${block.level} cannot follow one of level ${numbers.level}`,
      );
      return { ...block, isAppendix, text: `${numbers.heading(block.level, isAppendix)} ${oneLine(block.text)}` };
    }
    case 'paragraph':
      return { ...block, runs: runs(block.runs) };
    case 'list':
      ensure(block.items.length > 0, 'a list needs items');
      return { ...block, items: block.items.map(runs) };
    case 'table': {
      ensure(block.columns.length > 0, 'a table needs columns');
      ensure(
        block.columns.every(({ weight }) => weight > 0 && Number.isFinite(weight)),
        'the weight of a column is more than nought',
      );
      ensure(
        block.rows.every((row) => row.length === block.columns.length),
        `every row of the table needs ${block.columns.length} cells`,
      );
      return {
        ...block,
        hasTotal: block.hasTotal ?? false,
        caption: `Table ${numbers.table()}: ${oneLine(block.caption)}`,
        columns: block.columns.map((column) => ({ ...column, head: oneLine(column.head) })),
        rows: block.rows.map((row) => row.map(plainText)),
      };
    }
    case 'figure': {
      ensure(oneLine(block.alt) !== '', 'a figure needs words for who does not see it');
      ensure(block.width > 0 && block.width <= 1, 'a figure is above 0 and up to 1 wide, as a share of the text');
      const size = sizeOf(block.svg);
      if (!size) throw new DocumentFault(index, 'a figure is one <svg> element with a viewBox that begins at 0 0');
      return {
        ...block,
        size,
        svg: plainText(block.svg),
        alt: oneLine(block.alt),
        caption: `Figure ${numbers.figure()}: ${oneLine(block.caption)}`,
      };
    }
    case 'note':
      return { ...block, title: oneLine(block.title), runs: runs(block.runs) };
  }
}

const runs = (given: readonly TextRun[]): TextRun[] => given.map((run) => ({ ...run, text: plainText(run.text) }));

function sizeOf(svg: string): FigureSize | null {
  const [, width, height] = /^\s*<svg\b[^>]*\bviewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(svg) ?? [];
  return width && height && Number(width) > 0 && Number(height) > 0
    ? { width: Number(width), height: Number(height) }
    : null;
}

/** What has been counted so far. */
class Numbers {
  level = 0;
  readonly #counts = [0, 0, 0];
  #appendix = 0;
  #tables = 0;
  #figures = 0;

  get isInAppendices(): boolean {
    return this.#appendix > 0;
  }

  heading(level: 1 | 2 | 3, isAppendix: boolean): string {
    this.level = level;
    if (isAppendix) this.#appendix += 1;
    else this.#counts[level - 1] = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts.fill(0, level);
    const first = this.#appendix > 0 ? appendixLetter(this.#appendix) : `${this.#counts[0]}`;
    return [first, ...this.#counts.slice(1, level)].join('.');
  }

  table(): number {
    return (this.#tables += 1);
  }

  figure(): number {
    return (this.#figures += 1);
  }
}

/** A to Z, then A2 to Z2. */
function appendixLetter(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  const round = Math.floor((number - 1) / 26);
  return round === 0 ? letter : `${letter}${round + 1}`;
}
