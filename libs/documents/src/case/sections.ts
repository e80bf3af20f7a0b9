import type { ShownOption } from '#libs/business-case';
import { sayDay } from '#libs/calendar';
import { londonDay } from '#libs/platform';
import type { Block, TextRun } from '../document-model.js';
import { cashFigure, preferredIn, preferredOf, realisedFigure, tornadoFigure, waterfallOf } from './case-figures.js';
import { type CaseParts, versionOf } from './case-parts.js';
import { filterBlocks } from './filter-section.js';
import { BENEFIT, inWords, LINE, OPTION, plain, sayPounds, sayShare, sayYear } from './words.js';

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) });
const list = (items: readonly string[]): Block[] => (items.length ? [{ kind: 'list', items: items.map(plain) }] : []);
const notYet = 'Not written yet.';
const answered = ({ project }: CaseParts, ...keys: readonly string[]): Block[] => {
  const said = keys.flatMap((key) => (project.answers[key]?.trim() ? [project.answers[key]] : []));
  return said.length ? said.map(paragraph) : [paragraph(notYet)];
};

export function summarySection(parts: CaseParts): Block[] {
  const { read, appraisal } = parts;
  const option = preferredOf(appraisal);
  const { facts } = read;
  const ask = facts?.askedOf
    ? `Asked of ${facts.askedOf}${facts.askedAmount ? `, for ${sayPounds(facts.askedAmount)}` : ''}${facts.decideBy ? `, to be decided by ${sayDay(facts.decideBy)}` : ''}.`
    : 'Nobody is asked for anything yet.';
  const own = preferredIn(read);
  return [
    heading('Summary and the ask'),
    ...answered(parts, 'the-ask'),
    paragraph(ask),
    ...(own
      ? [
          paragraph(
            `The preferred way forward costs ${sayPounds(own.nonRecurrent)} once and ${sayPounds(own.recurrent)} a year, as entered, without VAT.`,
          ),
        ]
      : []),
    ...(option
      ? [
          paragraph(
            `Its net present social value is ${sayPounds(option.npsv)} over ${appraisal.horizon ?? 0} years after ${sayYear(appraisal.yearZero ?? '')}, ${sayPounds(option.incrementalNpsv)} beside going on as now.`,
          ),
        ]
      : appraisal.cannot
        ? [paragraph(`It is not worked out yet. ${appraisal.cannot.message}`)]
        : []),
    paragraph(parts.approval),
  ];
}

export function needSection({ read, need, ...parts }: CaseParts): Block[] {
  const { facts } = read;
  const blocks: Block[] = [
    heading('Health need and future demand'),
    ...answered({ read, need, ...parts }, 'problem-statement', 'who-is-harmed'),
    paragraph(facts?.projection || notYet),
  ];
  if (facts?.needsSource)
    blocks.push(
      paragraph(
        `Source: ${facts.needsSource}${facts.baseYear ? `, base year ${facts.baseYear}` : ''}. ${facts.geography}`,
      ),
    );
  if (!need) return blocks;
  const { projection, input, resources } = need;
  const cases = (amount: { toDecimalPlaces(places: number): { toNumber(): number } }): string =>
    amount.toDecimalPlaces(0).toNumber().toLocaleString('en-GB');
  return [
    ...blocks,
    {
      kind: 'table',
      caption: `Cases a year in ${input.area}, ${sayShare(input.catchmentShare)} of whose people come here`,
      columns: [
        { head: 'Year', holds: 'text', weight: 1 },
        ...(['Cases', 'Change', 'More people', 'Older people', 'Other rates', 'Beds'] as const).map((head) => ({
          head,
          holds: 'numbers' as const,
          weight: 1,
        })),
      ],
      rows: projection.horizons.map(({ year, plan }, index) => [
        String(year),
        cases(plan.to),
        cases(plan.change),
        cases(plan.growth),
        cases(plan.ageing),
        cases(plan.rate),
        resources[index]?.beds ?? '',
      ]),
    },
    {
      kind: 'note',
      title: projection.provenance.fictional ? 'These people are made up' : 'What a projection is',
      runs: plain(projection.caveats.map(({ sentence }) => sentence).join(' ')),
    },
  ];
}

