import type { BenefitEvidence, CaseWarning, RealisationState, ShownOption } from '#libs/business-case';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, FinancialYearScalar, PoundsScalar, RateScalar } from '../graphql/scalars.js';
import { QalysForgoneType } from './worth.types.js';
import { BenefitEvidenceEnum, OptionKindEnum } from './business-case.enums.js';
import { IsShareFrom } from './is-number-from.js';
import { ReferenceSetType } from './reference.types.js';

export const IrrStatusEnum = enumOf<ShownOption['irrStatus']>('IrrStatus', 'Whether there is one rate of return.', {
  UNIQUE: 'Exactly one.',
  NONE: 'None.',
  NON_UNIQUE: 'More than one, so none is shown.',
});
export const RealisationStateEnum = enumOf<RealisationState>('RealisationState', 'What came of a benefit.', {
  planned: 'Nothing was measured since it was to begin.',
  'not-shown': 'The chart shows common cause alone.',
  realised: 'All that was forecast, or more.',
  partly: 'Some of it.',
  'not-realised': 'None of it.',
  'dis-benefit': 'The chart shows a sustained change for the worse.',
});

@ObjectType('CannotAppraise', { description: 'Why no figure can be shown, and what to do.' })
export class CannotAppraiseType {
  @Field(() => String, { description: 'A word for programs.' }) code: string;
  @Field(() => String, { description: 'A sentence for people.' }) message: string;
  @Field(() => ID, { nullable: true, description: 'What it is about. Null when it is about the case.' }) subjectId:
    string | null;
  @Field(() => String, { nullable: true, description: 'Its name. Null when it is about the case.' }) subject:
    string | null;
}

@ObjectType('CaseWarning', { description: 'Something a finance director would ask about. It refuses nothing.' })
export class CaseWarningType implements CaseWarning {
  @Field(() => String, { description: 'A word for programs.' }) code: string;
  @Field(() => String, { description: 'What is odd, and what to do.' }) message: string;
  @Field(() => ID, { nullable: true, description: 'What it is about. Null when it is about the case.' }) subjectId:
    string | null;
  @Field(() => String, { nullable: true, description: 'Its name. Null when it is about the case.' }) subject:
    string | null;
}

@ObjectType('AppraisedPart', { description: 'What one cost or benefit comes to in the economic case.' })
export class AppraisedPartType {
  @Field(() => ID, { description: 'The line or benefit.' }) id: string;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => PoundsScalar, { description: 'In pounds of year 0, discounted.' }) presentValue: string;
  @Field(() => [PoundsScalar], { description: 'Year by year, not discounted, year 0 first.' })
  byYear: readonly string[];
}

@ObjectType('StatementYear', { description: 'One year of the financial case, in prices as they rise.' })
export class StatementYearType {
  @Field(() => FinancialYearScalar, { description: 'The year.' }) year: string;
  @Field(() => PoundsScalar, { description: 'Staff.' }) pay: string;
  @Field(() => PoundsScalar, { description: 'Goods and services.' }) nonPay: string;
  @Field(() => PoundsScalar, { description: 'What is bought and lasts.' }) capital: string;
  @Field(() => PoundsScalar, { description: 'What budgets fall by, as their holders agreed.' }) cashReleasing: string;
  @Field(() => PoundsScalar, { description: 'What is owned loses in value.' }) depreciation: string;
  @Field(() => PoundsScalar, { description: 'The dividend on public capital.' }) pdcDividend: string;
  @Field(() => PoundsScalar, { description: 'Cash released less pay and non-pay.' })
  operatingBeforeCapitalCharges: string;
  @Field(() => PoundsScalar, { description: 'The line of income and expenditure.' }) netIe: string;
  @Field(() => PoundsScalar, { description: 'What moves in the bank.' }) cashImpact: string;
  @Field(() => PoundsScalar, { description: 'All of it to date.' }) cumulativeCash: string;
  @Field(() => PoundsScalar, { description: 'What comes every year.' }) recurrentCost: string;
  @Field(() => PoundsScalar, { description: 'What comes once.' }) nonRecurrentCost: string;
  @Field(() => PoundsScalar, { description: 'Of what comes every year, what no yearly budget pays.' })
  recurrentUnfunded: string;
  @Field(() => PoundsScalar, { description: 'What is owned at the end of the year.' }) assetsAtEnd: string;
  @Field(() => PoundsScalar, { description: 'How net assets changed since before year 0.' })
  netAssetsChangeToDate: string;
}

