import { pareto } from '#libs/charts';
import type { Block, DocumentModel } from '#libs/documents';

/** What a person could type to break a document, if any of it were read as markup, a formula or a field. */
export const HOSTILE =
  '=HYPERLINK("x") *stars* $x^2$ #panic("no") <w:p/> & { PAGE } @ref \\ `raw` _under_ // not a comment';

const prose =
  'In 2025 to 2026, 62% of patients with suspected sepsis got antibiotics within 60 minutes, against a target of 85%. Delays were longest between 8pm and 8am, when the prescriber covered four wards. We audited 412 sets of notes and mapped the process with nurses, pharmacists and porters.';
const paragraph = (text = prose): Block => ({ kind: 'paragraph', runs: [{ text }] });

const chart = pareto(
  {
    causes: [
      { text: 'Prescriber on another ward', count: 96 },
      { text: 'Drug not on the ward', count: 61 },
      { text: 'No second checker', count: 40 },
      { text: 'Cannula failed', count: 22 },
      { text: 'Allergy unclear', count: 9 },
    ],
  },
  { width: 900, idPrefix: 'why', title: 'Why antibiotics were late' },
);

export const sampleDocument: DocumentModel = {
  title: 'Antibiotics within 60 minutes of suspected sepsis',
  subtitle: 'Business case',
  author: 'Northfield University Hospitals',
  facts: [
    { name: 'Trust', value: 'Northfield University Hospitals' },
    { name: 'Prepared by', value: 'Dr A. Okafor, ST5 acute medicine' },
    { name: 'Sponsor', value: 'Mrs J. Lindqvist, chief nurse' },
    { name: 'Decision asked for', value: 'Approve one band 6 nurse and twelve monitors from July 2026' },
  ],
  watermark: 'DRAFT',
  version: '4f1c09ab',
  blocks: [
    { kind: 'heading', level: 1, text: 'Summary and the ask' },
    paragraph(),
    {
      kind: 'note',
      title: 'What is asked',
      runs: [
        { text: 'Capital of ' },
        { text: '£84,000', bold: true },
        { text: ' once, and £57,984 a year from July 2026.' },
      ],
    },
    { kind: 'heading', level: 1, text: 'Health need and future demand' },
    paragraph(),
    paragraph(`Typed by somebody: ${HOSTILE}`),
    {
      kind: 'list',
      items: [
        [{ text: 'Nurses may not give a first dose.' }],
        [{ text: 'The drug cupboard is ' }, { text: 'two floors', italic: true }, { text: ' away.' }],
      ],
    },
    { kind: 'heading', level: 2, text: 'Why it is late' },
    paragraph(),
    { kind: 'figure', svg: chart.svg, alt: chart.finding, caption: chart.title, width: 1 },
    paragraph(),
    paragraph(),
    { kind: 'heading', level: 1, text: 'Financial case' },
    paragraph(),
    {
      kind: 'table',
      caption: 'Income and expenditure by year',
      columns: [
        { head: 'Item', holds: 'text', weight: 3 },
        ...['2026-27', '2027-28', '2028-29', '2029-30'].map((head) => ({ head, holds: 'numbers' as const, weight: 1 })),
      ],
      rows: [
        ...Array.from({ length: 44 }, (_, index) => [
          `Cost number ${index + 1}${index % 7 === 0 ? ', with a name that is long enough to need a second line of the table' : ''}`,
          ...Array.from({ length: 4 }, (_, year) => `£${(1000 + index * 37 + year * 12).toLocaleString('en-GB')}`),
        ]),
        ['Net', '-£81,207', '-£83,319', '-£85,431', '-£87,543'],
      ],
      hasTotal: true,
    },
    { kind: 'heading', level: 2, text: 'How it was worked out' },
    paragraph(),
    { kind: 'heading', level: 3, text: 'What is not in it' },
    paragraph(),
    {
      kind: 'table',
      caption: 'Who was asked',
      columns: [
        { head: 'Who', holds: 'text', weight: 1 },
        { head: 'Where it is written down', holds: 'text', weight: 1 },
        { head: 'Days', holds: 'numbers', weight: 1 },
      ],
      rows: [
        [
          HOSTILE,
          'https://intranet.northfield.example/quality/improvement/2026/sepsis/antibiotics/notes-of-the-meeting',
          '12',
        ],
      ],
    },
    { kind: 'heading', level: 1, text: 'Assumptions', isAppendix: true },
    paragraph(),
    { kind: 'heading', level: 2, text: 'Rates *not bold* #panic' },
    paragraph(),
    { kind: 'heading', level: 1, text: 'Sources', isAppendix: true },
    paragraph(),
  ],
};