export const changeSection = (parts: CaseParts): Block[] => [
  heading('Case for change and business as usual'),
  ...answered(parts, 'theory', 'problem-source'),
  heading('What is to be reached', 2),
  ...list(
    parts.read.benefits
      .filter(({ baseline, target }) => baseline !== null && target !== null)
      .map(
        ({ label, baseline, target, startsIn, measureId }) =>
          `${label}: ${parts.project.measures.find(({ id }) => id === measureId)?.name ?? 'its measure'} from ${Number(baseline)} to ${Number(target)}, from ${sayYear(startsIn)}.`,
      ),
  ),
];

export const optionsSection = ({ read, appraisal }: CaseParts): Block[] => [
  heading('Options'),
  paragraph(
    'Each was held against the success factors: green meets them best, amber less well, red not. The reason stands beside the colour.',
  ),
  {
    kind: 'table',
    caption: 'The options and why they were rated so',
    columns: [
      { head: 'Option', holds: 'text', weight: 3 },
      { head: 'Rating', holds: 'text', weight: 1 },
      { head: 'Why', holds: 'text', weight: 3 },
      { head: 'NPSV', holds: 'numbers', weight: 1.4 },
    ],
    rows: read.options.map(({ id, kind, description, rating, reason }) => [
      `${OPTION[kind]}: ${description}`,
      rating ? inWords(rating) : 'Not rated',
      reason,
      ((shown) => (shown ? sayPounds(shown.npsv) : ''))(appraisal.options.find(({ optionId }) => optionId === id)),
    ]),
  },
  ...filterBlocks(read),
];

/** How far everything may be out before it is worth no more than it costs. */
function switching({ benefitsMayChangePercent: benefits, costsMayChangePercent: costs }: ShownOption): Block[] {
  const by = (percent: string, falls: string, rises: string): string =>
    `${Number(percent) < 0 ? falls : rises} by ${Math.abs(Number(percent)).toFixed(0)}%`;
  return benefits === null || costs === null
    ? []
    : [
        paragraph(
          `It is worth no more than it costs once all benefits ${by(benefits, 'fall', 'rise')}, or all costs ${by(costs, 'fall', 'rise')}.`,
        ),
      ];
}

export function economicSection({ read, appraisal, tested }: CaseParts): Block[] {
  const option = preferredOf(appraisal);
  if (!option)
    return [
      heading('Economic appraisal'),
      paragraph(appraisal.cannot?.message ?? 'There is no preferred way forward yet.'),
    ];
  const unmonetised = read.benefits.filter(({ annual }) => annual === null).map(({ label }) => label);
  const ratio = (value: string | null): string => (value === null ? 'not defined' : Number(value).toFixed(2));
  return [
    heading('Economic appraisal'),
    paragraph(
      'In pounds of year 0, without VAT and transfers, discounted. A ratio has no good or poor: it compares options with the same aim.',
    ),
    {
      kind: 'table',
      caption: 'Appraisal summary',
      columns: [
        { head: 'Option', holds: 'text', weight: 2 },
        ...(['Benefits', 'Costs', 'NPSV', 'Beside now', 'BCR', 'RPSC'] as const).map((head) => ({
          head,
          holds: 'numbers' as const,
          weight: 1.3,
        })),
      ],
      rows: appraisal.options.map((one) => [
        OPTION[one.kind],
        sayPounds(one.pvb),
        sayPounds(one.pvcPublic),
        sayPounds(one.npsv),
        sayPounds(one.incrementalNpsv),
        ratio(one.bcr),
        ratio(one.rpsc),
      ]),
    },
    ...waterfallOf(option),
    heading('What it hangs on', 2),
    ...switching(option),
    ...tornadoFigure(option, tested),
    ...(unmonetised.length ? [heading('Not put into pounds', 2), ...list(unmonetised)] : []),
  ];
}

