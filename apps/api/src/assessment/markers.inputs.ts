import type { GlobalRating, MarkerKind } from '#libs/assessment';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { GlobalRatingEnum } from './assessment.enums.js';
import { MarkerKindEnum } from './markers.enums.js';
import { CriterionMarkInput } from './marking.inputs.js';

@InputType({ description: 'Whom to ask into the pool of markers.' })
export class InviteMarkerInput extends ActInput {
  @Field(() => ID, { description: 'An assessor of your programme.' }) @IsUUID() personId: string;
  @Field(() => MarkerKindEnum, { description: 'What they are counted as.' }) kind: MarkerKind;
  @Field(() => Int, { nullable: true, description: 'The most plans in a round, 0 to 500. Null: as many as come.' })
  @IsOptional()
  @Min(0)
  @Max(500)
  capacity?: number | null;
}

@InputType({ description: 'What a marker is counted as and takes on.' })
export class ChangeMarkerInput extends ActInput {
  @Field(() => ID, { description: 'Their place in the pool.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => MarkerKindEnum, { description: 'What they are counted as.' }) kind: MarkerKind;
  @Field(() => Int, { nullable: true, description: 'The most plans in a round, 0 to 500. Null: as many as come.' })
  @IsOptional()
  @Min(0)
  @Max(500)
  capacity?: number | null;
}

@InputType({ description: 'Your answer to an invitation, or what you are to be kept from by now.' })
export class AnswerInvitationInput extends ActInput {
  @Field(() => ID, { description: 'The invitation.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => Boolean, { description: 'Yes joins the pool, or stays in it; no declines, or leaves it.' })
  accept: boolean;
  @Field(() => [ID], { description: 'Trusts whose plans you are not to be given.' })
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  trustIds: string[];
  @Field(() => [String], {
    description: 'People whose plans you are not to be given, by full name or work e-mail address.',
  })
  @ArrayMaxSize(50)
  @Length(1, 200, { each: true })
  people: string[];
}

@InputType({ description: 'The level an exemplar should be given for a criterion, and why.' })
export class ReferenceLevelInput {
  @Field(() => String, { description: 'The criterion’s key.' }) @Length(1, 10) criterion: string;
  @Field(() => Int, { description: 'The level, 0 to 4.' }) @Min(0) @Max(4) level: number;
  @Field(() => String, { description: 'Why, in at least 25 characters.' }) @Length(1, 2000) reasons: string;
}

@InputType({ description: 'A plan to make an exemplar of.' })
export class MakeExemplarInput extends ActInput {
  @Field(() => ID, { description: 'The packet, of a round whose results are out.' }) @IsUUID() packetId: string;
  @Field(() => [ReferenceLevelInput], { description: 'What it should be given, for every criterion.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ReferenceLevelInput)
  reference: ReferenceLevelInput[];
}

@InputType({ description: 'A rubric to be calibrated for.' })
export class BeginCalibrationInput extends ActInput {
  @Field(() => String, { description: 'Its key.' }) @Length(1, 50) rubricKey: string;
  @Field(() => String, { description: 'Its version.' }) @Length(1, 20) rubricVersion: string;
}

@InputType({ description: 'A calibration that was not passed.' })
export class ReopenCalibrationInput extends ActInput {
  @Field(() => ID, { description: 'The calibration.' }) @IsUUID() id: string;
}

@InputType({ description: 'What is set so far of the exemplar that is open; it takes the place of what was.' })
export class SaveCalibrationInput extends ActInput {
  @Field(() => ID, { description: 'Your calibration.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => [CriterionMarkInput], { description: 'Levels and reasons.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CriterionMarkInput)
  levels: CriterionMarkInput[];
  @Field(() => GlobalRatingEnum, { nullable: true, description: 'Your rating of the whole. Null: not yet.' })
  @IsOptional()
  globalRating?: GlobalRating | null;
}

@InputType({ description: 'An exemplar you have marked.' })
export class SubmitCalibrationInput extends ActInput {
  @Field(() => ID, { description: 'Your calibration.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'A comment to keep for use again.' })
export class AddBankCommentInput extends ActInput {
  @Field(() => String, { description: 'The key of the criterion it is for.' }) @Length(1, 10) criterion: string;
  @Field(() => String, { description: 'The comment.' }) @Length(1, 2000) text: string;
}

@InputType({ description: 'Other words for a comment.' })
export class ChangeBankCommentInput extends ActInput {
  @Field(() => ID, { description: 'The comment.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'The comment.' }) @Length(1, 2000) text: string;
}

@InputType({ description: 'A comment that is no longer wanted.' })
export class RemoveBankCommentInput extends ActInput {
  @Field(() => ID, { description: 'The comment.' }) @IsUUID() id: string;
}
