/**
 * A document without a format: what stands in it and in which order. Renderers decide how it looks. All text in it is data:
 * none of it is read as markup, a formula or a field by any of them.
 */
export interface DocumentModel {
  readonly title: string;
  /** A line under the title; empty for none. */
  readonly subtitle: string;
  /** Whose it is, for the properties of the file. */
  readonly author: string;
  /** What the title page tells: organisation, people, dates. */
  readonly facts: readonly TitleFact[];
  /** Written large across every page, such as DRAFT; null once it is signed. */
  readonly watermark: string | null;
  /** False for what fits on a page or two: no contents, and what it says begins under its title. Left out: it has contents. */
  readonly hasContents?: boolean;
  /** The short hash of the version, on every page. */
  readonly version: string;
  readonly blocks: readonly Block[];
  /** A file that a PDF carries within it, for programs to read. Other formats leave it out. */
  readonly attachment?: Attachment;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** What it is, in words. */
  readonly description: string;
  /** The file itself, kept byte for byte as UTF-8. */
  readonly text: string;
  /** The day of the document, `YYYY-MM-DD`: a PDF that carries a file has a date. */
  readonly madeOn: string;
}

export interface TitleFact {
  readonly name: string;
  readonly value: string;
}

/** A stretch of text in one look. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Block = Heading | Paragraph | List | Table | Figure | Note;

/** Numbered by its place: 1, 1.1, 1.1.1. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Begins an appendix, of level 1 alone: on a page of its own, numbered A, A.1. */
  readonly isAppendix?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly TextRun[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly (readonly TextRun[])[];
}

export interface TableColumn {
  readonly head: string;
  /** Numbers stand at the right, so that their places are under one another. */
  readonly holds: 'text' | 'numbers';
  /**
   * How wide a column of words is beside the others: 2 is twice as wide as 1. A column of numbers is as wide as its longest,
   * and takes its weight only where the page is too narrow for them all.
   */
  readonly weight: number;
}

/** The head comes again on every page. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row is the sum of the others. */
  readonly hasTotal?: boolean;
}

export interface Figure {
  readonly kind: 'figure';
  /** One `<svg>` element with its size, as `#libs/charts` draws it. */
  readonly svg: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  readonly caption: string;
  /** How much of the width of the text it takes, above 0 up to 1. */
  readonly width: number;
}

/** A box beside the flow of the text. */
export interface Note {
  readonly kind: 'note';
  readonly title: string;
  readonly runs: readonly TextRun[];
}

/** A document no renderer can make: a mistake of the program that put it together. `block` counts from 0. */
export class DocumentFault extends RangeError {
  override readonly name = 'DocumentFault';
  constructor(
    readonly block: number,
    why: string,
  ) {
    super(`Block ${block} of the document: ${why}`);
  }
}