export function resourcesSection({ read, project }: CaseParts): Block[] {
  const lines = preferredIn(read)?.lines ?? [];
  const posts = lines.filter(({ post }) => post);
  return [
    heading('Resource implications: workforce'),
    ...(posts.length
      ? [
          {
            kind: 'table' as const,
            caption: 'Posts',
            columns: [
              { head: 'Post', holds: 'text' as const, weight: 3 },
              { head: 'Point', holds: 'text' as const, weight: 2 },
              { head: 'WTE', holds: 'numbers' as const, weight: 1 },
              { head: 'People', holds: 'numbers' as const, weight: 1 },
              { head: 'A year', holds: 'numbers' as const, weight: 1.4 },
            ],
            rows: posts.map(({ label, post, recurrent }) => [
              label,
              post?.point ?? '',
              String(Number(post?.wte)),
              String(post?.heads ?? ''),
              sayPounds(recurrent),
            ]),
          },
        ]
      : [paragraph('No post is worked out from the pay scales.')]),
    heading('Resource implications: everything it takes'),
    {
      kind: 'table',
      caption: 'Costs of the preferred way forward, as entered, without VAT',
      columns: [
        { head: 'What', holds: 'text', weight: 3 },
        { head: 'Kind', holds: 'text', weight: 1.5 },
        { head: 'Once', holds: 'numbers', weight: 1.2 },
        { head: 'A year', holds: 'numbers', weight: 1.2 },
        { head: 'From', holds: 'text', weight: 1 },
        { head: 'Pays for', holds: 'text', weight: 2 },
      ],
      rows: lines.map(({ label, kind, nonRecurrent, recurrent, startsIn, changeIdeaId }) => [
        label,
        LINE[kind],
        sayPounds(nonRecurrent),
        sayPounds(recurrent),
        sayYear(startsIn),
        project.changes.find(({ id }) => id === changeIdeaId)?.text ?? 'No change yet',
      ]),
    },
  ];
}

export function financialSection({ appraisal }: CaseParts): Block[] {
  const option = preferredOf(appraisal);
  if (!option) return [heading('Financial case'), paragraph('Not worked out yet.')];
  const years = option.statement;
  const row = (name: string, of: (year: (typeof years)[number]) => string): string[] => [
    name,
    ...years.map((year) => sayPounds(of(year))),
  ];
  return [
    heading('Financial case'),
    paragraph(
      'What our own budget pays and is relieved of, in prices as they rise, with the VAT that does not come back. A saving is here only once the holder of a budget has agreed that it falls.',
    ),
    {
      kind: 'table',
      caption: 'Income and expenditure, and cash',
      columns: [
        { head: '', holds: 'text', weight: 2.4 },
        ...years.map(({ year }) => ({ head: sayYear(year), holds: 'numbers' as const, weight: 1 })),
      ],
      rows: [
        row('Cash released', ({ cashReleasing }) => cashReleasing),
        row('Pay', ({ pay }) => pay),
        row('Non-pay', ({ nonPay }) => nonPay),
        row('Depreciation', ({ depreciation }) => depreciation),
        row('PDC dividend', ({ pdcDividend }) => pdcDividend),
        row('Net income and expenditure', ({ netIe }) => netIe),
        row('Capital', ({ capital }) => capital),
        row('Cash', ({ cashImpact }) => cashImpact),
        row('Cash to date', ({ cumulativeCash }) => cumulativeCash),
        row('Costs that come every year', ({ recurrentCost }) => recurrentCost),
        row('of these, in no budget yet', ({ recurrentUnfunded }) => recurrentUnfunded),
      ],
    },
    ...cashFigure(option),
  ];
}

