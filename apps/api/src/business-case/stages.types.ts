import type { CaseStage, CaseStanding, ReadMove, StagePart } from '#libs/business-case';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { enumOf } from '../graphql/enum-of.js';
import { DateTimeScalar } from '../graphql/scalars.js';

export const CaseStageEnum = enumOf<CaseStage>('CaseStage', 'The stage of a case that takes several passes.', {
  'strategic-outline': 'Whether there is a case, and which way forward.',
  outline: 'Which option.',
  full: 'Whether to sign the contract.',
});

@ObjectType('StagePart', { description: 'What a stage must hold, and whether the case does.' })
export class StagePartType implements StagePart {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => CaseStageEnum, { description: 'The stage that asks for it.' }) stage: CaseStage;
  @Field(() => String, { description: 'What it is.' }) name: string;
  @Field(() => Boolean, { description: 'Whether it is there, worked out from the case.' }) isThere: boolean;
  @Field(() => String, { description: 'What to do while it is not.' }) todo: string;
}

@ObjectType('StageMove', { description: 'A move from a stage to another, on the figures as they stood.' })
export class StageMoveType implements ReadMove {
  @Field(() => CaseStageEnum, { description: 'From which.' }) fromStage: CaseStage;
  @Field(() => CaseStageEnum, { description: 'To which.' }) toStage: CaseStage;
  @Field(() => String, { description: 'Why it went back; empty where it went on.' }) reason: string;
  @Field(() => String, { description: 'The hash of the figures at that moment.' }) figuresHash: string;
  @Field(() => String, { description: 'Who moved it.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

@ObjectType('CaseStages', { description: 'Where a case in several passes stands.' })
export class CaseStagesType implements CaseStanding {
  @Field(() => CaseStageEnum, { description: 'The stage it is at.' }) stage: CaseStage;
  @Field(() => CaseStageEnum, { nullable: true, description: 'The stage after it. Null at the last.' })
  next: CaseStage | null;
  @Field(() => [StagePartType], { description: 'What this stage and those before it must hold.' })
  parts: readonly StagePartType[];
  @Field(() => [StageMoveType], { description: 'The moves made so far, the first first.' })
  moves: readonly StageMoveType[];
}

@InputType({ description: 'Goes on to the next stage.' })
export class AdvanceCaseInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version of the case’s facts you saw.' }) version: number;
}

@InputType({ description: 'Goes back to the stage before.' })
export class ReturnCaseInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version of the case’s facts you saw.' }) version: number;
  @Field(() => String, { description: 'Why.' }) @Length(0, 1000) reason: string;
}
