import type { ReferenceStatus } from '../gql/graphql.js';
import type { TagColour } from '../design/pieces.js';

/** How sure a set is, where that has to be said. One that was confirmed has no tag. */
export const statusTags: Readonly<Partial<Record<ReferenceStatus, readonly [string, TagColour]>>> = {
  TO_BE_CONFIRMED: ['To be confirmed by finance', 'yellow'],
  ASSUMPTION: ['Planning figure', 'grey'],
};

const keyWords: Readonly<Record<string, string>> = {
  discount: 'Discount rates',
  'discount-health': 'Discount rates for health',
  'discount-low': 'Discount rates, lower, as a test',
  deflator: 'Rise of prices, planned',
  'deflator-past': 'Rise of prices, so far',
  pdc: 'Dividend on public capital',
  ni: 'National Insurance',
  pension: 'Pension',
  levy: 'Apprenticeship levy',
  afc: 'Agenda for Change pay',
  medical: 'Medical pay',
  hcas: 'High cost areas',
  'optimism-bias': 'What is added for optimism',
  horizon: 'How far a case looks ahead',
  qaly: 'Worth of health',
  carbon: 'Worth of carbon',
  'unit-costs': 'What one of something costs',
  agency: 'Agency staff',
  'programmed-activity': 'Programmed activities',
  hours: 'Hours of a whole-time post',
  distribution: 'Who gains',
  limits: 'Who may approve how much',
};

/** What a set holds figures of. */
export const keyWord = (key: string): string => keyWords[key] ?? key;

export const whoRevises =
  'Every member of your trust can see these figures. The trust’s finance partners and administrators may enter newer ones.';

export const mayRevise = (roles: readonly string[]): boolean =>
  roles.includes('finance-partner') || roles.includes('administrator');
