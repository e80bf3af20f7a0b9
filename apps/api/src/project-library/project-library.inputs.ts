import type { AdoptionState, Visibility } from '#libs/project-library';
import type { ResultState } from '#libs/projects';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { ResultStateEnum } from '../projects/results.types.js';
import { AdoptionStateEnum, VisibilityEnum } from './project-library.types.js';

@InputType({ description: 'What to look for. Everything given must hold.' })
export class LibraryFilterInput {
  @Field(() => String, { nullable: true, description: 'Words, as one would type them into a search box. Null: any.' })
  @IsOptional()
  @Length(0, 200)
  query?: string | null;
  @Field(() => ResultStateEnum, { nullable: true, description: 'What came of it. Null: anything.' })
  resultState?: ResultState | null;
  @Field(() => String, { nullable: true, description: 'The specialty. Null: any.' })
  @IsOptional()
  @Length(0, 100)
  specialty?: string | null;
  @Field(() => String, { nullable: true, description: 'The setting. Null: any.' })
  @IsOptional()
  @Length(0, 100)
  setting?: string | null;
}

@InputType({ description: 'A project to publish as it stands.' })
export class ProposePublicationInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => VisibilityEnum, { description: 'Who may read it.' }) visibility: Visibility;
  @Field(() => String, { description: 'Under which licence, like CC BY 4.0.' }) @Length(1, 50) licence: string;
  @Field(() => String, { description: 'What changed since the version before; empty for the first.' })
  @Length(0, 1000)
  whatChanged: string;
}

@InputType({ description: 'The curator’s answer.' })
export class ReviewPublicationInput extends ActInput {
  @Field(() => ID, { description: 'The proposed version.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => Boolean, { description: 'Whether to publish it.' }) approve: boolean;
  @Field(() => String, { description: 'What to say to the team.' }) @Length(0, 2000) note: string;
}

@InputType({ description: 'A record to take off the shelf.' })
export class TombstonePublicationInput extends ActInput {
  @Field(() => ID, { description: 'The publication.' }) @IsUUID() publicationId: string;
  @Field(() => Int, { description: 'The record’s version you saw.' }) version: number;
  @Field(() => String, { description: 'Why, for whoever follows a link to it.' }) @Length(1, 1000) reason: string;
}

@InputType({ description: 'A record to adopt.' })
export class AdoptRecordInput extends ActInput {
  @Field(() => ID, { description: 'The record.' }) @IsUUID() publicationId: string;
  @Field(() => String, { nullable: true, description: 'A title of your own. Null: the record’s.' })
  @IsOptional()
  @Length(0, 200)
  title?: string | null;
  @Field(() => String, { description: 'Why it should fit here: volume, staff, digital.' })
  @Length(0, 2000)
  fitNote: string;
}

@InputType({ description: 'Where your adoption stands.' })
export class MoveAdoptionInput extends ActInput {
  @Field(() => ID, { description: 'Your project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The adoption’s version you saw.' }) version: number;
  @Field(() => AdoptionStateEnum, { description: 'Where it stands now.' }) state: AdoptionState;
  @Field(() => String, { nullable: true, description: 'What came of it here; needed to report. Null: nothing yet.' })
  @IsOptional()
  @Length(0, 4000)
  report?: string | null;
  @Field(() => String, { nullable: true, description: 'What was adapted and why. Null: nothing.' })
  @IsOptional()
  @Length(0, 2000)
  adapted?: string | null;
}
