import type {
  Bearer,
  BenefitEvidence,
  CaseShape,
  HcasZone,
  PensionView,
  QualityDomain,
  RiskTreatment,
  SignOffArea,
  SignOffOutcome,
  UnitValueBasis,
} from '#libs/business-case';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar, FinancialYearScalar, PoundsScalar, RateScalar } from '../graphql/scalars.js';
import {
  BearerEnum,
  BenefitEvidenceEnum,
  CaseShapeEnum,
  ChangeDirectionEnum,
  HcasZoneEnum,
  PensionViewEnum,
  QualityDomainEnum,
  RiskTreatmentEnum,
  SignOffAreaEnum,
  SignOffOutcomeEnum,
  UnitValueBasisEnum,
} from './business-case.enums.js';
import { IsNumberFrom, IsShareFrom } from './is-number-from.js';
import { WhyAnew } from './why-anew.js';

@InputType({ description: 'Says how far the case looks, and from when.' })
export class FrameCaseInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version you saw; 0 for the first.' }) @Min(0) version: number;
  @Field(() => CaseShapeEnum, { description: 'One pass, or several.' }) shape: CaseShape;
  @Field(() => FinancialYearScalar, {
    nullable: true,
    description: 'Year 0. Null: the first in which anything happens.',
  })
  firstYear?: string | null;
  @Field(() => Int, { description: 'How many years after it, 1 to 60.' }) @Min(1) @Max(60) horizon: number;
  @Field(() => PensionViewEnum, { description: 'Which view of the pension.' }) pensionView: PensionView;
}

@InputType({ description: 'Says how a line is paid.' })
export class DetailLineInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => Int, { description: 'The month of the financial year it begins in: 1 is April, 12 is March.' })
  @Min(1)
  @Max(12)
  firstMonth: number;
  @Field(() => FinancialYearScalar, { nullable: true, description: 'The last year. Null: it goes on.' }) endsIn?:
    string | null;
  @Field(() => BearerEnum, { description: 'Who bears it.' }) bearer: Bearer;
  @Field(() => Boolean, { nullable: true, description: 'Whether the money comes every year. Null: not said.' })
  fundingRecurs?: boolean | null;
  @Field(() => RateScalar, { nullable: true, description: 'VAT on it, 0 to 1. Null: not said.' })
  @IsShareFrom(0, 1)
  vatRate?: string | null;
  @Field(() => RateScalar, { description: 'The share of VAT that comes back, 0 to 1.' })
  @IsShareFrom(0, 1)
  vatRecoverable: string;
  @Field(() => Boolean, { description: 'Whether it moves money and uses nothing up.' }) isTransfer: boolean;
  @Field(() => Boolean, { description: 'Whether anybody pays for it in cash.' }) isPaid: boolean;
  @Field(() => RateScalar, { description: 'What is added for optimism, 0 to 5.' }) @IsShareFrom(0, 5) optimism: string;
  @Field(() => RateScalar, { description: 'The share of that which is managed away, 0 to 1.' })
  @IsShareFrom(0, 1)
  optimismMitigated: string;
  @Field(() => RateScalar, { nullable: true, description: 'How many years it lasts. Null: not said, or no thing.' })
  @IsNumberFrom(0.1, 100)
  lifeYears?: string | null;
  @Field(() => PoundsScalar, { description: 'What it is worth at the end.' }) @IsNumberFrom(0) residual: string;
  @Field(() => RateScalar, { nullable: true, description: 'The low end of its range, 0 to 1. Null: none given.' })
  @IsShareFrom(0, 1)
  low?: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The high end of its range, 1 to 10. Null: none given.' })
  @IsShareFrom(1, 10)
  high?: string | null;
  @Field(() => Int, { nullable: true, description: 'Months until the post is filled. Null: not said, or no post.' })
  @IsOptional()
  @Min(0)
  @Max(60)
  leadMonths?: number | null;
}

