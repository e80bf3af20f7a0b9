import type { BoardRuleKind } from '#libs/assessment';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { BoardRuleKindEnum } from './moderation.enums.js';

@InputType({ description: 'A sampled plan, and why the moderator decides on it so.' })
export class ModeratedPlanInput extends ActInput {
  @Field(() => ID, { description: 'The packet.' }) @IsUUID() packetId: string;
  @Field(() => String, { description: 'The reasons.' }) @Length(1, 4000) reason: string;
}

@InputType({ description: 'A marker every decided plan of whom is to be marked anew.' })
export class ReMarkOfMarkerInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => ID, { description: 'The marker.' }) @IsUUID() markerId: string;
  @Field(() => String, { description: 'The reasons.' }) @Length(1, 4000) reason: string;
}

@InputType({ description: 'Points to propose to the board, for every total of a round.' })
export class ScalingInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => Float, { description: 'The points, from −5 to 5 and not 0.' }) @Min(-5) @Max(5) points: number;
  @Field(() => String, { description: 'The reasons.' }) @Length(1, 4000) reason: string;
}

@InputType({ description: 'A rule for the whole cohort.' })
export class BoardRuleInput {
  @Field(() => BoardRuleKindEnum, { description: 'What is done.' }) kind: BoardRuleKind;
  @Field(() => Float, {
    nullable: true,
    description: 'The new cut in per cent, or the points that are added. Null where nothing is done.',
  })
  @IsOptional()
  @Min(-5)
  @Max(100)
  figure?: number | null;
}

@InputType({ description: 'What a resubmission of a plan has to mark anew, where the board names it itself.' })
export class ResubmissionInput {
  @Field(() => ID, { description: 'The packet.' }) @IsUUID() packetId: string;
  @Field(() => [String], { description: 'The keys of the criteria.' })
  @ArrayMaxSize(20)
  @Length(1, 10, { each: true })
  criteria: string[];
}

@InputType({ description: 'The minute of a board that confirms the results of a round.' })
export class ConfirmRoundInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => DateScalar, { description: 'The day it sat.' }) heldOn: string;
  @Field(() => [String], { description: 'Who sat, a name each: two or more.' })
  @ArrayMaxSize(30)
  @Length(1, 200, { each: true })
  sat: string[];
  @Field(() => String, { description: 'What was decided.' }) @Length(1, 4000) decided: string;
  @Field(() => String, { description: 'Why, and by what standard where a rule is applied.' })
  @Length(1, 4000)
  reason: string;
  @Field(() => BoardRuleInput, { description: 'The rule for the whole cohort.' })
  @ValidateNested()
  @Type(() => BoardRuleInput)
  rule: BoardRuleInput;
  @Field(() => [ResubmissionInput], {
    description: 'Where other criteria are to be marked anew than those with a mean level below 3; empty otherwise.',
  })
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ResubmissionInput)
  resubmissions: ResubmissionInput[];
}

@InputType({ description: 'When the results of a round go out by themselves.' })
export class ReleaseTimeInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => Int, { description: 'The version of the time you saw; 0 when none was chosen.' }) version: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The time. Null gives up the one that was chosen.' })
  @IsOptional()
  releaseAt?: string | null;
}
