import type { BenefitEvidence } from '../gql/graphql.js';

/** What each grade cuts from a benefit unless another cut is given: the figures of the API, as fractions. */
export const usualCuts = {
  TRIAL: '0.05',
  PILOT_WITH_CONTROL: '0.10',
  BEFORE_AND_AFTER: '0.25',
  PUBLISHED_ELSEWHERE: '0.25',
  EXPERT_VIEW: '0.40',
} satisfies Record<BenefitEvidence, string>;
