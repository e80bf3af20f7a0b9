import type {
  BenefitKind,
  EqualityEffect,
  FinanceOutcome,
  OptionKind,
  Rating,
  ResourceKind,
  SponsorOutcome,
  YearTotal,
} from '#libs/business-case';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar, FinancialYearScalar, PoundsScalar } from '../graphql/scalars.js';

export const OptionKindEnum = enumOf<OptionKind>('OptionKind', 'What kind of option.', {
  bau: 'Business as usual: a real option with a cost of its own.',
  'do-minimum': 'The least that meets the aim.',
  preferred: 'The one preferred.',
  'more-ambitious': 'One that goes further.',
  'less-ambitious': 'One that does less.',
});
export const RatingEnum = enumOf<Rating>('Rating', 'How an option meets the success factors.', {
  green: 'Best.',
  amber: 'Less well.',
  red: 'Not.',
});
export const ResourceKindEnum = enumOf<ResourceKind>('ResourceKind', 'What is paid for.', {
  pay: 'Staff.',
  'non-pay': 'Goods and services.',
  capital: 'Things that last.',
  digital: 'Software and data.',
  estates: 'Rooms and buildings.',
  training: 'Training.',
  'time-displaced': 'Time that is taken from something else.',
});
export const BenefitKindEnum = enumOf<BenefitKind>('BenefitKind', 'What kind of benefit; kinds are never added up.', {
  cash: 'Money that leaves a budget no more.',
  'non-cash': 'Capacity that is freed.',
  avoidance: 'Cost that does not arise.',
  income: 'Money that comes in.',
  quality: 'Better or safer care.',
  staff: 'Good for staff.',
  societal: 'Good for others.',
  carbon: 'Less carbon.',
});
export const EqualityEffectEnum = enumOf<EqualityEffect>('EqualityEffect', 'What it does to a group.', {
  better: 'Better for them.',
  same: 'The same.',
  worse: 'Worse for them.',
});
export const FinanceOutcomeEnum = enumOf<FinanceOutcome>('FinanceOutcome', 'What the finance partner says.', {
  checked: 'The figures are checked.',
  'not-available': 'No check was to be had.',
});
export const SponsorOutcomeEnum = enumOf<SponsorOutcome>('SponsorOutcome', 'What the sponsor decides.', {
  support: 'Support.',
  'support-with-changes': 'Support, with changes.',
  'not-now': 'Not now.',
  no: 'No.',
});

@ObjectType('CaseFacts', { description: 'The need a case answers, and what it asks.' })
export class CaseFactsType {
  @Field(() => Int, { description: 'The version to send when changing them.' }) version: number;
  @Field(() => String, { description: 'Whose need; may be empty.' }) geography: string;
  @Field(() => String, { description: 'Where the projection comes from; may be empty.' }) needsSource: string;
  @Field(() => Int, { nullable: true, description: 'Its base year. Null until it is given.' }) baseYear: number | null;
  @Field(() => String, { description: 'What it says; may be empty.' }) projection: string;
  @Field(() => String, { description: 'Who is asked; may be empty.' }) askedOf: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'For how much. Null until it is given.' }) askedAmount:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when to decide. Null until it is given.' }) decideBy:
    string | null;
}

@ObjectType('EarlierPrice', { description: 'What a line said before, and why it changed.' })
export class EarlierPriceType {
  @Field(() => PoundsScalar, { description: 'Once.' }) nonRecurrent: string;
  @Field(() => PoundsScalar, { description: 'A year.' }) recurrent: string;
  @Field(() => String, { description: 'Why it changed.' }) why: string;
  @Field(() => String, { description: 'Who changed it.' }) byName: string;
}

@ObjectType('ResourceLine', { description: 'Something an option takes.' })
export class ResourceLineType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => ResourceKindEnum, { description: 'What is paid for.' }) kind: ResourceKind;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => PoundsScalar, { description: 'What it costs once.' }) nonRecurrent: string;
  @Field(() => PoundsScalar, { description: 'What it costs a year.' }) recurrent: string;
  @Field(() => FinancialYearScalar, { description: 'The first year.' }) startsIn: string;
  @Field(() => String, { description: 'Where the price comes from; may be empty.' }) source: string;
  @Field(() => String, { description: 'Who pays; may be empty.' }) funding: string;
  @Field(() => ID, { nullable: true, description: 'The change it pays for. Null while it pays for none.' })
  changeIdeaId: string | null;
  @Field(() => [EarlierPriceType], { description: 'What it said before, the first first.' })
  earlier: readonly EarlierPriceType[];
}

