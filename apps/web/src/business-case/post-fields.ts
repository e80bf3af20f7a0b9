import { choice, decimal, hidden, number, pounds, words } from '../design/form.js';
import type { HcasZone } from '../gql/graphql.js';
import { chosenFrom, zoneWords } from './case-words.js';

/** What the price of a post is worked out from. */
export const postFields = {
  point: choice()('Point of the pay scale', { as: 'select', missing: 'Select a point of the pay scale' }),
  wte: decimal('Whole-time equivalents (WTE)', {
    range: [0.01, 500],
    hint: 'All heads together: 2 people at half time are 1.',
    missing: 'Enter the whole-time equivalents, such as 0.6',
  }),
  heads: number('Heads', {
    whole: true,
    hint: 'How many people. Below a threshold for each of them no National Insurance is paid.',
    missing: 'Enter how many people',
  }),
  hcasZone: choice<HcasZone>()('High cost area', {
    choices: chosenFrom(zoneWords),
    missing: 'Select the high cost area, or none',
  }),
  extraPensionable: pounds('Extras that count for the pension, a year', {
    hint: 'Such as unsocial hours, for the whole post. Enter 0 if there are none.',
    missing: 'Enter the extras, or 0',
  }),
  programmedActivities: decimal('Programmed activities of a consultant', {
    optional: true,
    range: [0, 20],
    hint: '10 are a whole-time job. Leave it empty for every other post.',
  }),
};

export const savedPostFields = {
  ...postFields,
  why: words('Why does the figure change?', {
    blank: true,
    rows: 2,
    hint: 'The earlier figure stays beside it, with your name and this reason.',
  }),
  version: hidden(),
};

/** A post as it stands before anybody has said anything. */
export const NEW_POST = { heads: 1, hcasZone: 'NONE', extraPensionable: '0.00' } as const;
