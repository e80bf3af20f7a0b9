import { AlignmentType, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';

/** Sizes of type are in half points, lengths in twentieths of a point, as the format counts them. */
export const BLUE = '005EB8';
export const GREY = '425563';
export const PALE = 'E8EDEE';
export const FONT = 'Arial';

/** A4 with 2.2 cm at the sides. */
export const PAGE = { width: 11906, height: 16838, margin: 1247 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

export const BULLETS = 'bullets';

/** Paragraphs that Word’s own styles have no name for. */
export const TABLE_TEXT = 'TableText';
export const TABLE_HEAD = 'TableHead';
export const NOTE_TITLE = 'NoteTitle';
export const FACT_NAME = 'FactName';
export const SUBTITLE = 'DocumentSubtitle';
export const FOOTER_TEXT = 'FooterText';
export const CONTENTS_TITLE = 'ContentsTitle';

const bold = (size: number, color: string) => ({ font: FONT, size, bold: true, color });

export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: bold(48, '000000'), paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } } },
    heading1: {
      run: bold(32, BLUE),
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: bold(26, '000000'),
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: bold(22, GREY),
      paragraph: { spacing: { before: 220, after: 80 }, keepNext: true, keepLines: true },
    },
    caption: {
      run: { font: FONT, size: 19, bold: true, color: GREY },
      paragraph: { spacing: { before: 200, after: 80 }, keepLines: true },
    },
  },
  paragraphStyles: [
    {
      id: TABLE_TEXT,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 252, lineRule: LineRuleType.AUTO } },
    },
    { id: TABLE_HEAD, name: 'Table Head', basedOn: TABLE_TEXT, run: { bold: true }, paragraph: { keepNext: true } },
    {
      id: NOTE_TITLE,
      name: 'Note Title',
      basedOn: 'Normal',
      run: { bold: true, color: BLUE },
      paragraph: { keepNext: true },
    },
    { id: FACT_NAME, name: 'Fact Name', basedOn: 'Normal', run: { color: GREY } },
    {
      id: SUBTITLE,
      name: 'Document Subtitle',
      basedOn: 'Normal',
      run: { size: 26, color: GREY },
      paragraph: { spacing: { after: 240 } },
    },
    { id: FOOTER_TEXT, name: 'Footer Text', basedOn: 'Normal', run: { size: 17, color: GREY } },
    {
      id: CONTENTS_TITLE,
      name: 'Contents Title',
      basedOn: 'Normal',
      run: bold(28, BLUE),
      paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
    },
  ],
};

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 425, hanging: 283 }, spacing: { after: 60 } } },
        },
      ],
    },
  ],
};