@ObjectType('AppraisedOption', { description: 'What an option comes to. Ratios have no verdict.' })
export class AppraisedOptionType {
  @Field(() => ID, { description: 'The option.' }) optionId: string;
  @Field(() => OptionKindEnum, { description: 'What kind.' }) kind: ShownOption['kind'];
  @Field(() => String, { description: 'What it is.' }) name: string;
  @Field(() => Int, { description: '1 has the highest NPSV.' }) rank: number;
  @Field(() => PoundsScalar, { description: 'Present value of all benefits.' }) pvb: string;
  @Field(() => PoundsScalar, { description: 'Of those that release cash.' }) pvbCashReleasing: string;
  @Field(() => PoundsScalar, { description: 'Of those that release none.' }) pvbNotCashReleasing: string;
  @Field(() => PoundsScalar, { description: 'Of society’s.' }) pvbSocietal: string;
  @Field(() => PoundsScalar, { description: 'Present value of costs to public bodies.' }) pvcPublic: string;
  @Field(() => PoundsScalar, { description: 'Present value of costs to others.' }) pvcNonPublic: string;
  @Field(() => PoundsScalar, { description: 'Net present social value: benefits less costs.' }) npsv: string;
  @Field(() => PoundsScalar, { description: 'NPSV less that of business as usual.' }) incrementalNpsv: string;
  @Field(() => RateScalar, { nullable: true, description: 'Benefits over costs. Null: not defined without a cost.' })
  bcr: string | null;
  @Field(() => RateScalar, {
    nullable: true,
    description: 'Return on public sector cost. Null: not defined without a public cost.',
  })
  rpsc: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The one rate of return. Null: there is none, or several.' })
  irr: string | null;
  @Field(() => IrrStatusEnum, { description: 'Whether there is one.' }) irrStatus: ShownOption['irrStatus'];
  @Field(() => RateScalar, {
    nullable: true,
    description: 'Years until benefits first make up for costs, beside business as usual. Null: not in these years.',
  })
  paybackYears: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'And never fall behind again. Null: not in these years.' })
  paybackSustainedYears: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The first, discounted. Null: not in these years.' })
  discountedPaybackYears: string | null;
  @Field(() => RateScalar, {
    nullable: true,
    description: 'By how many per cent all benefits must change before the NPSV is nought. Null without a benefit.',
  })
  benefitsMayChangePercent: string | null;
  @Field(() => RateScalar, {
    nullable: true,
    description: 'By how many per cent all costs must change before the NPSV is nought. Null without a cost.',
  })
  costsMayChangePercent: string | null;
  @Field(() => [AppraisedPartType], { description: 'Its costs.' }) costs: ShownOption['costs'];
  @Field(() => [AppraisedPartType], { description: 'Its benefits.' }) benefits: ShownOption['benefits'];
  @Field(() => [StatementYearType], { description: 'Its financial case, year by year.' })
  statement: ShownOption['statement'];
  @Field(() => PoundsScalar, { description: 'All cash to the end.' }) netCash: string;
  @Field(() => PoundsScalar, { description: 'All pay, non-pay and capital to the end.' }) wholeLifeCost: string;
  @Field(() => FinancialYearScalar, {
    nullable: true,
    description: 'The year from whose end on no cash is owed any more. Null: it does not come to that.',
  })
  breaksEvenIn: string | null;
  @Field(() => PoundsScalar, { description: 'The most that is ever owed.' }) peakFunding: string;
}

@ObjectType('TestedFigure', { description: 'One figure at both ends of its range, all others as they are.' })
export class TestedFigureType {
  @Field(() => ID, { description: 'The line or benefit.' }) id: string;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => RateScalar, { description: 'The low end, as a part of the figure.' }) low: string;
  @Field(() => RateScalar, { description: 'The high end, as a part of the figure.' }) high: string;
  @Field(() => Boolean, { description: 'Whether somebody gave the range, or the usual one was taken.' })
  isGiven: boolean;
  @Field(() => PoundsScalar, { description: 'NPSV at the low end.' }) npsvAtLow: string;
  @Field(() => PoundsScalar, { description: 'NPSV at the high end.' }) npsvAtHigh: string;
}

@ObjectType('SetInUse', { description: 'A reference set the case rests on.' })
export class SetInUseType {
  @Field(() => ReferenceSetType, { description: 'The set.' }) set: ReferenceSetType;
  @Field(() => ReferenceSetType, { nullable: true, description: 'The one that holds by now. Null: it is still this.' })
  newer: ReferenceSetType | null;
  @Field(() => Boolean, { description: 'Whether its day of review has passed.' }) isPastReview: boolean;
}

@ObjectType('CaseAppraisal', { description: 'The case worked out.' })
export class CaseAppraisalType {
  @Field(() => String, { description: 'The engine that made it.' }) engineVersion: string;
  @Field(() => String, { description: 'SHA-256 of every number it was made from.' }) inputsHash: string;
  @Field(() => FinancialYearScalar, { nullable: true, description: 'Year 0. Null when nothing can be shown.' })
  yearZero: string | null;
  @Field(() => Int, { nullable: true, description: 'Years after it. Null when nothing can be shown.' }) horizon:
    number | null;
  @Field(() => CannotAppraiseType, { nullable: true, description: 'Why no figure can be shown. Null when they can.' })
  cannot: CannotAppraiseType | null;
  @Field(() => [AppraisedOptionType], { description: 'The options; empty when no figure can be shown.' })
  options: readonly AppraisedOptionType[];
  @Field(() => [CaseWarningType], { description: 'What is odd about it.' }) warnings: readonly CaseWarningType[];
  @Field(() => [SetInUseType], { description: 'What it rests on.' }) sets: readonly SetInUseType[];
  @Field(() => PoundsScalar, {
    nullable: true,
    description: 'By how much the preferred NPSV changes on the sets that hold today. Null: none has moved on.',
  })
  effectOfNewerSets: string | null;
  @Field(() => PoundsScalar, { nullable: true, description: 'The priced risks by probability. Null without any.' })
  expectedRisk: string | null;
  @Field(() => PoundsScalar, { nullable: true, description: 'NPSV over all scenarios. Null without any.' })
  expectedNpsv: string | null;
  @Field(() => QalysForgoneType, {
    nullable: true,
    description: 'Health the preferred option brings beside what is given up elsewhere. Null: it brings none.',
  })
  qalysForgone: QalysForgoneType | null;
}

