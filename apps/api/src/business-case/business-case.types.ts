import type {
  Bearer,
  BenefitEvidence,
  BenefitKind,
  CaseShape,
  EqualityEffect,
  HcasZone,
  OptionKind,
  PensionView,
  QualityDomain,
  Rating,
  ReadCashRoute,
  ReadEarlierValue,
  ReadPost,
  ReadTaken,
  ReadUnitCost,
  ReadWorth,
  ResourceKind,
  RiskTreatment,
  SignOffArea,
  SignOffOutcome,
  UnitValueBasis,
  YearTotal,
} from '#libs/business-case';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BenefitWorthType, UnitCostType } from './worth.types.js';
import { EarlierValueType } from './earlier-value.type.js';
import { DateScalar, DateTimeScalar, FinancialYearScalar, PoundsScalar, RateScalar } from '../graphql/scalars.js';
import { TakenChoiceType } from './filter.types.js';
import {
  OptionKindEnum,
  RatingEnum,
  ResourceKindEnum,
  BenefitKindEnum,
  CaseShapeEnum,
  PensionViewEnum,
  BearerEnum,
  HcasZoneEnum,
  ChangeDirectionEnum,
  UnitValueBasisEnum,
  BenefitEvidenceEnum,
  RiskTreatmentEnum,
  SignOffAreaEnum,
  SignOffOutcomeEnum,
  QualityDomainEnum,
  EqualityEffectEnum,
} from './business-case.enums.js';

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
  @Field(() => CaseShapeEnum, { description: 'One pass, or several.' }) shape: CaseShape;
  @Field(() => FinancialYearScalar, {
    nullable: true,
    description: 'Year 0. Null: the first in which anything happens.',
  })
  firstYear: string | null;
  @Field(() => Int, { description: 'How many years after it the case looks ahead.' }) horizon: number;
  @Field(() => PensionViewEnum, { description: 'Which view of the pension the cost of posts shows.' })
  pensionView: PensionView;
}

@ObjectType('EarlierPrice', { description: 'What a line said before, and why it changed.' })
export class EarlierPriceType {
  @Field(() => PoundsScalar, { description: 'Once.' }) nonRecurrent: string;
  @Field(() => PoundsScalar, { description: 'A year.' }) recurrent: string;
  @Field(() => String, { description: 'Why it changed.' }) why: string;
  @Field(() => String, { description: 'Who changed it.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When it was changed.' }) at: string;
}

