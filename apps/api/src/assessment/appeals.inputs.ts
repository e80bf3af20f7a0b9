import type { AppealGround, PanelFinding } from '#libs/assessment';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsUUID, Length, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';
import { AppealGroundEnum, PanelFindingEnum } from './appeals.enums.js';

@InputType({ description: 'An appeal against a project’s newest released result.' })
export class LodgeAppealInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => AppealGroundEnum, { description: 'What it is for.' }) ground: AppealGround;
  @Field(() => String, { description: 'What happened. Nobody who marks reads it.' }) @Length(1, 4000) account: string;
  @Field(() => String, { description: 'What is asked for.' }) @Length(1, 2000) asks: string;
}

@InputType({ description: 'An appeal, as you saw it.' })
export class AppealInput extends ActInput {
  @Field(() => ID, { description: 'The appeal.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'An appeal whose answer does not settle it, or that was not answered in time.' })
export class TakeAppealToReviewInput extends AppealInput {
  @Field(() => String, { description: 'What is still open.' }) @Length(1, 4000) why: string;
}

@InputType({ description: 'An answer to an appeal, for its lead to read.' })
export class AnswerAppealInput extends AppealInput {
  @Field(() => String, { description: 'How it was marked, and what is to be said to what the lead writes.' })
  @Length(1, 4000)
  answer: string;
}

@InputType({ description: 'What a review of an appeal found.' })
export class ReviewAppealInput extends AppealInput {
  @Field(() => Boolean, { description: 'Yes sends it to a panel; no finds that there is no ground for it.' })
  toPanel: boolean;
  @Field(() => String, { description: 'Why. The lead reads it.' }) @Length(1, 4000) reason: string;
}

@InputType({ description: 'A criterion’s level in the place of what the marks gave.' })
export class AmendedLevelInput {
  @Field(() => String, { description: 'The criterion’s key.' }) @Length(1, 10) criterion: string;
  @Field(() => Int, { description: 'The level, from 0 to 4, not below the mean that the marks gave.' }) level: number;
}

@InputType({ description: 'The minute of a panel that decides an appeal.' })
export class DecideAppealInput extends AppealInput {
  @Field(() => DateScalar, { description: 'The day it sat.' }) heldOn: string;
  @Field(() => [String], { description: 'Who sat, a name each: two or more. The lead does not read it.' })
  @ArrayMaxSize(30)
  @Length(1, 200, { each: true })
  sat: string[];
  @Field(() => PanelFindingEnum, { description: 'What it found.' }) finding: PanelFinding;
  // Both are told to the lead together, in the space of one step.
  @Field(() => String, { description: 'What was decided. The lead reads it.' }) @Length(1, 1900) decided: string;
  @Field(() => String, { description: 'Why. The lead reads it.' }) @Length(1, 2000) reason: string;
  @Field(() => [AmendedLevelInput], { description: 'The criteria with another level; empty unless it is amended.' })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => AmendedLevelInput)
  levels: AmendedLevelInput[];
}
