import type { SettlingRule, Track } from '#libs/assessment';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { ThirdMarkRuleEnum, TrackEnum } from './assessment.enums.js';

@InputType({ description: 'What a criterion counts.' })
export class CriterionWeightInput {
  @Field(() => String, { description: 'The criterion’s key.' }) @Length(1, 10) criterion: string;
  @Field(() => Float, { description: 'Its weight out of 100.' }) @Min(0) @Max(100) weight: number;
}

@InputType({ description: 'A new scheme.' })
export class CreateSchemeInput extends ActInput {
  @Field(() => String, { description: 'Its title.' }) @Length(1, 200) title: string;
  @Field(() => TrackEnum, { description: 'What is marked.' }) track: Track;
  @Field(() => String, { description: 'The key of the rubric, like SIP-BC.' }) @Length(1, 50) rubricKey: string;
  @Field(() => String, { description: 'The version of the rubric.' }) @Length(1, 20) rubricVersion: string;
  @Field(() => Float, { nullable: true, description: 'The cut score in per cent. Null: the rubric’s own.' })
  @IsOptional()
  @Min(0)
  @Max(100)
  cut?: number | null;
  @Field(() => Float, { nullable: true, description: 'How far apart two marks agree, in points. Null: 5.' })
  @IsOptional()
  @Min(0)
  @Max(100)
  agreeWithin?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Beyond how many points a third mark is asked for without a discussion. Null: 10.',
  })
  @IsOptional()
  @Min(0)
  @Max(100)
  thirdAbove?: number | null;
  @Field(() => ThirdMarkRuleEnum, {
    nullable: true,
    description: 'How a third mark settles it. Null: the closest pair.',
  })
  @IsOptional()
  rule?: SettlingRule | null;
  @Field(() => [String], { description: 'The keys of the gates that must be passed before submitting.' })
  requiredGates: string[];
  @Field(() => Boolean, { description: 'Whether assessors see the lead’s reflections.' }) showsLeadership: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether every plan is marked by a clinician and a manager. Null: no.',
  })
  @IsOptional()
  oneOfEach?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether only markers calibrated for the rubric are given plans. Null: no.',
  })
  @IsOptional()
  needsCalibration?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a resubmission that passes comes to the least total that does. Null: no.',
  })
  @IsOptional()
  resubmissionsCapped?: boolean | null;
  @Field(() => [CriterionWeightInput], {
    nullable: true,
    description: 'A weight for each criterion of the rubric, summing to 100. Null: the rubric’s own.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CriterionWeightInput)
  weights?: CriterionWeightInput[] | null;
}

@InputType({ description: 'The rules of a scheme for which nothing was sealed yet; they take the place of what was.' })
export class ReviseSchemeInput extends CreateSchemeInput {
  @Field(() => ID, { description: 'The scheme.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'A new round of a scheme.' })
export class OpenRoundInput extends ActInput {
  @Field(() => ID, { description: 'The scheme.' }) @IsUUID() schemeId: string;
  @Field(() => String, { description: 'Its title.' }) @Length(1, 200) title: string;
  @Field(() => DateTimeScalar, { description: 'When it opens.' }) opensAt: string;
  @Field(() => DateTimeScalar, { description: 'Until when projects may be submitted.' }) deadlineAt: string;
  @Field(() => DateScalar, { description: 'When marks are due.' }) markingDueOn: string;
}

@InputType({ description: 'More time for one project.' })
export class GrantExtensionInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => ID, { description: 'The trust.' }) @IsUUID() hostOrganisationId: string;
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => DateTimeScalar, { description: 'Until when.' }) until: string;
  @Field(() => String, { description: 'Why.' }) @Length(1, 1000) reason: string;
}

@InputType({ description: 'A scheme for a project to follow.' })
export class EnrolProjectInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The project’s version you saw.' }) version: number;
  @Field(() => ID, { description: 'The scheme.' }) @IsUUID() schemeId: string;
}
