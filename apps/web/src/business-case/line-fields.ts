import { choice, hidden, line, pounds, words } from '../design/form.js';
import type { ResourceKind } from '../gql/graphql.js';
import { chosenFrom, resourceWords } from './case-words.js';

export const newLineFields = {
  label: line('What is it?', { hint: 'Such as “A second bleep”', missing: 'Enter what it is' }),
  kind: choice<ResourceKind>()('What is paid for?', {
    choices: chosenFrom(resourceWords),
    missing: 'Select what is paid for',
  }),
  nonRecurrent: pounds('Cost once', { hint: 'Enter 0 if there is none.', missing: 'Enter what it costs once, or 0' }),
  recurrent: pounds('Cost each year', {
    hint: 'Enter 0 if there is none.',
    missing: 'Enter what it costs each year, or 0',
  }),
  startsIn: choice()('First financial year', { as: 'select', missing: 'Select the first financial year' }),
  source: line('Where does the price come from?', {
    blank: true,
    hint: 'Such as “The contract of March 2026” or “Pay scale, band 6, mid-point”',
  }),
  funding: line('Who pays?', { blank: true, hint: 'Such as “Division” or “Charity, applied for”' }),
  changeIdeaId: choice()('Which change does it pay for?', { as: 'select', optional: true }),
};

export const priceFields = {
  nonRecurrent: pounds('Cost once', { missing: 'Enter what it costs once, or 0' }),
  recurrent: pounds('Cost each year', { missing: 'Enter what it costs each year, or 0' }),
  why: words('Why does the figure change?', {
    rows: 2,
    hint: 'The earlier figure stays beside it, with your name and this reason.',
    missing: 'Enter why the figure changes',
  }),
  version: hidden(),
};

export const linkLineFields = {
  changeIdeaId: choice()('Which change does it pay for?', {
    as: 'select',
    missing: 'Select the change it pays for',
  }),
  version: hidden(),
};