@ObjectType('CaseOption', { description: 'One way to meet the aim.' })
export class CaseOptionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => OptionKindEnum, { description: 'What kind.' }) kind: OptionKind;
  @Field(() => String, { description: 'What it is.' }) description: string;
  @Field(() => RatingEnum, { nullable: true, description: 'How it meets the success factors. Null until it is rated.' })
  rating: Rating | null;
  @Field(() => String, { description: 'Why; may be empty.' }) reason: string;
  @Field(() => [ResourceLineType], { description: 'What it takes.' }) lines: readonly ResourceLineType[];
  @Field(() => PoundsScalar, { description: 'What all of it costs once.' }) nonRecurrent: string;
  @Field(() => PoundsScalar, { description: 'What all of it costs a year.' }) recurrent: string;
}

@ObjectType('BenefitActual', { description: 'What a benefit really came to.' })
export class BenefitActualType {
  @Field(() => FinancialYearScalar, { description: 'In which year.' }) year: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'How much. Null when it was not measured.' }) amount:
    string | null;
  @Field(() => String, { description: 'What to know of it; may be empty.' }) note: string;
}

@ObjectType('Benefit', { description: 'What is gained.' })
export class BenefitType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => BenefitKindEnum, { description: 'What kind.' }) kind: BenefitKind;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => ID, { nullable: true, description: 'The measure that shows it. Null when there is none.' }) measureId:
    string | null;
  @Field(() => String, { description: 'Why there is none; may be empty.' }) noMeasureBecause: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'Its worth a year. Null when it was not put into pounds.' })
  annual: string | null;
  @Field(() => String, { description: 'What that rests on; may be empty.' }) basis: string;
  @Field(() => ID, { nullable: true, description: 'Who sees to it. Null while nobody does.' }) ownerId: string | null;
  @Field(() => String, { nullable: true, description: 'Their name. Null while nobody does.' }) ownerName: string | null;
  @Field(() => FinancialYearScalar, { description: 'The first year.' }) startsIn: string;
  @Field(() => Int, { description: 'For how many years.' }) years: number;
  @Field(() => PoundsScalar, {
    nullable: true,
    description: 'The frozen forecast. Null until it is frozen, or when it was not put into pounds.',
  })
  forecastAnnual: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was frozen. Null until then.' })
  forecastFrozenAt: string | null;
  @Field(() => [BenefitActualType], { description: 'What it really came to.' }) actuals: readonly BenefitActualType[];
}

@ObjectType('EqualityRow', { description: 'What it does to one group.' })
export class EqualityRowType {
  @Field(() => String, { description: 'The group’s key in the guidance.' }) characteristic: string;
  @Field(() => EqualityEffectEnum, { description: 'What it does.' }) effect: EqualityEffect;
  @Field(() => String, { description: 'Why, and what is done about it; may be empty.' }) note: string;
}

@ObjectType('CaseDecision', { description: 'A word on the case, bound to the figures it was given on.' })
export class CaseDecisionType {
  @Field(() => String, { description: 'What was said.' }) outcome: string;
  @Field(() => String, { description: 'What was added; may be empty.' }) note: string;
  @Field(() => String, { description: 'Who said it.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
  @Field(() => Boolean, { description: 'Whether the figures are still those it was given on.' }) holds: boolean;
}

@ObjectType('YearTotal', { description: 'What a year costs and brings, by kind.' })
export class YearTotalType {
  @Field(() => FinancialYearScalar, { description: 'The year.' }) year: string;
  @Field(() => PoundsScalar, { description: 'What it costs.' }) cost: string;
  @Field(() => PoundsScalar, { description: 'Cash and income.' }) cash: string;
  @Field(() => PoundsScalar, { description: 'Everything else that was put into pounds; no money back.' })
  otherValued: string;
}

@ObjectType('CaseTotal', { description: 'What the years together cost and bring, by kind; nothing is discounted.' })
export class CaseTotalType {
  @Field(() => PoundsScalar, { description: 'What they cost.' }) cost: string;
  @Field(() => PoundsScalar, { description: 'Cash and income.' }) cash: string;
  @Field(() => PoundsScalar, { description: 'Everything else that was put into pounds; no money back.' })
  otherValued: string;
}

@ObjectType('BusinessCase', { description: 'What it takes, whether it is worth it, and whether it will be needed.' })
export class BusinessCaseType {
  @Field(() => CaseFactsType, { nullable: true, description: 'The need and the ask. Null until they are described.' })
  facts: CaseFactsType | null;
  @Field(() => [CaseOptionType], { description: 'The options.' }) options: readonly CaseOptionType[];
  @Field(() => [BenefitType], { description: 'The benefits.' }) benefits: readonly BenefitType[];
  @Field(() => [EqualityRowType], { description: 'Who gains and who loses.' }) equality: readonly EqualityRowType[];
  @Field(() => CaseDecisionType, { nullable: true, description: 'The finance partner’s word. Null until it is given.' })
  financeCheck: CaseDecisionType | null;
  @Field(() => CaseDecisionType, { nullable: true, description: 'The sponsor’s decision. Null until it is made.' })
  sponsorDecision: CaseDecisionType | null;
  @Field(() => [YearTotalType], {
    description: 'Five years of the preferred option with its benefits; empty for an empty case.',
  })
  years: readonly YearTotal[];
}
