import type { ListedPopulation, RateOfBand } from '#libs/business-case';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar, RateScalar } from '../graphql/scalars.js';
import { IsNumberFrom, IsShareFrom } from './is-number-from.js';

export const SexEnum = enumOf<RateOfBand['sex']>('Sex', 'Whom a rate is of.', {
  female: 'Women and girls.',
  male: 'Men and boys.',
  persons: 'Everybody.',
});

@ObjectType('PopulationFile', { description: 'People by age and sex, year by year, that a need is worked out from.' })
export class PopulationFileType implements ListedPopulation {
  @Field(() => ID, { description: 'Its id, to send when working out a need.' }) id: string;
  @Field(() => String, { description: 'What it is called.' }) name: string;
  @Field(() => String, { description: 'Where it comes from.' }) source: string;
  @Field(() => Int, { description: 'The year its projection starts from.' }) baseYear: number;
  @Field(() => DateScalar, { description: 'When it was retrieved.' }) retrievedOn: string;
  @Field(() => String, { description: 'Its licence.' }) licence: string;
  @Field(() => Boolean, { description: 'Whether it is made up: no plan may rest on it.' }) isFictional: boolean;
  @Field(() => [String], { description: 'Its areas.' }) areas: readonly string[];
  @Field(() => String, { nullable: true, description: 'Who loaded it. Null: it ships.' }) byName: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When. Null: it ships.' }) at: string | null;
}

@ObjectType('BandRate', { description: 'How often people of an age and sex need the service.' })
export class BandRateType {
  @Field(() => SexEnum, { description: 'Of whom.' }) sex: RateOfBand['sex'];
  @Field(() => Int, { description: 'The first age.' }) from: number;
  @Field(() => Int, { nullable: true, description: 'The last. Null: and over.' }) to?: number | null | undefined;
  @Field(() => RateScalar, { description: 'A year, for each 1,000.' }) per1000: string;
}

@ObjectType('NeedOfYear', { description: 'Cases of one year.' })
export class NeedOfYearType {
  @Field(() => Int, { description: 'The year.' }) year: number;
  @Field(() => Float, { description: 'If nothing is done.' }) doNothing: number;
  @Field(() => Float, { description: 'By the plan.' }) plan: number;
  @Field(() => Float, { nullable: true, description: 'If nothing is done, low variant. Null: the file has none.' })
  low: number | null;
  @Field(() => Float, { nullable: true, description: 'If nothing is done, high variant. Null: the file has none.' })
  high: number | null;
}

@ObjectType('NeedOfHorizon', { description: 'How need changes, and why: three parts that sum to the change.' })
export class NeedOfHorizonType {
  @Field(() => Int, { description: 'Years from the base year.' }) years: number;
  @Field(() => Int, { description: 'The year.' }) year: number;
  @Field(() => Float, { description: 'Cases in the base year.' }) from: number;
  @Field(() => Float, { description: 'Cases then, by the plan.' }) to: number;
  @Field(() => Float, { description: 'Cases then, if nothing is done.' }) doNothing: number;
  @Field(() => Float, { description: 'Of the change, what more people make.' }) growth: number;
  @Field(() => Float, { description: 'What older people make.' }) ageing: number;
  @Field(() => Float, { description: 'What other rates make.' }) rate: number;
  @Field(() => RateScalar, { nullable: true, description: 'Beds it fills. Null: not asked.' }) beds: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'Clinic slots to book. Null: not asked.' }) slots:
    string | null;
  @Field(() => RateScalar, { nullable: true, description: 'Whole-time equivalents. Null: not asked.' }) wte:
    string | null;
}

