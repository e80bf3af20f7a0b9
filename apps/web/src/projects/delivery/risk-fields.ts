import { choice, day, hidden, words } from '../../design/form.js';
import type { RiskState } from '../../gql/graphql.js';
import { chosenFrom, riskWords } from './delivery-words.js';

const likelihoods = {
  1: '1: very unlikely',
  2: '2: unlikely',
  3: '3: possible',
  4: '4: likely',
  5: '5: almost certain',
} as const;
const impacts = { 1: '1: hardly felt', 2: '2: small', 3: '3: moderate', 4: '4: large', 5: '5: very large' } as const;

const weighed = {
  likelihood: choice()('How likely is it?', {
    as: 'select',
    choices: chosenFrom(likelihoods as Readonly<Record<string, string>>),
    missing: 'Select how likely it is',
  }),
  impact: choice()('How much would it matter?', {
    as: 'select',
    choices: chosenFrom(impacts as Readonly<Record<string, string>>),
    missing: 'Select how much it would matter',
  }),
  mitigation: words('What do you do about it?', { blank: true, rows: 3 }),
  ownerId: choice()('Who watches it?', { as: 'select', optional: true }),
  reviewOn: day('When will you look again?', { optional: true }),
};

export const newRiskFields = {
  text: words('What could go wrong?', { rows: 2, missing: 'Enter what could go wrong' }),
  ...weighed,
};

export const reviewFields = {
  ...weighed,
  state: choice<RiskState>()('Is it still open?', {
    choices: chosenFrom(riskWords, {
      OPEN: 'It could still happen',
      CLOSED: 'It cannot happen any more, or it has happened',
    }),
    missing: 'Select whether it is still open',
  }),
  version: hidden(),
};

export const sayLikelihood = (value: number): string => (likelihoods as Readonly<Record<number, string>>)[value] ?? '';
export const sayImpact = (value: number): string => (impacts as Readonly<Record<number, string>>)[value] ?? '';
