import type { Choice } from '../design/form.js';
import type { BenefitEvidence, ChangeDirection, UnitValueBasis } from '../gql/graphql.js';
import { percentOf } from '../design/percent.js';
import { chosenFrom } from './case-words.js';

export const directionWords = {
  DECREASE: 'Less is better',
  INCREASE: 'More is better',
} satisfies Record<ChangeDirection, string>;

export const worthWords = {
  MARGINAL: 'What the next one costs (marginal)',
  AVERAGE: 'What one costs on average',
  PRICE: 'A price that is paid',
  LOCAL: 'The trust’s own costing',
  SOCIETAL: 'What society gives for it',
} satisfies Record<UnitValueBasis, string>;

export const worthHints = {
  MARGINAL: 'Only what is not spent when there is one less: drugs, meals, a bank shift',
  AVERAGE: 'All costs shared out, with the ward’s rent and heating in them. It is never cash: they do not fall',
  PRICE: 'A tariff or a contract, where the money really moves with each one',
  LOCAL: 'Patient level costing: ask finance which of its costs would fall',
  SOCIETAL: 'Years of life in full health, or carbon: nobody pays it, so it is never cash',
} satisfies Record<UnitValueBasis, string>;

/** In a word, beside an amount. */
export const basisWords = {
  MARGINAL: 'marginal',
  AVERAGE: 'average',
  PRICE: 'a price that is paid',
  LOCAL: 'the trust’s own',
  SOCIETAL: 'society’s value',
} satisfies Record<UnitValueBasis, string>;

export const evidenceWords = {
  TRIAL: 'A trial',
  PILOT_WITH_CONTROL: 'A pilot here, with a control',
  BEFORE_AND_AFTER: 'Before and after, here',
  PUBLISHED_ELSEWHERE: 'Published from elsewhere',
  EXPERT_VIEW: 'The view of experts',
} satisfies Record<BenefitEvidence, string>;

/** What each grade cuts from a benefit unless another cut is given, as the API has it. */
export type UsualCuts = readonly {
  readonly evidence: BenefitEvidence;
  readonly cut: string;
  readonly source: string;
}[];

/** The grades of evidence, each with what it cuts. */
export const evidenceChoices = (cuts: UsualCuts): Choice[] =>
  chosenFrom(evidenceWords).map((choice) => {
    const cut = cuts.find(({ evidence }) => evidence === choice.value)?.cut;
    return cut === undefined ? choice : { ...choice, hint: `Cuts ${percentOf(cut)}% for optimism` };
  });