@ObjectType('ProjectedNeed', { description: 'The need a case answers, projected from people and rates.' })
export class ProjectedNeedType {
  @Field(() => ID, { description: 'The file it is worked out from.' }) populationId: string;
  @Field(() => String, { description: 'Where the people come from.' }) source: string;
  @Field(() => Boolean, { description: 'Whether they are made up.' }) isFictional: boolean;
  @Field(() => String, { description: 'The area.' }) area: string;
  @Field(() => Int, { description: 'The year the rates are of.' }) baseYear: number;
  @Field(() => RateScalar, { description: 'The share of the area’s people who come here.' }) catchmentShare: string;
  @Field(() => RateScalar, { description: 'By how much rates rise each year.' }) yearlyTrend: string;
  @Field(() => RateScalar, { description: 'What the plan makes of the need.' }) accessFactor: string;
  @Field(() => [BandRateType], { description: 'The rates.' }) rates: readonly BandRateType[];
  @Field(() => RateScalar, { nullable: true, description: 'Days of a stay. Null: not asked.' }) lengthOfStayDays:
    string | null;
  @Field(() => RateScalar, { nullable: true, description: 'Beds in use. Null: not asked.' }) occupancy: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The share who do not attend. Null: not asked.' })
  didNotAttend: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'Minutes of a contact. Null: not asked.' }) minutesEach:
    string | null;
  @Field(() => RateScalar, { nullable: true, description: 'Minutes of a whole-time year. Null: not asked.' })
  availableMinutes: string | null;
  @Field(() => [NeedOfYearType], { description: 'Year by year.' }) years: readonly NeedOfYearType[];
  @Field(() => [NeedOfHorizonType], { description: 'Five, ten and fifteen years on.' })
  horizons: readonly NeedOfHorizonType[];
  @Field(() => [String], { description: 'What to print under every chart of it.' }) caveats: readonly string[];
}

@InputType({ description: 'How often people of an age and sex need the service.' })
export class BandRateInput implements RateOfBand {
  @Field(() => SexEnum, { description: 'Of whom.' }) sex: RateOfBand['sex'];
  @Field(() => Int, { description: 'The first age.' }) @Min(0) @Max(120) from: number;
  @Field(() => Int, { nullable: true, description: 'The last. Null: and over.' })
  @IsOptional()
  @Min(0)
  @Max(120)
  to?: number | null;
  @Field(() => RateScalar, { description: 'A year, for each 1,000.' }) @IsNumberFrom(0, 100_000) per1000: string;
}

@InputType({ description: 'Says what a need is worked out from.' })
export class ProjectNeedInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => ID, { description: 'The population file.' }) @Length(1, 40) populationId: string;
  @Field(() => String, { description: 'One of its areas.' }) @Length(1, 200) area: string;
  @Field(() => Int, { description: 'The year the rates are of.' }) @Min(1990) @Max(2100) baseYear: number;
  @Field(() => RateScalar, { description: 'The share of the area’s people who come here, 0 to 1.' })
  @IsShareFrom(0, 1)
  catchmentShare: string;
  @Field(() => RateScalar, { description: 'By how much rates rise each year, -0.5 to 0.5.' })
  @IsShareFrom(-0.5, 0.5)
  yearlyTrend: string;
  @Field(() => RateScalar, { description: 'What the plan makes of the need, 0 to 10.' })
  @IsShareFrom(0, 10)
  accessFactor: string;
  @Field(() => [BandRateInput], { description: 'The rates, one a band.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => BandRateInput)
  rates: BandRateInput[];
  @Field(() => RateScalar, { nullable: true, description: 'Days of a stay. Null: no beds are asked.' })
  @IsNumberFrom(0, 365)
  lengthOfStayDays?: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'Beds in use, 0 to 1. Null: no beds are asked.' })
  @IsShareFrom(0, 1)
  occupancy?: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'The share who do not attend. Null: no slots are asked.' })
  @IsShareFrom(0, 1)
  didNotAttend?: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'Minutes of a contact. Null: no staff are asked.' })
  @IsNumberFrom(0, 10_000)
  minutesEach?: string | null;
  @Field(() => RateScalar, { nullable: true, description: 'Minutes of a whole-time year. Null: no staff are asked.' })
  @IsNumberFrom(1, 600_000)
  availableMinutes?: string | null;
}

@InputType({ description: 'Loads people by age and sex for the whole trust.' })
export class LoadPopulationInput extends ActInput {
  @Field(() => String, { description: 'What to call it.' }) @Length(1, 200) name: string;
  @Field(() => String, { description: 'The file, as the documentation of the library describes it.' })
  @Length(1, 4_000_000)
  csv: string;
}
