import { sayDay } from '#libs/calendar';
import type { Block, DocumentModel } from '../document-model.js';
import { MADE_ON } from './case-file.js';
import { type CaseParts, isSigned, versionOf } from './case-parts.js';
import {
  benefitsSection,
  changeSection,
  economicSection,
  financialSection,
  heading,
  needSection,
  optionsSection,
  paragraph,
  resourcesSection,
  riskSection,
  signOffSection,
  summarySection,
} from './sections.js';
import { preferredOf, waterfallOf } from './case-figures.js';

const headOf = ({ project, read, madeOn }: CaseParts): Omit<DocumentModel, 'blocks' | 'subtitle'> => ({
  title: project.title,
  author: project.lead,
  facts: [
    { name: 'Trust', value: project.trust },
    { name: 'Lead', value: project.lead },
    ...(project.sponsor ? [{ name: 'Sponsor', value: project.sponsor }] : []),
    { name: MADE_ON, value: sayDay(madeOn) },
  ],
  watermark: isSigned(read) ? null : 'DRAFT',
  version: versionOf(read),
});

/** What the document is called: a case in several passes by its stage. */
const TITLE_OF = {
  'one-pass': 'Business case',
  'strategic-outline': 'Strategic outline case',
  outline: 'Outline business case',
  full: 'Full business case',
} as const;
const stageOf = ({ read }: CaseParts) => read.facts?.stage ?? 'one-pass';

/** The whole case in the order of a short business case, with what it assumes and rests on as appendices. */
export const caseDocument = (parts: CaseParts): DocumentModel => ({
  ...headOf(parts),
  subtitle: TITLE_OF[stageOf(parts)],
  blocks: [
    ...summarySection(parts),
    ...needSection(parts),
    ...changeSection(parts),
    ...optionsSection(parts),
    ...economicSection(parts),
    ...resourcesSection(parts),
    ...financialSection(parts),
    ...riskSection(parts),
    ...deliverySection(parts),
    ...benefitsSection(parts),
    ...signOffSection(parts),
    ...assumptions(parts),
    ...sources(parts),
  ],
});

/** The ask on one page: what, for how much, what it is worth, one picture. */
export function summaryDocument(parts: CaseParts): DocumentModel {
  const option = preferredOf(parts.appraisal);
  const [worst] = [...parts.read.risks].sort(
    (one, other) => Number(other.likely) * Number(other.probability) - Number(one.likely) * Number(one.probability),
  );
  return {
    ...headOf(parts),
    subtitle: `The ${TITLE_OF[stageOf(parts)].toLowerCase()} on one page`,
    hasContents: false,
    blocks: [
      ...summarySection(parts),
      ...(option ? waterfallOf(option) : []),
      ...(worst ? [paragraph(`The risk to watch: ${worst.label}. ${worst.mitigation}`)] : []),
    ],
  };
}

const deliverySection = ({ project }: CaseParts): Block[] => [
  heading('Delivery plan'),
  ...(project.milestones.length
    ? [
        {
          kind: 'table' as const,
          caption: 'Milestones',
          columns: [
            { head: 'Milestone', holds: 'text' as const, weight: 4 },
            { head: 'Planned for', holds: 'text' as const, weight: 1.5 },
            { head: 'State', holds: 'text' as const, weight: 1.2 },
          ],
          rows: project.milestones.map(({ title, plannedOn, state }) => [
            title,
            sayDay(plannedOn),
            state.replaceAll('-', ' '),
          ]),
        },
      ]
    : [paragraph('No milestone is planned yet.')]),
];

const assumptions = ({ appraisal }: CaseParts): Block[] => [
  { kind: 'heading', level: 1, text: 'What a reader should ask about', isAppendix: true },
  ...(appraisal.warnings.length
    ? [
        {
          kind: 'list' as const,
          items: appraisal.warnings.map(({ subject, message }) => [
            ...(subject ? [{ text: `${subject}: `, bold: true }] : []),
            { text: message },
          ]),
        },
      ]
    : [paragraph('Nothing stands out.')]),
];

const sources = ({ appraisal, read }: CaseParts): Block[] => [
  { kind: 'heading', level: 1, text: 'What the figures rest on', isAppendix: true },
  {
    kind: 'table',
    caption: 'Reference sets',
    columns: [
      { head: 'Set', holds: 'text', weight: 3 },
      { head: 'Source', holds: 'text', weight: 4 },
      { head: 'How sure', holds: 'text', weight: 1.6 },
    ],
    rows: appraisal.sets.map(({ set }) => [
      set.title,
      set.source
        ? `${set.source.title}, ${set.source.publisher}${set.source.publishedOn ? `, ${set.source.publishedOn}` : ''}`
        : 'A planning figure',
      set.status === 'confirmed'
        ? set.confirmation?.holds
          ? `Confirmed by ${set.confirmation.byName}`
          : 'Seen in print'
        : set.status === 'to-be-confirmed'
          ? 'To be confirmed by finance'
          : 'Planning figure',
    ]),
  },
  paragraph(`Worked out by ${appraisal.engineVersion}.`),
  paragraph(`Version ${versionOf(read)} is the beginning of the hash of the figures, ${read.figuresHash}.`),
];
