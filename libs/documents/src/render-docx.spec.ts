import { HOSTILE, sampleDocument } from '../../../test/support/sample-document.js';
import { zipParts } from '../../../test/support/zip-parts.js';
import { renderDocx } from './render-docx.js';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('a business case as a Word file', () => {
  let parts: ReadonlyMap<string, string>;
  let body: string;
  const part = (path: RegExp): string =>
    [...parts].flatMap(([name, text]) => (path.test(name) ? [text] : [])).join('\n');
  /** The paragraphs that hold a text. */
  const paragraphWith = (text: string): string =>
    body.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)?.find((paragraph) => paragraph.includes(`>${text}<`)) ?? '';

  beforeAll(async () => {
    parts = zipParts(await renderDocx(sampleDocument));
    body = parts.get('word/document.xml') ?? '';
  });

  it('has real headings, from which Word makes contents and an outline', () => {
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(5);
    expect(paragraphWith('3.1.1 What is not in it')).toContain('<w:pStyle w:val="Heading3"/>');
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o (&quot;|")1-2/);
    const headingStyle = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(part(/styles\.xml$/))?.[0];
    expect(headingStyle).toContain('<w:keepNext/>');
  });

  it('repeats the head of a table, keeps its rows whole and its caption with it', () => {
    // A note is a table of one cell, without a head.
    expect(count(body, /<w:tblHeader\/>/g)).toBe(2);
    expect(count(body, /<w:cantSplit\/>/g)).toBe(count(body, /<w:tr>/g));
    expect(paragraphWith('Table 1: Income and expenditure by year')).toContain('<w:keepNext/>');
  });

  it('sets numbers at the right', () => {
    expect(paragraphWith('£1,037')).toContain('<w:jc w:val="right"/>');
    expect(paragraphWith('Cost number 2')).not.toContain('<w:jc w:val="right"/>');
  });

  it('has each figure as a drawing, as a picture for programs without drawings, and in words', () => {
    expect(
      [...parts.keys()].filter((path) => path.startsWith('word/media/')).map((path) => path.split('.').pop()),
    ).toEqual(expect.arrayContaining(['svg', 'png']));
    expect(body).toContain('descr="3 of 5 causes make up 86% of the 228 counted."');
  });

  it('is in English, for A4, with properties, a watermark and the version on every page', () => {
    expect(part(/styles\.xml$/)).toContain('<w:lang w:val="en-GB"/>');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(part(/core\.xml$/)).toContain('<dc:title>Antibiotics within 60 minutes of suspected sepsis</dc:title>');
    expect(part(/header\d*\.xml$/)).toContain('string="DRAFT"');
    const footer = part(/footer\d*\.xml$/);
    expect(footer).toContain('version 4f1c09ab');
    expect(footer).toContain('NUMPAGES');
  });

  it('has no watermark once it is signed', async () => {
    const signed = zipParts(await renderDocx({ ...sampleDocument, watermark: null }));
    expect([...signed.keys()].filter((path) => /header\d*\.xml$/.test(path))).toEqual([]);
  });

  it('shows what looks like markup, a formula or a field as it was typed', () => {
    expect(body).toContain(escaped(`Typed by somebody: ${HOSTILE}`));
    expect(count(body, /<w:instrText[^>]*> ?PAGE/g)).toBe(0);
  });
});
