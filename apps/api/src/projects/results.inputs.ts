import type { ResultState } from '#libs/projects';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID, Length, Max, Min } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';
import { RatingMomentEnum, ResultStateEnum } from './results.types.js';

@InputType({ description: 'What came of the project.' })
export class ChooseResultInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => ResultStateEnum, { description: 'What came of it.' }) state: ResultState;
  @Field(() => String, { description: 'How to read it beside the chart; may be empty.' }) @Length(0, 4000) note: string;
}

@InputType({ description: 'A project to finish.' })
export class CompleteProjectInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version of the project you saw.' }) version: number;
}

@InputType({ description: 'Your rating of one element of your leadership.' })
export class RateLeadershipInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'The element’s key in the guidance.' }) @Length(1, 50) element: string;
  @Field(() => RatingMomentEnum, { description: 'Before or after the project.' }) moment: 'before' | 'after';
  @Field(() => Int, { description: 'From 1 to 5.' }) @Min(1) @Max(5) rating: number;
}

@InputType({ description: 'A tension you met.' })
export class LogTensionInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'Which tension: its key in the guidance.' }) @Length(1, 50) kind: string;
  @Field(() => DateScalar, { description: 'When you met it.' }) happenedOn: string;
  @Field(() => String, { description: 'What happened, without naming anybody.' }) @Length(1, 4000) whatHappened: string;
  @Field(() => String, { description: 'What you did.' }) @Length(0, 4000) whatIDid: string;
}

@InputType({ description: 'What to do with a log entry.' })
export class UseTensionInput extends ActInput {
  @Field(() => ID, { description: 'The log entry.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => Boolean, { description: 'Whether your reflection rests on it.' }) inReflection: boolean;
  @Field(() => Boolean, { description: 'Whether mentor and supervisor may read it.' }) shared: boolean;
}
