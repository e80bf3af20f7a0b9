import type {
  BenefitKind,
  EqualityEffect,
  FinanceOutcome,
  OptionKind,
  Rating,
  ResourceKind,
  SponsorOutcome,
} from '#libs/business-case';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { WhyAnew } from './why-anew.js';
import { DateScalar, FinancialYearScalar, PoundsScalar } from '../graphql/scalars.js';
import {
  BenefitKindEnum,
  EqualityEffectEnum,
  FinanceOutcomeEnum,
  OptionKindEnum,
  RatingEnum,
  ResourceKindEnum,
  SponsorOutcomeEnum,
} from './business-case.enums.js';

@InputType({ description: 'Says what need the case answers, and what it asks.' })
export class DescribeCaseInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version you saw; 0 for the first.' }) @Min(0) version: number;
  @Field(() => String, { description: 'Whose need.' }) @Length(0, 300) geography: string;
  @Field(() => String, { description: 'Where the projection comes from.' }) @Length(0, 300) needsSource: string;
  @Field(() => Int, { nullable: true, description: 'Its base year. Null: not given.' })
  @IsOptional()
  @Min(1990)
  @Max(2100)
  baseYear?: number | null;
  @Field(() => String, { description: 'What it says.' }) @Length(0, 1000) projection: string;
  @Field(() => String, { description: 'Who is asked.' }) @Length(0, 300) askedOf: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'For how much. Null: not given.' }) askedAmount?:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when. Null: not given.' }) decideBy?: string | null;
}

@InputType({ description: 'Adds an option.' })
export class AddOptionInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => OptionKindEnum, { description: 'What kind.' }) kind: OptionKind;
  @Field(() => String, { description: 'What it is.' }) @Length(1, 2000) description: string;
}

@InputType({ description: 'Rates an option, with the reason.' })
export class RateOptionInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => RatingEnum, { description: 'How it meets the success factors.' }) rating: Rating;
  @Field(() => String, { description: 'Why.' }) @Length(0, 1000) reason: string;
}

@InputType({ description: 'Adds what an option takes.' })
export class AddResourceLineInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => ID, { description: 'The option.' }) @IsUUID() optionId: string;
  @Field(() => ID, { nullable: true, description: 'The change it pays for. Null: none yet.' })
  @IsOptional()
  @IsUUID()
  changeIdeaId?: string | null;
  @Field(() => ResourceKindEnum, { description: 'What is paid for.' }) kind: ResourceKind;
  @Field(() => String, { description: 'What it is.' }) @Length(1, 300) label: string;
  @Field(() => PoundsScalar, { description: 'What it costs once.' }) nonRecurrent: string;
  @Field(() => PoundsScalar, { description: 'What it costs a year.' }) recurrent: string;
  @Field(() => FinancialYearScalar, { description: 'The first year.' }) startsIn: string;
  @Field(() => String, { description: 'Where the price comes from.' }) @Length(0, 300) source: string;
  @Field(() => String, { description: 'Who pays.' }) @Length(0, 300) funding: string;
}

@InputType({ description: 'Prices a line anew; what it said before stays beside it.' })
export class PriceLineInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => PoundsScalar, { description: 'What it costs once.' }) nonRecurrent: string;
  @Field(() => PoundsScalar, { description: 'What it costs a year.' }) recurrent: string;
  @Field(() => String, { description: 'Why it changed.' }) @Length(0, 500) why: string;
}

@InputType({ description: 'Takes a line out of the case.' })
export class RetireLineInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'Ties a line to the change it pays for.' })
export class LinkLineInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => ID, { description: 'The change.' }) @IsUUID() changeIdeaId: string;
}

@InputType({ description: 'Ties a benefit to the measure that will show it.' })
export class LinkBenefitInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
}

@InputType({ description: 'Adds a benefit.' })
export class AddBenefitInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => BenefitKindEnum, { description: 'What kind.' }) kind: BenefitKind;
  @Field(() => String, { description: 'What it is.' }) @Length(1, 500) label: string;
  @Field(() => ID, { nullable: true, description: 'The measure that shows it. Null: none.' })
  @IsOptional()
  @IsUUID()
  measureId?: string | null;
  @Field(() => String, { description: 'Why there is none; may be empty.' }) @Length(0, 500) noMeasureBecause: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'Its worth a year. Null: not put into pounds.' }) annual?:
    string | null;
  @Field(() => String, { description: 'What that rests on.' }) @Length(0, 500) basis: string;
  @Field(() => ID, { nullable: true, description: 'Who sees to it. Null: nobody yet.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
  @Field(() => FinancialYearScalar, { description: 'The first year.' }) startsIn: string;
  @Field(() => Int, { description: 'For how many years.' }) @Min(1) @Max(60) years: number;
}

@InputType({ description: 'Values a benefit anew, until its forecast is frozen; what it said before stays beside it.' })
export class ValueBenefitInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => BenefitKindEnum, { nullable: true, description: 'What kind it is. Null: the kind it has.' })
  kind?: BenefitKind | null;
  @WhyAnew() why?: string | null;
  @Field(() => PoundsScalar, { nullable: true, description: 'Its worth a year. Null: not put into pounds.' }) annual?:
    string | null;
  @Field(() => String, { description: 'What that rests on.' }) @Length(0, 500) basis: string;
  @Field(() => ID, { nullable: true, description: 'Who sees to it. Null: nobody.' }) @IsOptional() @IsUUID() ownerId?:
    string | null;
}

@InputType({ description: 'Records what a benefit really came to in a year.' })
export class RecordBenefitInput extends ActInput {
  @Field(() => ID, { description: 'The benefit.' }) @IsUUID() benefitId: string;
  @Field(() => FinancialYearScalar, { description: 'The year.' }) year: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'How much. Null: not measured.' }) amount?: string | null;
  @Field(() => String, { description: 'What to know of it; needed when it was not measured.' })
  @Length(0, 1000)
  note: string;
}

@InputType({ description: 'What it does to one group.' })
export class EqualityRowInput {
  @Field(() => String, { description: 'The group’s key in the guidance.' }) @Length(1, 80) characteristic: string;
  @Field(() => EqualityEffectEnum, { description: 'What it does.' }) effect: EqualityEffect;
  @Field(() => String, { description: 'Why, and what is done about it; may be empty.' }) @Length(0, 1000) note: string;
}

@InputType({ description: 'Who gains and who loses.' })
export class ScreenEqualityInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => [EqualityRowInput], { description: 'One row a group.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => EqualityRowInput)
  rows: EqualityRowInput[];
}

@InputType({ description: 'Gives the finance partner’s word on the figures as they stand.' })
export class CheckCaseInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => FinanceOutcomeEnum, { description: 'What you say.' }) outcome: FinanceOutcome;
  @Field(() => String, { description: 'What to add; may be empty.' }) @Length(0, 2000) note: string;
}

@InputType({ description: 'Gives the sponsor’s decision on the case as it stands.' })
export class DecideCaseInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => SponsorOutcomeEnum, { description: 'What you decide.' }) outcome: SponsorOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'As whom you approve: a level of the trust’s approval limits. Null: not said.',
  })
  @IsOptional()
  @Length(1, 120)
  approvesAs?: string | null;
  @Field(() => String, { description: 'What to add; may be empty.' }) @Length(0, 2000) note: string;
}