@ObjectType('Post', { description: 'What the cost of a post was worked out from.' })
export class PostType {
  @Field(() => String, { description: 'The pay set.' }) paySet: string;
  @Field(() => String, { description: 'The point of it.' }) point: string;
  @Field(() => RateScalar, { description: 'Whole-time equivalents.' }) wte: string;
  @Field(() => Int, { description: 'How many people.' }) heads: number;
  @Field(() => HcasZoneEnum, { description: 'The high cost area.' }) hcasZone: HcasZone;
  @Field(() => PoundsScalar, { description: 'Extras that count for the pension, a year.' }) extraPensionable: string;
  @Field(() => RateScalar, { nullable: true, description: 'Programmed activities. Null: no consultant.' })
  programmedActivities: string | null;
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
  @Field(() => Int, { description: 'The month of the financial year it begins in: 1 is April.' }) firstMonth: number;
  @Field(() => FinancialYearScalar, { nullable: true, description: 'The last year. Null: it goes on.' }) endsIn:
    string | null;
  @Field(() => BearerEnum, { description: 'Who bears it.' }) bearer: Bearer;
  @Field(() => Boolean, { nullable: true, description: 'Whether the money comes every year. Null: nobody has said.' })
  fundingRecurs: boolean | null;
  @Field(() => RateScalar, { nullable: true, description: 'VAT on it. Null: nobody has said.' }) vatRate: string | null;
  @Field(() => RateScalar, { description: 'The share of VAT that comes back.' }) vatRecoverable: string;
  @Field(() => Boolean, { description: 'Whether it moves money and uses nothing up, like redundancy pay.' })
  isTransfer: boolean;
  @Field(() => Boolean, { description: 'Whether anybody pays for it in cash.' }) isPaid: boolean;
  @Field(() => RateScalar, { description: 'What is added for optimism.' }) optimism: string;
  @Field(() => RateScalar, { description: 'The share of that which is managed away.' }) optimismMitigated: string;
  @Field(() => RateScalar, { nullable: true, description: 'How many years it lasts. Null: not said, or no thing.' })
  lifeYears: string | null;
  @Field(() => PoundsScalar, { description: 'What it is worth at the end.' }) residual: string;
  @Field(() => RateScalar, { nullable: true, description: 'The low end of its range as a part. Null: none given.' })
  low: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The high end of its range as a part. Null: none given.' })
  high: string | null;
  @Field(() => Int, { nullable: true, description: 'Months until the post is filled. Null: not said, or no post.' })
  leadMonths: number | null;
  @Field(() => PostType, { nullable: true, description: 'What a post was worked out from. Null: priced by hand.' })
  post: ReadPost | null;
  @Field(() => UnitCostType, {
    nullable: true,
    description: 'The unit cost it was worked out from. Null: priced otherwise.',
  })
  unitCost: ReadUnitCost | null;
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
  @Field(() => [TakenChoiceType], {
    description: 'The choices of the filter it takes, in the order of the categories.',
  })
  choices: readonly ReadTaken[];
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

@ObjectType('CashRoute', { description: 'The word of the holder of a budget that it falls.' })
export class CashRouteType {
  @Field(() => String, { description: 'The budget.' }) budgetCode: string;
  @Field(() => String, { description: 'Who holds it.' }) holder: string;
  @Field(() => DateScalar, { description: 'When it falls.' }) fallsOn: string;
  @Field(() => PoundsScalar, { description: 'By how much a year.' }) annual: string;
  @Field(() => String, { description: 'What to know of it; may be empty.' }) note: string;
  @Field(() => String, { description: 'Who recorded it.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
  @Field(() => Boolean, { description: 'Whether the benefit is still worth what it was given on.' }) holds: boolean;
}

@ObjectType('BudgetReduction', { description: 'What a budget really fell by.' })
export class BudgetReductionType {
  @Field(() => FinancialYearScalar, { description: 'In which year.' }) year: string;
  @Field(() => PoundsScalar, { description: 'By how much.' }) amount: string;
  @Field(() => String, { description: 'Which budget.' }) budgetCode: string;
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
  @Field(() => ID, { nullable: true, description: 'The option it belongs to. Null: the preferred one.' }) optionId:
    string | null;
  @Field(() => String, { description: 'What is counted, like bed days; may be empty.' }) unit: string;
  @Field(() => RateScalar, { nullable: true, description: 'The measure before. Null: not worked out.' }) baseline:
    string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The measure then. Null: not worked out.' }) target:
    string | null;
  @Field(() => ChangeDirectionEnum, { nullable: true, description: 'Which way is better. Null: not worked out.' })
  direction: 'decrease' | 'increase' | null;
  @Field(() => RateScalar, { nullable: true, description: 'How many a year. Null: not worked out.' }) annualVolume:
    string | null;
  @Field(() => PoundsScalar, { nullable: true, description: 'What one is worth. Null: not worked out.' }) unitValue:
    string | null;
  @Field(() => UnitValueBasisEnum, { nullable: true, description: 'What kind of worth. Null: not worked out.' })
  unitValueBasis: UnitValueBasis | null;
  @Field(() => RateScalar, { description: 'The share that would have come anyway.' }) deadweight: string;
  @Field(() => RateScalar, { description: 'The share that is this project’s doing.' }) attribution: string;
  @Field(() => BenefitEvidenceEnum, { nullable: true, description: 'What it rests on. Null: not said.' })
  evidence: BenefitEvidence | null;
  @Field(() => RateScalar, { description: 'What is cut for optimism.' }) haircut: string;
  @Field(() => [RateScalar], { description: 'What part of a full year comes in its first years.' })
  buildUp: readonly string[];
  @Field(() => Boolean, { description: 'Whether it is a health effect.' }) isHealth: boolean;
  @Field(() => Boolean, { description: 'Whether something gets worse.' }) isDisbenefit: boolean;
  @Field(() => RateScalar, { nullable: true, description: 'The low end of its range as a part. Null: none given.' })
  low: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The high end of its range as a part. Null: none given.' })
  high: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'That it was worked out for a measure of another shape, unit or direction. Null: it was not.',
  })
  anotherMeasure: string | null;
  @Field(() => [EarlierValueType], { description: 'What it said before, the first first.' })
  earlier: readonly ReadEarlierValue[];
  @Field(() => CashRouteType, { nullable: true, description: 'The budget that falls. Null: nobody has agreed.' })
  cashRoute: ReadCashRoute | null;
  @Field(() => BenefitWorthType, { nullable: true, description: 'Where its worth was taken from. Null: it was typed.' })
  worth: ReadWorth | null;
  @Field(() => [BudgetReductionType], { description: 'What budgets really fell by.' })
  reductions: readonly BudgetReductionType[];
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
  @Field(() => String, { nullable: true, description: 'As whom a sponsor approved. Null: they did not say.' })
  approvesAs: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'That the case was above the limit of whoever approved it. Null: it was not, or nobody could tell.',
  })
  aboveLimit: string | null;
  @Field(() => Boolean, { description: 'Whether the figures are still those it was given on.' }) holds: boolean;
}

