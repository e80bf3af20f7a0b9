import type { CycleAct, CycleScale, MilestoneState, RiskState } from '#libs/projects';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';
import { CycleActEnum, CycleScaleEnum, MilestoneStateEnum, RiskStateEnum } from './thread.types.js';

@InputType({ description: 'A test of a change.' })
export class PlanCycleInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => ID, { description: 'The change it tests.' }) @IsUUID() changeIdeaId: string;
  @Field(() => ID, { nullable: true, description: 'The cycle that led to it. Null: a first.' })
  @IsOptional()
  @IsUUID()
  afterCycleId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The measure it watches. Null: none.' })
  @IsOptional()
  @IsUUID()
  measureId?: string | null;
  @Field(() => String, { description: 'What it asks.' }) @Length(1, 1000) question: string;
  @Field(() => String, { description: 'What you will do; may be empty.' }) @Length(0, 2000) plan: string;
  @Field(() => CycleScaleEnum, { nullable: true, description: 'How large the test is. Null: not said yet.' })
  scale?: CycleScale | null;
}

@InputType({ description: 'What you expect.' })
export class PredictCycleInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'What you expect, as a number if you can.' }) @Length(0, 2000) prediction: string;
}

@InputType({ description: 'What happened.' })
export class RecordCycleInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'What really happened.' }) @Length(1, 4000) did: string;
  @Field(() => DateScalar, { description: 'When.' }) doneOn: string;
  @Field(() => String, { description: 'What it shows beside the prediction.' }) @Length(0, 4000) study: string;
  @Field(() => CycleActEnum, { description: 'What follows.' }) act: CycleAct;
  @Field(() => CycleScaleEnum, { nullable: true, description: 'How large the test was. Null: as was said before.' })
  scale?: CycleScale | null;
}

@InputType({ description: 'A milestone.' })
export class PlanMilestoneInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'What is there by then.' }) @Length(1, 300) title: string;
  @Field(() => DateScalar, { description: 'The planned day.' }) plannedOn: string;
  @Field(() => ID, { nullable: true, description: 'Who sees to it. Null: nobody yet.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}

@InputType({ description: 'Where a milestone stands.' })
export class MoveMilestoneInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => MilestoneStateEnum, { description: 'Where it stands.' }) state: MilestoneState;
  @Field(() => DateScalar, { nullable: true, description: 'The day it is now expected. Null: as planned.' })
  forecastOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was done. Null: it is not.' }) actualOn?:
    string | null;
}

@InputType({ description: 'A risk.' })
export class AddRiskInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'What could go wrong.' }) @Length(1, 1000) text: string;
  @Field(() => Int, { description: 'From 1 to 5.' }) @Min(1) @Max(5) likelihood: number;
  @Field(() => Int, { description: 'From 1 to 5.' }) @Min(1) @Max(5) impact: number;
  @Field(() => String, { description: 'What is done about it; may be empty.' }) @Length(0, 1000) mitigation: string;
  @Field(() => ID, { nullable: true, description: 'Who watches it. Null: nobody yet.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When to look again. Null: no day.' }) reviewOn?:
    string | null;
}

@InputType({ description: 'A risk, looked at again.' })
export class ReviewRiskInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => Int, { description: 'From 1 to 5.' }) @Min(1) @Max(5) likelihood: number;
  @Field(() => Int, { description: 'From 1 to 5.' }) @Min(1) @Max(5) impact: number;
  @Field(() => String, { description: 'What is done about it; may be empty.' }) @Length(0, 1000) mitigation: string;
  @Field(() => ID, { nullable: true, description: 'Who watches it. Null: nobody.' }) @IsOptional() @IsUUID() ownerId?:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When to look again. Null: no day.' }) reviewOn?:
    string | null;
  @Field(() => RiskStateEnum, { description: 'Whether it is open.' }) state: RiskState;
}
