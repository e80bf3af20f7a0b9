import type { Choice } from '../design/form.js';
import type {
  Bearer,
  BenefitKind,
  EqualityEffect,
  FinanceOutcome,
  HcasZone,
  OptionKind,
  PensionView,
  Rating,
  ResourceKind,
  SponsorOutcome,
} from '../gql/graphql.js';
import type { TagColour } from '../design/tag-colour.js';

export const optionWords = {
  BAU: 'Do nothing: go on as now',
  DO_MINIMUM: 'Do minimum',
  PREFERRED: 'Preferred option',
  LESS_AMBITIOUS: 'Less ambitious',
  MORE_AMBITIOUS: 'More ambitious',
} satisfies Record<OptionKind, string>;

export const optionHints = {
  BAU: 'A real option, with a cost of its own',
  DO_MINIMUM: 'The least that meets the aim',
  PREFERRED: 'The one you ask for',
  LESS_AMBITIOUS: 'Does less, or for fewer people',
  MORE_AMBITIOUS: 'Goes further',
} satisfies Record<OptionKind, string>;

export const ratingWords = {
  GREEN: 'Green: meets the aim best',
  AMBER: 'Amber: meets it less well',
  RED: 'Red: does not meet it',
} satisfies Record<Rating, string>;

export const ratingTags = {
  GREEN: ['Green', 'green'],
  AMBER: ['Amber', 'orange'],
  RED: ['Red', 'red'],
} satisfies Record<Rating, readonly [string, TagColour]>;

export const resourceWords = {
  PAY: 'Staff',
  NON_PAY: 'Goods and services',
  CAPITAL: 'Equipment and other things that last',
  DIGITAL: 'Software and data',
  ESTATES: 'Rooms and buildings',
  TRAINING: 'Training',
  TIME_DISPLACED: 'Time taken from something else',
} satisfies Record<ResourceKind, string>;

export const benefitWords = {
  CASH: 'Cash released',
  INCOME: 'Income',
  NON_CASH: 'Capacity freed, no cash',
  AVOIDANCE: 'Cost avoided',
  QUALITY: 'Better or safer care',
  STAFF: 'Good for staff',
  SOCIETAL: 'Good for others',
  CARBON: 'Less carbon',
} satisfies Record<BenefitKind, string>;

export const benefitHints = {
  CASH: 'Money that really leaves a budget, such as a contract that ends',
  INCOME: 'Money that really comes in',
  NON_CASH: 'Such as bed days or clinic slots that others can use',
  AVOIDANCE: 'A cost that will not arise',
  QUALITY: 'Such as fewer complications',
  STAFF: 'Such as fewer calls at night',
  SOCIETAL: 'Such as less travel for patients and carers',
  CARBON: 'Such as fewer journeys or less waste',
} satisfies Record<BenefitKind, string>;

export const effectWords = {
  BETTER: 'Better for them',
  SAME: 'The same',
  WORSE: 'Worse for them',
} satisfies Record<EqualityEffect, string>;

export const financeWords = {
  CHECKED: 'Checked: the figures are right as they stand',
  NOT_AVAILABLE: 'Not available: no check was to be had',
} satisfies Record<FinanceOutcome, string>;

export const sponsorWords = {
  SUPPORT: 'Support',
  SUPPORT_WITH_CHANGES: 'Support, with changes',
  NOT_NOW: 'Not now',
  NO: 'No',
} satisfies Record<SponsorOutcome, string>;

export const pensionWords = {
  FULL: 'All that is paid for it, as the economic case counts',
  TRUST_CASH: 'What the trust itself pays; NHS England pays the rest',
} satisfies Record<PensionView, string>;

export const bearerWords = {
  OWN: 'A budget of this trust',
  OTHER_PUBLIC: 'Another public body',
  NON_PUBLIC: 'Patients, charities or firms',
} satisfies Record<Bearer, string>;

export const zoneWords = {
  NONE: 'None',
  FRINGE: 'Fringe of London',
  OUTER: 'Outer London',
  INNER: 'Inner London',
} satisfies Record<HcasZone, string>;

export const chosenFrom = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  hints?: Readonly<Record<Key, string>>,
): Choice[] => (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value], hint: hints?.[value] }));

export const seenByTeam = 'Only the project’s team can see this.';

/** Who may change what: said where it is changed, and to those who may not. */
export const whoMay = {
  edit: 'The lead, the members of the team and the manager paired with the lead may change this.',
  price: 'The lead, the members of the team, the paired manager and the finance partner may change the figures.',
  check: 'Only the project’s finance partner may check the figures.',
  decide: 'Only the project’s sponsor may decide.',
};