@ObjectType('PricedRisk', { description: 'Something that may go wrong, in pounds.' })
export class PricedRiskType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => RateScalar, { description: 'From 0, never, to 1, certain.' }) probability: string;
  @Field(() => PoundsScalar, { description: 'What it costs at least.' }) low: string;
  @Field(() => PoundsScalar, { description: 'What it likely costs.' }) likely: string;
  @Field(() => PoundsScalar, { description: 'What it costs at most.' }) high: string;
  @Field(() => RiskTreatmentEnum, { description: 'Where it is counted.' }) treatment: RiskTreatment;
  @Field(() => String, { description: 'What is done about it; may be empty.' }) mitigation: string;
  @Field(() => ID, { nullable: true, description: 'Who sees to it. Null while nobody does.' }) ownerId: string | null;
  @Field(() => String, { nullable: true, description: 'Their name. Null while nobody does.' }) ownerName: string | null;
}

@ObjectType('CaseScenario', { description: 'What may come, with its probability.' })
export class CaseScenarioType {
  @Field(() => String, { description: 'What it is.' }) name: string;
  @Field(() => RateScalar, { description: 'How likely; all together 1.' }) probability: string;
  @Field(() => RateScalar, { description: 'What all costs are multiplied by.' }) costFactor: string;
  @Field(() => RateScalar, { description: 'What all benefits are multiplied by.' }) benefitFactor: string;
}

@ObjectType('SignOff', { description: 'A word for an area on the figures as they stood.' })
export class SignOffType {
  @Field(() => SignOffAreaEnum, { description: 'For what.' }) area: SignOffArea;
  @Field(() => SignOffOutcomeEnum, { description: 'What was said.' }) outcome: SignOffOutcome;
  @Field(() => String, { description: 'What was added; may be empty.' }) note: string;
  @Field(() => String, { description: 'Who said it.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
  @Field(() => Boolean, { description: 'Whether the figures are still those it was given on.' }) holds: boolean;
}

@ObjectType('QualityImpact', { description: 'What the case may do to a domain of quality, 1 to 5 each.' })
export class QualityImpactType {
  @Field(() => QualityDomainEnum, { description: 'The domain.' }) domain: QualityDomain;
  @Field(() => Int, { description: 'How likely it gets worse, before anything is done.' }) likelihoodBefore: number;
  @Field(() => Int, { description: 'How bad that is.' }) impactBefore: number;
  @Field(() => Int, { description: 'How likely after what is done about it.' }) likelihoodAfter: number;
  @Field(() => Int, { description: 'How bad then.' }) impactAfter: number;
  @Field(() => String, { description: 'Why, and what is done.' }) note: string;
  @Field(() => String, { description: 'Who scored it.' }) byName: string;
}

@ObjectType('ServiceLine', { description: 'What the service line brings in and costs a year, before and after.' })
export class ServiceLineType {
  @Field(() => String, { description: 'The service line.' }) name: string;
  @Field(() => ID, { nullable: true, description: 'The measure of its quality. Null: none named.' }) measureId:
    string | null;
  @Field(() => PoundsScalar, { description: 'Income before.' }) incomeBefore: string;
  @Field(() => PoundsScalar, { description: 'Direct costs before.' }) directBefore: string;
  @Field(() => PoundsScalar, { description: 'Indirect costs before.' }) indirectBefore: string;
  @Field(() => PoundsScalar, { description: 'Overhead before.' }) overheadBefore: string;
  @Field(() => PoundsScalar, { description: 'Income after.' }) incomeAfter: string;
  @Field(() => PoundsScalar, { description: 'Direct costs after.' }) directAfter: string;
  @Field(() => PoundsScalar, { description: 'Indirect costs after.' }) indirectAfter: string;
  @Field(() => PoundsScalar, { description: 'Overhead after.' }) overheadAfter: string;
  @Field(() => String, { description: 'Where the figures come from; may be empty.' }) source: string;
  @Field(() => String, { description: 'Who entered them.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
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
  @Field(() => [PricedRiskType], { description: 'What may go wrong, in pounds.' }) risks: readonly PricedRiskType[];
  @Field(() => [CaseScenarioType], { description: 'What may come.' }) scenarios: readonly CaseScenarioType[];
  @Field(() => [SignOffType], { description: 'What was said for each area, the newest of each.' })
  signOffs: readonly SignOffType[];
  @Field(() => [QualityImpactType], { description: 'What it may do to quality, the newest of each domain.' })
  quality: readonly QualityImpactType[];
  @Field(() => ServiceLineType, { nullable: true, description: 'The service line. Null until finance described it.' })
  serviceLine: ServiceLineType | null;
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
