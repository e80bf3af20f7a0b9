import type { TagColour } from '../design/pieces.js';
import type { FilterCategory, FilterState } from '../gql/graphql.js';

export const categoryWords = {
  SCOPE: 'Scope',
  SOLUTION: 'Solution',
  DELIVERY: 'Delivery',
  IMPLEMENTATION: 'Implementation',
  FUNDING: 'Funding',
} satisfies Record<FilterCategory, string>;

export const categoryHints = {
  SCOPE: 'For whom, where and how much: such as one ward, every ward, or the whole hospital',
  SOLUTION: 'How it is done: such as a prompt, a second bleep, or a new clinic',
  DELIVERY: 'Who does it: such as the ward team, a shared service, or a contractor',
  IMPLEMENTATION: 'When, and in which steps: such as all at once, or ward by ward',
  FUNDING: 'What pays for it: such as the division’s budget, a grant, or a charity',
} satisfies Record<FilterCategory, string>;

export const stateWords = {
  EMPTY: ['No choice yet', 'grey'],
  OPEN: ['Not decided', 'yellow'],
  LOOK_AGAIN: ['Look again', 'orange'],
  DECIDED: ['Decided', 'green'],
} satisfies Record<FilterState, readonly [string, TagColour]>;

export const filterPath = (projectId: string): string => `/projects/${projectId}/plan/filter`;
export const choicePath = (projectId: string, choiceId: string): string =>
  `${filterPath(projectId)}/choices/${choiceId}`;

/** The way back from a page of the filter. */
export const backToFilter = (projectId: string) => ({ to: filterPath(projectId), label: 'Back to the options filter' });

export const isCategory = (word: string | null): word is FilterCategory => word !== null && word in categoryWords;
