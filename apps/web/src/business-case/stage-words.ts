import type { CaseShape, CaseStage } from '../gql/graphql.js';

export const shapeWords = {
  SHORT: 'One pass: a short case',
  STAGED: 'Several: strategic outline, outline and full case',
} satisfies Record<CaseShape, string>;

export const shapeHints = {
  SHORT: 'What nearly every project of a trainee takes',
  STAGED: 'For a large sum, a building or a contract that is put out to tender: ask finance from which sum on',
} satisfies Record<CaseShape, string>;

export const stageWords = {
  STRATEGIC_OUTLINE: 'Strategic outline case',
  OUTLINE: 'Outline business case',
  FULL: 'Full business case',
} satisfies Record<CaseStage, string>;

export const stageHints = {
  STRATEGIC_OUTLINE: 'It decides whether there is a case, and which way forward is preferred.',
  OUTLINE: 'It decides which option, from what each of the shortlist costs and gains.',
  FULL: 'It decides whether to sign, with the prices that procurement found.',
} satisfies Record<CaseStage, string>;

/** Such as “the outline case”, within a sentence. */
export const shortStage = {
  STRATEGIC_OUTLINE: 'strategic outline',
  OUTLINE: 'outline case',
  FULL: 'full case',
} satisfies Record<CaseStage, string>;
