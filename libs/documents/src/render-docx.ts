import {
  Document,
  Footer,
  Header,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { pictureOf } from './chart-picture.js';
import type { DocumentModel, TitleFact } from './document-model.js';
import { docxBlock } from './docx-blocks.js';
import {
  CONTENTS_TITLE,
  FACT_NAME,
  FONT,
  FOOTER_TEXT,
  numbering,
  PAGE,
  styles,
  SUBTITLE,
  TEXT_WIDTH,
} from './docx-styles.js';
import { type NumberedBlock, numberedDocument, type NumberedDocument } from './numbered-document.js';

/**
 * A document as a Word file, A4, to be read and worked on in Word and LibreOffice.
 * @param step is told what is begun: the charts, the text, the file
 * @throws DocumentFault for a document that cannot be rendered, DocumentFontMissing when the font of the figures is not here
 */
export async function renderDocx(
  model: DocumentModel,
  step: (doing: string) => void = () => undefined,
): Promise<Uint8Array> {
  const document = numberedDocument(model);
  step('drawing the charts');
  const pictures = new Map<NumberedBlock, Buffer>();
  for (const block of document.blocks) if (block.kind === 'figure') pictures.set(block, await pictureOf(block));
  step('setting the text');
  const blocks = document.blocks.flatMap((block) => docxBlock(block, pictures));
  const file = new Document({
    title: document.title,
    subject: document.subtitle,
    creator: document.author,
    lastModifiedBy: document.author,
    description: `Version ${document.version}`,
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        ...(document.watermark === null ? {} : { headers: { default: watermark(document.watermark) } }),
        footers: { default: footer(document) },
        children: [...titlePage(document), ...(document.hasContents ? contents() : []), ...blocks],
      },
    ],
  });
  step('writing the file');
  return new Uint8Array(await Packer.toBuffer(file));
}

/**
 * Entries lead to their headings by a click and have no page numbers: only Word knows its pages, and a number that is wrong
 * until somebody updates it is worse than none. The PDF has them.
 */
const CONTENTS = { hyperlink: true, headingStyleRange: '1-2', pageNumbersEntryLevelsRange: '1-2' } as const;

const contents = (): (Paragraph | TableOfContents)[] => [
  new Paragraph({ style: CONTENTS_TITLE, children: [new TextRun('Contents')] }),
  new TableOfContents('Contents', CONTENTS),
  new Paragraph({ children: [new PageBreak()] }),
];

function titlePage({ title, subtitle, facts }: NumberedDocument): Paragraph[] {
  const fact = ({ name, value }: TitleFact): Paragraph =>
    new Paragraph({
      style: FACT_NAME,
      tabStops: [{ type: TabStopType.LEFT, position: 2600 }],
      indent: { left: 2600, hanging: 2600 },
      spacing: { after: 60 },
      children: [new TextRun(name), new TextRun({ children: [new Tab(), value], color: '000000' })],
    });
  return [
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    ...(subtitle ? [new Paragraph({ style: SUBTITLE, children: [new TextRun(subtitle)] })] : []),
    ...facts.map(fact),
  ];
}

const watermark = (text: string): Header =>
  new Header({
    children: [new Paragraph({ children: [new TextWatermark({ text, font: FONT, color: 'DDE2E6', opacity: 0.5 })] })],
  });

const footer = ({ title, version }: NumberedDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: FOOTER_TEXT,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(`${shortened(title)}, version ${version}`),
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** A footer has one line. */
const shortened = (title: string): string => (title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title);