@InputType({ description: 'Works a line out as a post.' })
export class PricePostInput extends ActInput {
  @Field(() => ID, { description: 'The line.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'A point of the pay scales in use.' }) @Length(1, 80) point: string;
  @Field(() => RateScalar, { description: 'Whole-time equivalents of all heads together.' })
  @IsNumberFrom(0.01, 500)
  wte: string;
  @Field(() => Int, { description: 'How many people.' }) @Min(1) @Max(1000) heads: number;
  @Field(() => HcasZoneEnum, { description: 'The high cost area.' }) hcasZone: HcasZone;
  @Field(() => PoundsScalar, { description: 'Extras that count for the pension, a year.' })
  @IsNumberFrom(0)
  extraPensionable: string;
  @Field(() => RateScalar, { nullable: true, description: 'Programmed activities. Null: no consultant.' })
  @IsNumberFrom(0, 20)
  programmedActivities?: string | null;
  @Field(() => String, { description: 'Why the figure changes; may be empty.' }) @Length(0, 500) why: string;
}

@InputType({ description: 'Works a benefit out.' })
export class WorkOutBenefitInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => ID, { nullable: true, description: 'The option it belongs to. Null: the preferred one.' })
  @IsOptional()
  @IsUUID()
  optionId?: string | null;
  @Field(() => String, { description: 'What is counted, like bed days.' }) @Length(0, 80) unit: string;
  @Field(() => ChangeDirectionEnum, { description: 'Which way is better.' }) direction: 'decrease' | 'increase';
  @Field(() => RateScalar, { description: 'The measure before, in its unit.' }) baseline: string;
  @Field(() => RateScalar, { description: 'The measure then, in its unit.' }) target: string;
  @Field(() => RateScalar, { description: 'How many a year.' }) @IsNumberFrom(0) annualVolume: string;
  @Field(() => PoundsScalar, { description: 'What one is worth.' }) @IsNumberFrom(0) unitValue: string;
  @Field(() => UnitValueBasisEnum, { description: 'What kind of worth.' }) unitValueBasis: UnitValueBasis;
  @Field(() => RateScalar, { description: 'The share that would have come anyway, 0 to 1.' })
  @IsShareFrom(0, 1)
  deadweight: string;
  @Field(() => RateScalar, { description: 'The share that is this project’s doing, 0 to 1.' })
  @IsShareFrom(0, 1)
  attribution: string;
  @Field(() => BenefitEvidenceEnum, { description: 'What it rests on.' }) evidence: BenefitEvidence;
  @Field(() => RateScalar, {
    nullable: true,
    description: 'What is cut for optimism. Null: what the evidence asks for.',
  })
  @IsShareFrom(0, 1)
  haircut?: string | null;
  @Field(() => [RateScalar], { description: 'What part of a full year comes in its first years, 0 to 1 each.' })
  @ArrayMaxSize(10)
  @IsShareFrom(0, 1)
  buildUp: string[];
  @WhyAnew() why?: string | null;
  @Field(() => Boolean, { description: 'Whether it is a health effect.' }) isHealth: boolean;
  @Field(() => Boolean, { description: 'Whether something gets worse.' }) isDisbenefit: boolean;
  @Field(() => RateScalar, { nullable: true, description: 'The low end of its range, 0 to 1. Null: none given.' })
  @IsShareFrom(0, 1)
  low?: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The high end of its range, 1 to 10. Null: none given.' })
  @IsShareFrom(1, 10)
  high?: string | null;
}

@InputType({ description: 'Says that a benefit stands for the measure it has now.' })
export class ConfirmBenefitInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'Records that the holder of a budget agrees that it falls.' })
export class AgreeCashInput extends ActInput {
  @Field(() => ID, { description: 'The benefit.' }) @IsUUID() benefitId: string;
  @Field(() => String, { description: 'The budget.' }) @Length(1, 80) budgetCode: string;
  @Field(() => String, { description: 'Who holds it.' }) @Length(1, 200) holder: string;
  @Field(() => DateScalar, { description: 'When it falls.' }) fallsOn: string;
  @Field(() => String, { description: 'What to know of it.' }) @Length(0, 500) note: string;
}

@InputType({ description: 'Records what a budget really fell by.' })
export class RecordBudgetReductionInput extends ActInput {
  @Field(() => ID, { description: 'The benefit.' }) @IsUUID() benefitId: string;
  @Field(() => FinancialYearScalar, { description: 'In which year.' }) year: string;
  @Field(() => PoundsScalar, { description: 'By how much.' }) amount: string;
  @Field(() => String, { description: 'Which budget.' }) @Length(1, 80) budgetCode: string;
  @Field(() => String, { description: 'What to know of it.' }) @Length(0, 500) note: string;
}

