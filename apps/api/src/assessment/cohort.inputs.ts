import type { CohortRow, Track, TrainingStage } from '#libs/assessment';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ActInput } from '../graphql/act-input.js';
import { TrackEnum } from './assessment.enums.js';
import { TrainingStageEnum } from './cohort.types.js';

@InputType({ description: 'A row of a list of trainees. What is wrong with one is told in words, by checkCohort.' })
export class CohortRowInput {
  @Field(() => String, { description: 'The name.' }) @Length(0, 2000) name: string;
  @Field(() => String, { description: 'The e-mail address they sign in with.' }) @Length(0, 2000) email: string;
  @Field(() => String, { description: 'The trust’s name; empty when it is not known.' })
  @Length(0, 2000)
  trust: string;
  @Field(() => TrainingStageEnum, { description: 'How far their training has come.' }) trainingStage: TrainingStage;
  @Field(() => TrackEnum, { nullable: true, description: 'What of theirs is marked. Null: what the scheme marks.' })
  @IsOptional()
  track?: Track | null;
  @Field(() => String, { description: 'A note of the programme’s own; empty without one.' })
  @Length(0, 2000)
  note: string;
}

export const rowIn = ({ name, email, trust, trainingStage, track, note }: CohortRowInput): CohortRow => ({
  ...{ name, email, trust, trainingStage, note },
  track: track ?? null,
});

@InputType({ description: 'A list of trainees to take into the cohort of a scheme.' })
export class ImportCohortInput extends ActInput {
  @Field(() => ID, { description: 'The scheme.' }) @IsUUID() schemeId: string;
  @Field(() => [CohortRowInput], { description: 'The rows.' })
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CohortRowInput)
  rows: CohortRowInput[];
}

@InputType({ description: 'What the list has of one person; it takes the place of what was.' })
export class ChangeCohortMemberInput extends ActInput {
  @Field(() => ID, { description: 'The person on the list.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'The name.' }) @Length(1, 200) name: string;
  @Field(() => ID, { nullable: true, description: 'The trust that is meant. Null: not known.' })
  @IsOptional()
  @IsUUID()
  hostOrganisationId?: string | null;
  @Field(() => TrainingStageEnum, { description: 'How far their training has come.' }) trainingStage: TrainingStage;
  @Field(() => String, { description: 'A note of the programme’s own; empty without one.' })
  @Length(0, 500)
  note: string;
  @Field(() => Boolean, { description: 'Whether they have left the cohort.' }) hasLeft: boolean;
}

@InputType({ description: 'Projects whose mentors to nudge.' })
export class NudgeMentorsInput extends ActInput {
  @Field(() => [ID], { description: 'The projects.' })
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  projectIds: string[];
}

@InputType({ description: 'A project whose turn is put off to a later round.' })
export class DeferSubmissionInput extends ActInput {
  @Field(() => ID, { description: 'The round it is deferred from.' }) @IsUUID() roundId: string;
  @Field(() => ID, { nullable: true, description: 'The later round. Null: one that is not open yet.' })
  @IsOptional()
  @IsUUID()
  toRoundId?: string | null;
  @Field(() => ID, { description: 'The trust.' }) @IsUUID() hostOrganisationId: string;
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'Why, for the programme’s director alone.' }) @Length(1, 1000) reason: string;
}
