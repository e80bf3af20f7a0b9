import { HOSTILE, sampleDocument } from '../../../test/support/sample-document.js';
import { zipParts } from '../../../test/support/zip-parts.js';
import type { DocumentModel } from './document-model.js';
import { DocumentFault } from './document-model.js';
import { FileMaker, FileMakerStopped, type FileStep, type MadeFile } from './file-maker.js';

const maker = new FileMaker();
afterAll(() => maker.close());

const pdfOf = (document: DocumentModel): Promise<MadeFile> => maker.make({ kind: 'pdf', document });

const holding = (text: string): DocumentModel => ({
  ...sampleDocument,
  watermark: null,
  blocks: [{ kind: 'heading', level: 1, text }],
});

/** The dictionaries of a PDF, which the typesetter writes as they are; only what is drawn is compressed. */
const dictionariesOf = ({ file }: MadeFile): string => Buffer.from(file).toString('latin1');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('a business case as a PDF', () => {
  let pdf: MadeFile;
  let said: string;
  beforeAll(async () => {
    pdf = await pdfOf(sampleDocument);
    said = dictionariesOf(pdf);
  });

  it('is PDF/UA-1, in English, with the title in place of the name of the file', () => {
    expect(pdf.obstacle).toBeNull();
    expect(said).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(said).toContain('/Lang (en-GB)');
    expect(said).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(said).toContain('/StructTreeRoot');
    expect(said).toContain('/DisplayDocTitle true');
    expect(said).toContain('/Title (Antibiotics within 60 minutes of suspected sepsis)');
  });

  it('tells a screen reader what is a heading, a list, a table with heads and a figure with words', () => {
    const headings = sampleDocument.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    // The contents have a heading of their own.
    expect(count(said, /\/S \/H1\b/g)).toBe(headings.length + 1);
    expect(count(said, /\/S \/Table\b/g)).toBe(2);
    // Five columns and three; a head that comes again on another page is told once.
    expect(count(said, /\/S \/TH\b/g)).toBe(5 + 3);
    expect(count(said, /\/S \/L\b/g)).toBe(1);
    expect(count(said, /\/S \/Figure\b/g)).toBe(1);
    expect(said).toContain('/Alt (3 of 5 causes make up 86% of the 228 counted.)');
  });

  it('numbers what it holds, and shows what looks like markup as it was typed', () => {
    expect(said).toContain('/Title (A.1 Rates *not bold* #panic)');
    expect(said).toContain('/Title (3.1.1 What is not in it)');
  });

  it('is the same file for the same document', async () => {
    expect(Buffer.from((await pdfOf(sampleDocument)).file).equals(Buffer.from(pdf.file))).toBe(true);
  });
});

describe('the typesetter', () => {
  it('reads nothing that somebody typed as its own language, wherever it stands', async () => {
    const { title, subtitle, author, version } = {
      title: HOSTILE,
      subtitle: HOSTILE,
      author: HOSTILE,
      version: HOSTILE,
    };
    const hostile = await pdfOf({
      ...sampleDocument,
      title,
      subtitle,
      author,
      version,
      watermark: HOSTILE,
      facts: [{ name: HOSTILE, value: HOSTILE }],
      blocks: [
        { kind: 'heading', level: 1, text: HOSTILE },
        { kind: 'paragraph', runs: [{ text: `${HOSTILE}\n${HOSTILE}`, bold: true, italic: true }] },
        { kind: 'list', items: [[{ text: HOSTILE }]] },
        { kind: 'note', title: HOSTILE, runs: [{ text: HOSTILE }] },
        { kind: 'table', caption: HOSTILE, columns: [{ head: HOSTILE, holds: 'text', weight: 1 }], rows: [[HOSTILE]] },
      ],
    });
    // Brackets in a text of a PDF may have a backslash before them.
    expect(dictionariesOf(hostile)).toMatch(/\/Title \(1 =HYPERLINK\\?\("x"\\?\) \*stars\* \$x\^2\$ #panic/);
  });

  it('makes a tagged PDF of a text no font here has letters for, and says what kept it from the standard', async () => {
    // The last of the code points that are kept free for private use: no font gives it a shape.
    const unknown = await pdfOf(holding('Ward \u{10FFFD}'));
    expect(unknown.obstacle).toMatch(/^PDF\/UA-1 error: the text .* could not be displayed/);
    expect(dictionariesOf(unknown)).toContain('/StructTreeRoot');
  });
});

describe('the thread in which files are made', () => {
  it('makes documents that are asked for at once, each as it was asked for', async () => {
    const names = ['One', 'Two', 'Three'];
    const made = await Promise.all(names.map((name) => pdfOf(holding(name))));
    made.forEach((one, index) => expect(dictionariesOf(one)).toContain(`/Title (1 ${names[index]})`));
  });

  it('has one queue for all kinds: a PDF that comes after a Word file is begun when that is made', async () => {
    const told: string[] = [];
    const tell =
      (name: string) =>
      ({ step, steps }: FileStep) =>
        told.push(`${name} ${step} of ${steps}`);
    const [word] = await Promise.all([
      maker.make({ kind: 'word', document: sampleDocument }, tell('Word')),
      maker.make({ kind: 'pdf', document: sampleDocument }, tell('PDF')),
    ]);
    expect(told).toEqual(['Word 1 of 3', 'Word 2 of 3', 'Word 3 of 3', 'PDF 1 of 2', 'PDF 2 of 2']);
    expect(zipParts(word.file).get('word/document.xml')).toContain('3.1.1 What is not in it');
  });

  it('refuses what cannot be rendered before it starts', async () => {
    await expect(pdfOf(holding(''))).rejects.toThrow(DocumentFault);
  });

  it('says what to do about a file it cannot make, and goes on with the next', async () => {
    const impossible = maker.make({ kind: 'word', document: holding('') });
    const possible = pdfOf(holding('After it'));
    await expect(impossible).rejects.toThrow(/^The Word document was not made: .* needs words\. Make it again/);
    expect(dictionariesOf(await possible)).toContain('/Title (1 After it)');
  });

  it('says so to who waits when it is let go, and starts anew for the next document', async () => {
    const other = new FileMaker();
    const refused = [sampleDocument, holding('Behind it')].map((document) =>
      expect(other.make({ kind: 'pdf', document })).rejects.toThrow(FileMakerStopped),
    );
    // The document has to be on its way before the thread can be stopped under it.
    await Promise.resolve();
    await other.close();
    await Promise.all(refused);
    expect((await other.make({ kind: 'pdf', document: holding('Again') })).obstacle).toBeNull();
    await other.close();
  });
});
