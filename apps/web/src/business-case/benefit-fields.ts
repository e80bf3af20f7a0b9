import { choice, hidden, line, number, pounds, words } from '../design/form.js';
import type { BenefitKind } from '../gql/graphql.js';
import { benefitHints, benefitWords, chosenFrom } from './case-words.js';

const worth = {
  annual: pounds('What is it worth a year?', {
    optional: true,
    hint: 'Leave it empty if it is not put into pounds. Not everything should be.',
  }),
  basis: words('What does that rest on?', {
    blank: true,
    rows: 2,
    hint: 'The working, such as “20 days a year at the price of the division”, or why it has no price.',
  }),
};
const owner = {
  ownerId: choice()('Who sees to it that it is real?', { as: 'select', optional: true }),
};

/** Asked wherever a benefit is valued anew. */
export const whyAnew = words('Why does the figure change?', {
  blank: true,
  rows: 2,
  hint: 'Needed when somebody else entered it. The earlier figure stays beside it, with your name and this reason.',
});

const kind = choice<BenefitKind>()('What kind of benefit is it?', {
  as: 'select',
  choices: chosenFrom(benefitWords),
  missing: 'Select what kind of benefit it is',
});

export const newBenefitFields = {
  label: line('What is gained?', { hint: 'Such as “Monitored days not needed”', missing: 'Enter what is gained' }),
  kind: choice<BenefitKind>()('What kind of benefit is it?', {
    choices: chosenFrom(benefitWords, benefitHints),
    missing: 'Select what kind of benefit it is',
  }),
  ...worth,
  measureId: choice()('Which measure will show it?', { as: 'select', optional: true }),
  noMeasureBecause: line('If no measure will show it, why not?', { blank: true }),
  ...owner,
  startsIn: choice()('First financial year', { as: 'select', missing: 'Select the first financial year' }),
  years: number('For how many years?', { whole: true, width: 'short', missing: 'Enter for how many years' }),
};

export const valueFields = { kind, ...worth, ...owner, why: whyAnew, version: hidden() };

export const linkBenefitFields = {
  measureId: choice()('Which measure will show it?', { as: 'select', missing: 'Select the measure that will show it' }),
  version: hidden(),
};