export const benefitsSection = ({ read, project, realisations }: CaseParts): Block[] => [
  heading('Benefits realisation and evaluation'),
  {
    kind: 'table',
    caption: 'Benefits, who sees to them and what shows them',
    columns: [
      { head: 'Benefit', holds: 'text', weight: 3 },
      { head: 'Kind', holds: 'text', weight: 1.6 },
      { head: 'A year', holds: 'numbers', weight: 1.3 },
      { head: 'Owner', holds: 'text', weight: 1.5 },
      { head: 'Shown by', holds: 'text', weight: 2 },
    ],
    rows: read.benefits.map(({ label, kind, annual, ownerName, measureId, noMeasureBecause }) => [
      label,
      BENEFIT[kind],
      annual === null ? 'in words' : sayPounds(annual),
      ownerName ?? 'Nobody yet',
      project.measures.find(({ id }) => id === measureId)?.name ?? noMeasureBecause,
    ]),
  },
  ...read.benefits.flatMap(({ id, label }) => {
    const realised = realisations.get(id);
    return realised ? [paragraph(`${label}. ${realised.how}`), ...realisedFigure(id, label, realised)] : [];
  }),
];

export const riskSection = ({ read, appraisal }: CaseParts): Block[] => [
  heading('Risks and dependencies'),
  ...(read.risks.length
    ? [
        {
          kind: 'table' as const,
          caption: `Priced risks; by probability they come to ${sayPounds(appraisal.expectedRisk ?? '0.00')}`,
          columns: [
            { head: 'Risk', holds: 'text' as const, weight: 3 },
            { head: 'Probability', holds: 'numbers' as const, weight: 1.35 },
            { head: 'Likely cost', holds: 'numbers' as const, weight: 1.2 },
            { head: 'What is done', holds: 'text' as const, weight: 3 },
            { head: 'Owner', holds: 'text' as const, weight: 1.5 },
          ],
          rows: read.risks.map(({ label, probability, likely, mitigation, ownerName }) => [
            label,
            sayShare(probability),
            sayPounds(likely),
            mitigation,
            ownerName ?? 'Nobody yet',
          ]),
        },
      ]
    : [paragraph('No risk is priced yet.')]),
  ...(read.quality.length
    ? [
        heading('Quality impact', 2),
        {
          kind: 'table' as const,
          caption: 'Likelihood times impact, each 1 to 5',
          columns: [
            { head: 'Domain', holds: 'text' as const, weight: 1.5 },
            { head: 'Before', holds: 'numbers' as const, weight: 1 },
            { head: 'After', holds: 'numbers' as const, weight: 1 },
            { head: 'Why, and what is done', holds: 'text' as const, weight: 5 },
          ],
          rows: read.quality.map(({ domain, likelihoodBefore, impactBefore, likelihoodAfter, impactAfter, note }) => [
            inWords(domain),
            String(likelihoodBefore * impactBefore),
            String(likelihoodAfter * impactAfter),
            note,
          ]),
        },
      ]
    : []),
];

const run = (text: string, bold = false): TextRun => ({ text, ...(bold ? { bold } : {}) });

export function signOffSection({ read }: CaseParts): Block[] {
  const said = [
    ...(read.financeCheck ? [{ name: 'Finance', ...read.financeCheck }] : []),
    ...(read.sponsorDecision ? [{ name: 'Sponsor', ...read.sponsorDecision }] : []),
    ...read.signOffs.map(({ area, ...signOff }) => ({ name: inWords(area), ...signOff })),
  ];
  const version = versionOf(read);
  return [
    heading('Sign-offs and version'),
    ...(said.length
      ? [
          {
            kind: 'list' as const,
            items: said.map(({ name, outcome, byName, at, holds, note }) => [
              run(`${name}: ${inWords(outcome)}. `, true),
              run(
                `${byName}, ${sayDay(londonDay(at))}. ${holds ? `On these figures, version ${version}.` : 'A figure has changed since.'} ${note}`,
              ),
            ]),
          },
        ]
      : [paragraph(`Nobody has signed yet. The figures are version ${version}.`)]),
  ];
}
