import type { ChartKind, Direction, Frequency, MeasureKind, MeasureShape } from '#libs/measures';
import type { ProfileName } from '#libs/spc';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';
import {
  ChartKindEnum,
  DirectionEnum,
  FrequencyEnum,
  MeasureKindEnum,
  MeasureShapeEnum,
  RuleProfileEnum,
} from './measures.types.js';

@InputType({ isAbstract: true })
abstract class MeasureDefinitionInput extends ActInput {
  @Field(() => String, { description: 'Its name.' }) @Length(1, 200) name: string;
  @Field(() => MeasureKindEnum, { description: 'What it tells.' }) kind: MeasureKind;
  @Field(() => String, { description: 'What exactly is measured; may be empty for now.' })
  @Length(0, 2000)
  definition: string;
  @Field(() => String, { description: 'What is counted; may be empty for now.' }) @Length(0, 500) numerator: string;
  @Field(() => String, { description: 'Out of what; may be empty.' }) @Length(0, 500) denominator: string;
  @Field(() => String, { description: 'Where it comes from; may be empty for now.' }) @Length(0, 500) source: string;
  @Field(() => String, { description: 'How it is sampled; may be empty.' }) @Length(0, 500) sampling: string;
  @Field(() => FrequencyEnum, { description: 'How often.' }) frequency: Frequency;
  @Field(() => String, { description: 'In what unit.' }) @Length(1, 100) unit: string;
  @Field(() => String, {
    defaultValue: '',
    description:
      'For which group of the patients, where another measure of the same name is for others; empty for all.',
  })
  @Length(0, 200)
  stratum: string;
  @Field(() => DirectionEnum, { description: 'Which way is better.' }) direction: Direction;
  @Field(() => ChartKindEnum, { description: 'How it is drawn.' }) chart: ChartKind;
  @Field(() => ID, { nullable: true, description: 'Who collects it. Null: nobody yet.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The change it watches. Null: all of them.' })
  @IsOptional()
  @IsUUID()
  changeIdeaId?: string | null;
}

@InputType({ description: 'A new measure.' })
export class PlanMeasureInput extends MeasureDefinitionInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => MeasureShapeEnum, { description: 'What a reading is; it cannot be changed later.' }) shape: MeasureShape;
  @Field(() => Int, {
    defaultValue: 1,
    description:
      'What a rate is for each of, such as 1,000 bed days; it cannot be changed later. 1 for what is no rate.',
  })
  @Min(1)
  @Max(1_000_000)
  per: number;
}

@InputType({ description: 'A measure, defined anew.' })
export class ChangeMeasureInput extends MeasureDefinitionInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'A measure to give up.' })
export class RetireMeasureInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'A reading: a count with its denominator, or a value. Never anything about one patient.' })
export class ReadingInput {
  @Field(() => DateScalar, { description: 'The day.' }) takenOn: string;
  @Field(() => Float, { nullable: true, description: 'The count. Null: not measured.' }) numerator?: number | null;
  @Field(() => Float, { nullable: true, description: 'What it is out of. Null: none.' }) denominator?: number | null;
  @Field(() => Float, { nullable: true, description: 'The value. Null: not measured, or a count.' }) value?:
    number | null;
  @Field(() => String, { nullable: true, description: 'A note. Null: none.' })
  @IsOptional()
  @Length(0, 500)
  note?: string | null;
}

@InputType({ description: 'Readings to enter: all of them or none.' })
export class EnterReadingsInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
  @Field(() => [ReadingInput], { description: 'One or many.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => ReadingInput)
  readings: ReadingInput[];
}

@InputType({ description: 'A reading put right, or set aside.' })
export class CorrectReadingInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
  @Field(() => DateScalar, { description: 'The day.' }) takenOn: string;
  @Field(() => Float, { nullable: true, description: 'The count. Null: not measured.' }) numerator?: number | null;
  @Field(() => Float, { nullable: true, description: 'What it is out of. Null: none.' }) denominator?: number | null;
  @Field(() => Float, { nullable: true, description: 'The value. Null: not measured, or a count.' }) value?:
    number | null;
  @Field(() => Boolean, { description: 'Whether to set it aside.' }) excluded: boolean;
  @Field(() => String, { nullable: true, description: 'Another note. Null: the note it has stays.' })
  @IsOptional()
  @Length(0, 500)
  note?: string | null;
  @Field(() => String, { description: 'Why.' }) @Length(0, 500) why: string;
}

@InputType({ description: 'Something that happened.' })
export class AnnotateMeasureInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
  @Field(() => DateScalar, { description: 'When.' }) onDay: string;
  @Field(() => String, { description: 'What.' }) @Length(1, 500) text: string;
}

@InputType({ description: 'A target.' })
export class SetTargetInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
  @Field(() => Float, { description: 'The target.' }) value: number;
  @Field(() => DateScalar, { description: 'From when it holds.' }) fromDay: string;
  @Field(() => String, { defaultValue: '', description: 'Why; may be empty.' }) @Length(0, 500) why: string;
}

@InputType({ description: 'How a measure is drawn and judged.' })
export class ChartMeasureInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
  @Field(() => ChartKindEnum, { description: 'The chart.' }) chart: ChartKind;
  @Field(() => DirectionEnum, { description: 'Which way is better.' }) direction: Direction;
  @Field(() => RuleProfileEnum, {
    nullable: true,
    description: 'The rules it is judged by. Null: those it has where they fit the chart, else the usual ones.',
  })
  profile?: ProfileName | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many points on one side make a shift. Null: as the rules say.',
  })
  shiftLength?: number | null;
  @Field(() => Int, { nullable: true, description: 'How many points make a trend. Null: as the rules say.' })
  trendLength?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether very large moving ranges are left out of the limits. Null: as the rules say.',
  })
  screening?: boolean | null;
  @Field(() => Float, { nullable: true, description: 'The lowest it can be. Null: as its readings are.' })
  lowerBound?: number | null;
  @Field(() => Float, { nullable: true, description: 'The highest it can be. Null: as its readings are.' })
  upperBound?: number | null;
  @Field(() => String, { description: 'Why; may be empty.' }) @Length(0, 500) why: string;
}

@InputType({ description: 'Limits worked out anew from a day on, and the answers to the four questions.' })
export class RecalculateLimitsInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
  @Field(() => DateScalar, { description: 'The day of the first point they rest on.' }) fromDay: string;
  @Field(() => Boolean, { description: 'Whether the signal is sustained.' }) isSustained: boolean;
  @Field(() => Boolean, { description: 'Whether it is expected to last.' }) isExpectedToLast: boolean;
  @Field(() => String, { description: 'What caused it.' }) @Length(0, 1000) cause: string;
  @Field(() => String, { description: 'Anything else to know; may be empty.' }) @Length(0, 500) why: string;
}

@InputType({ description: 'A recalculation to take back.' })
export class TakeBackRecalculationInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
  @Field(() => DateScalar, { description: 'The day it is from.' }) fromDay: string;
  @Field(() => String, { description: 'Why.' }) @Length(0, 500) why: string;
}

@InputType({ description: 'The period before the change.' })
export class FreezeBaselineInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' }) @IsUUID() measureId: string;
  @Field(() => DateScalar, { description: 'Its first day.' }) fromDay: string;
  @Field(() => DateScalar, { description: 'Its last day.' }) toDay: string;
  @Field(() => String, { description: 'Why; needed to change one that is frozen.' }) @Length(0, 500) why: string;
}
