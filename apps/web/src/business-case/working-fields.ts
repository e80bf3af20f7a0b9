import { whyAnew } from './benefit-fields.js';
import { choice, decimal, hidden, line, percent, pounds, yes } from '../design/form.js';
import type { BenefitEvidence, ChangeDirection, UnitValueBasis } from '../gql/graphql.js';
import { chosenFrom } from './case-words.js';
import { directionWords, worthHints, worthWords } from './worth-words.js';

/** How a benefit is worked out. Shares are asked in per cent. */
export const workingFields = {
  unit: line('What is counted?', { hint: 'Such as “bed days” or “clinic slots”', missing: 'Enter what is counted' }),
  direction: choice<ChangeDirection>()('Which way is better?', {
    choices: chosenFrom(directionWords),
    missing: 'Select which way is better',
  }),
  baseline: decimal('What is the measure before?', { missing: 'Enter the measure before, such as 41' }),
  target: decimal('What will it be?', { missing: 'Enter what the measure will be, such as 25' }),
  annualVolume: decimal('How many a year is it about?', {
    hint: 'All patients, stays or slots of a year that the measure looks at, such as 1,400 discharges',
    missing: 'Enter how many a year it is about',
  }),
  unitValue: pounds('What is one worth?', { missing: 'Enter what one is worth in pounds' }),
  unitValueBasis: choice<UnitValueBasis>()('What kind of worth is that?', {
    choices: chosenFrom(worthWords, worthHints),
    missing: 'Select what kind of worth it is',
  }),
  deadweight: percent('How much would have come anyway?', {
    hint: 'Without this project: other work, a trend. 0 if none.',
    missing: 'Enter how much would have come anyway, or 0',
  }),
  attribution: percent('How much of the rest is this project’s doing?', {
    hint: '100 if nobody else works on it.',
    missing: 'Enter how much is this project’s doing, such as 100',
  }),
  evidence: choice<BenefitEvidence>()('What does the figure rest on?', {
    missing: 'Select what the figure rests on',
  }),
  haircut: percent('Another cut for optimism', {
    optional: true,
    hint: 'Only where your trust has a figure of its own. Left empty, the cut named with your choice above is taken.',
  }),
  first: percent('How much of it comes in the first year?', {
    optional: true,
    hint: 'Of a full year. Left empty, all of it: few changes manage that.',
  }),
  second: percent('And in the second year?', { optional: true }),
  third: percent('And in the third?', { optional: true }),
  // Whatever an API client entered beyond the third year is kept as it is.
  later: { ...hidden(), blank: true },
  low: percent('At the least, how much of the figure will it be?', {
    optional: true,
    hint: '80 for a fifth less than you say',
  }),
  high: percent('At the most?', { optional: true, hint: '120 for a fifth more' }),
  isHealth: yes('It is health itself, such as years of life in good health', {
    hint: 'Health is discounted at 1.5% a year, money at 3.5% (HM Treasury, The Green Book).',
  }),
  isDisbenefit: yes('Something gets worse: take it off'),
  optionId: choice()('Which option does it belong to?', {
    as: 'select',
    optional: true,
    hint: 'Leave it for the preferred option.',
  }),
  why: whyAnew,
  version: hidden(),
};

/** The years in which a benefit builds up as the form’s boxes, and what was entered beyond them. */
export const builtUpBoxes = ([first, second, third, ...later]: readonly string[]) => ({
  first,
  second,
  third,
  later: later.join(' '),
});

/** The boxes as the API takes them: a gap before a year that was given is a full year. */
export function buildUpOf(
  { first, second, third }: Readonly<Record<'first' | 'second' | 'third', string | null>>,
  later: string,
): string[] {
  const years = [first, second, third, ...later.split(' ').filter(Boolean)];
  const last = years.findLastIndex((year) => year !== null);
  return years.slice(0, last + 1).map((year) => year ?? '1');
}
