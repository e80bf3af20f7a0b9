import { choice, decimal, type Fields, hidden, number, percent, pounds, yes } from '../design/form.js';
import type { Bearer, DetailLineInput, ResourceKind } from '../gql/graphql.js';
import { bearerWords, chosenFrom } from './case-words.js';

/** Financial years begin in April: month 1 is April, month 12 is March. */
const MONTHS = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
];

export const detailFields = {
  firstMonth: choice()('In which month of its first year does it begin?', {
    as: 'select',
    choices: MONTHS.map((label, index) => ({ value: String(index + 1), label })),
    missing: 'Select the month in which it begins',
  }),
  endsIn: choice()('Last financial year', { as: 'select', optional: true, hint: 'None: it goes on.' }),
  bearer: choice<Bearer>()('Who bears it?', { choices: chosenFrom(bearerWords), missing: 'Select who bears it' }),
  funding: choice<'every-year' | 'once' | 'not-said'>()('Does the money for it come every year?', {
    choices: [
      { value: 'every-year', label: 'Yes, from a budget that comes every year' },
      { value: 'once', label: 'No, it comes once' },
      { value: 'not-said', label: 'Nobody has said yet' },
    ],
    missing: 'Select whether the money comes every year',
  }),
  vatRate: percent('VAT on it', {
    optional: true,
    range: [0, 100],
    hint: 'Leave it empty until finance has said. VAT is in the financial case alone: it only moves money.',
  }),
  vatRecoverable: percent('How much of the VAT comes back', { optional: true, range: [0, 100] }),
  isTransfer: yes('It only moves money', {
    hint: 'Such as redundancy pay: nothing is used up, so it is not in the economic case.',
  }),
  isPaid: yes('Somebody pays for it in cash', {
    hint: 'Time taken from something else is worth something and not paid.',
  }),
  optimism: percent('Added for optimism', {
    range: [0, 500],
    hint: 'By how much costs like this one turn out higher than was thought. What your trust’s past projects ran over by comes first, then the published bounds.',
    missing: 'Enter what is added for optimism, or 0',
  }),
  optimismMitigated: percent('How much of that is managed away', {
    range: [0, 100],
    hint: 'What is done about it has to be paid for in the case.',
    missing: 'Enter how much of it is managed away, or 0',
  }),
  lifeYears: decimal('How many years it lasts', { optional: true, range: [0.1, 100], unit: 'years' }),
  residual: pounds('What it is worth at the end', { optional: true }),
  low: percent('The lowest it could be, in per cent of the figure', {
    optional: true,
    range: [0, 100],
    hint: '90 means that it could be a tenth less.',
  }),
  high: percent('The highest it could be, in per cent of the figure', {
    optional: true,
    range: [100, 1000],
    hint: '120 means that it could be a fifth more.',
  }),
  leadMonths: number('Months until the post is filled', {
    optional: true,
    whole: true,
    hint: 'From the advert to the first day: benefits cannot begin before.',
  }),
  version: hidden(),
} satisfies Fields;

const OF_THINGS = ['lifeYears', 'residual'];
const OF_POSTS = ['leadMonths'];
const OF_PURCHASES = ['vatRate', 'vatRecoverable'];

/** What is asked of a kind of cost: a post has no VAT, and only what lasts has a life. What is not asked is left empty. */
export function fieldsOfKind(kind: ResourceKind): Fields {
  const isPeople = kind === 'PAY' || kind === 'TIME_DISPLACED';
  const left = [
    ...(kind === 'CAPITAL' ? [] : OF_THINGS),
    ...(isPeople ? OF_PURCHASES : []),
    ...(kind === 'PAY' ? [] : OF_POSTS),
  ];
  return Object.fromEntries(Object.entries(detailFields).filter(([name]) => !left.includes(name)));
}

export const fundingOf = (recurs: boolean | null | undefined): 'every-year' | 'once' | 'not-said' => {
  if (recurs === null || recurs === undefined) return 'not-said';
  return recurs ? 'every-year' : 'once';
};

interface Asked extends Omit<
  DetailLineInput,
  'id' | 'version' | 'firstMonth' | 'fundingRecurs' | 'vatRecoverable' | 'residual'
> {
  readonly firstMonth: string;
  readonly funding: 'every-year' | 'once' | 'not-said';
  readonly vatRecoverable: string | null;
  readonly residual: string | null;
}

/** What the API takes, from what was asked. */
export const detailOf = ({ firstMonth, funding, vatRecoverable, residual, ...rest }: Asked) => ({
  ...rest,
  firstMonth: Number(firstMonth),
  fundingRecurs: funding === 'not-said' ? null : funding === 'every-year',
  vatRecoverable: vatRecoverable ?? '0',
  residual: residual ?? '0.00',
});