@InputType({ isAbstract: true })
abstract class RiskInput extends ActInput {
  @Field(() => String, { description: 'What it is.' }) @Length(1, 300) label: string;
  @Field(() => RateScalar, { description: 'From 0, never, to 1, certain.' }) @IsShareFrom(0, 1) probability: string;
  @Field(() => PoundsScalar, { description: 'What it costs at least.' }) low: string;
  @Field(() => PoundsScalar, { description: 'What it likely costs.' }) likely: string;
  @Field(() => PoundsScalar, { description: 'What it costs at most.' }) high: string;
  @Field(() => RiskTreatmentEnum, { description: 'Where it is counted.' }) treatment: RiskTreatment;
  @Field(() => String, { description: 'What is done about it.' }) @Length(0, 500) mitigation: string;
  @Field(() => ID, { nullable: true, description: 'Who sees to it. Null: nobody yet.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}

@InputType({ description: 'Prices something that may go wrong.' })
export class PriceRiskInput extends RiskInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
}

@InputType({ description: 'Prices a risk anew.' })
export class ChangeRiskInput extends RiskInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'Takes a priced risk out of the case.' })
export class RetireRiskInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'Something that may come.' })
export class ScenarioInput {
  @Field(() => String, { description: 'What it is.' }) @Length(1, 120) name: string;
  @Field(() => RateScalar, { description: 'How likely, 0 to 1.' }) @IsShareFrom(0, 1) probability: string;
  @Field(() => RateScalar, { description: 'What all costs are multiplied by.' })
  @IsShareFrom(0, 10)
  costFactor: string;
  @Field(() => RateScalar, { description: 'What all benefits are multiplied by.' })
  @IsShareFrom(0, 10)
  benefitFactor: string;
}

@InputType({ description: 'Weighs what may come, all of it at once.' })
export class WeighScenariosInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => [ScenarioInput], { description: 'One to ten; their probabilities sum to 1.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ScenarioInput)
  scenarios: ScenarioInput[];
}

@InputType({ description: 'Signs for an area of the case.' })
export class SignCaseInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => SignOffAreaEnum, { description: 'For what.' }) area: SignOffArea;
  @Field(() => SignOffOutcomeEnum, { description: 'What you say.' }) outcome: SignOffOutcome;
  @Field(() => String, { description: 'What you add.' }) @Length(0, 1000) note: string;
}

@InputType({ description: 'Scores what the case may do to a domain of quality.' })
export class ScoreQualityInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => QualityDomainEnum, { description: 'The domain.' }) domain: QualityDomain;
  @Field(() => Int, { description: 'How likely it gets worse, 1 to 5.' }) @Min(1) @Max(5) likelihoodBefore: number;
  @Field(() => Int, { description: 'How bad that is, 1 to 5.' }) @Min(1) @Max(5) impactBefore: number;
  @Field(() => Int, { description: 'How likely after what is done, 1 to 5.' }) @Min(1) @Max(5) likelihoodAfter: number;
  @Field(() => Int, { description: 'How bad then, 1 to 5.' }) @Min(1) @Max(5) impactAfter: number;
  @Field(() => String, { description: 'Why, and what is done.' }) @Length(1, 1000) note: string;
}

@InputType({ description: 'Says what the service line brings in and costs.' })
export class DescribeServiceLineInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'The service line.' }) @Length(1, 200) name: string;
  @Field(() => ID, { nullable: true, description: 'The measure of its quality. Null: none.' })
  @IsOptional()
  @IsUUID()
  measureId?: string | null;
  @Field(() => PoundsScalar, { description: 'Income before, a year.' }) incomeBefore: string;
  @Field(() => PoundsScalar, { description: 'Direct costs before.' }) directBefore: string;
  @Field(() => PoundsScalar, { description: 'Indirect costs before.' }) indirectBefore: string;
  @Field(() => PoundsScalar, { description: 'Overhead before.' }) overheadBefore: string;
  @Field(() => PoundsScalar, { description: 'Income after, a year.' }) incomeAfter: string;
  @Field(() => PoundsScalar, { description: 'Direct costs after.' }) directAfter: string;
  @Field(() => PoundsScalar, { description: 'Indirect costs after.' }) indirectAfter: string;
  @Field(() => PoundsScalar, { description: 'Overhead after.' }) overheadAfter: string;
  @Field(() => String, { description: 'Where the figures come from.' }) @Length(0, 300) source: string;
}

@InputType({ description: 'Rests the case on the reference sets that hold today.' })
export class MoveReferencesInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
}

@InputType({ description: 'One number of a set, anew.' })
export class ReferenceChangeInput {
  @Field(() => String, { description: 'Its place.' }) @Length(1, 200) path: string;
  @Field(() => RateScalar, { description: 'The number.' }) value: string;
}

@InputType({ description: 'Enters a reference set of the trust’s own.' })
export class ReviseReferenceInput extends ActInput {
  @Field(() => String, { description: 'The set it is a revision of.' }) @Length(1, 80) setId: string;
  @Field(() => String, { description: 'What it is called.' }) @Length(1, 200) title: string;
  @Field(() => DateScalar, { description: 'From when on.' }) effectiveFrom: string;
  @Field(() => DateScalar, { nullable: true, description: 'By when to look at it again. Null: no day.' }) reviewBy?:
    string | null;
  @Field(() => String, { description: 'Where the figures come from.' }) @Length(0, 300) source: string;
  @Field(() => [ReferenceChangeInput], { description: 'The numbers that change.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ReferenceChangeInput)
  changes: ReferenceChangeInput[];
}