@ObjectType('UsualCut', { description: 'What a grade of evidence cuts from a benefit for optimism.' })
export class UsualCutType {
  @Field(() => BenefitEvidenceEnum, { description: 'What the benefit rests on.' }) evidence: BenefitEvidence;
  @Field(() => RateScalar, { description: 'What is cut unless another cut is given, 0 to 1.' }) cut: string;
  @Field(() => String, { description: 'Where the figure comes from.' }) source: string;
}

@InputType({ description: 'A figure multiplied.' })
export class WhatIfChangeInput {
  @Field(() => ID, { description: 'The line or benefit.' }) @IsUUID() id: string;
  @Field(() => RateScalar, { description: 'By what, 0 to 10.' }) @IsShareFrom(0, 10) factor: string;
}

@ObjectType('PostPart', { description: 'A part of what a post costs.' })
export class PostPartType {
  @Field(() => String, { description: 'What it is.' }) name: string;
  @Field(() => PoundsScalar, { description: 'A year.' }) amount: string;
}

@ObjectType('PostPrice', { description: 'What a post would cost a year, or why that cannot be said.' })
export class PostPriceType {
  @Field(() => String, { nullable: true, description: 'Why not. Null: it can.' }) cannot: string | null;
  @Field(() => [PostPartType], { description: 'Part by part; empty when it cannot be said.' })
  parts: readonly PostPartType[];
  @Field(() => PoundsScalar, { nullable: true, description: 'Together. Null when it cannot be said.' }) total:
    string | null;
}

@ObjectType('WhatIfResult', { description: 'The case as it would be with some figures changed. Nothing is stored.' })
export class WhatIfResultType {
  @Field(() => FinancialYearScalar, { nullable: true, description: 'Year 0. Null when nothing can be shown.' })
  yearZero: string | null;
  @Field(() => Int, { nullable: true, description: 'Years after it. Null when nothing can be shown.' }) horizon:
    number | null;
  @Field(() => CannotAppraiseType, { nullable: true, description: 'Why no figure can be shown. Null when they can.' })
  cannot: CannotAppraiseType | null;
  @Field(() => [AppraisedOptionType], { description: 'The options; empty when no figure can be shown.' })
  options: readonly AppraisedOptionType[];
}

@ObjectType('RealisedQuarter', { description: 'A quarter of a financial year: forecast and actual.' })
export class RealisedQuarterType {
  @Field(() => FinancialYearScalar, { description: 'Its year.' }) year: string;
  @Field(() => Int, { description: '1 for April to June, to 4.' }) quarter: number;
  @Field(() => String, { description: 'Like “April to June 2026”.' }) name: string;
  @Field(() => PoundsScalar, { description: 'What was forecast.' }) forecast: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'What came. Null when it was not measured: not nought.' })
  actual: string | null;
}

@ObjectType('BenefitRealisation', {
  description: 'What a benefit came to beside its forecast, computed from its chart.',
})
export class BenefitRealisationType {
  @Field(() => ID, { description: 'The benefit.' }) benefitId: string;
  @Field(() => RealisationStateEnum, { description: 'What came of it.' }) state: RealisationState;
  @Field(() => Boolean, { description: 'Whether budgets that fell count, and not the chart.' }) isFromBudgets: boolean;
  @Field(() => [RealisedQuarterType], { description: 'Quarter by quarter, to today.' })
  quarters: readonly RealisedQuarterType[];
  @Field(() => PoundsScalar, { description: 'Forecast for the quarters that were measured.' }) forecastToDate: string;
  @Field(() => PoundsScalar, { description: 'What came in them.' }) actualToDate: string;
  @Field(() => RateScalar, { nullable: true, description: 'Actual of forecast in per cent. Null: nothing to compare.' })
  percent: string | null;
  @Field(() => PoundsScalar, {
    nullable: true,
    description: 'Of the difference, what another change than forecast made. Null where it cannot be told apart.',
  })
  rateEffect: string | null;
  @Field(() => PoundsScalar, {
    nullable: true,
    description: 'Of the difference, what other numbers of cases made. Null where it cannot be told apart.',
  })
  volumeEffect: string | null;
  @Field(() => String, { nullable: true, description: 'Since when it counts. Null: it does not.' }) since:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The contrary signal that ended it. Null: none.' })
  until: string | null;
  @Field(() => String, { description: 'How it was worked out.' }) how: string;
}
