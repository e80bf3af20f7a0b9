import type { GlobalRating } from '#libs/assessment';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ActInput } from '../graphql/act-input.js';
import { GlobalRatingEnum } from './assessment.enums.js';

@InputType({ description: 'A third mark to order.' })
export class OrderThirdMarkInput extends ActInput {
  @Field(() => ID, { description: 'The packet.' }) @IsUUID() packetId: string;
}

@InputType({ description: 'Whether you have a conflict of interest.' })
export class DeclareConflictInput extends ActInput {
  @Field(() => ID, { description: 'Your mark.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => Boolean, { description: 'Yes gives the work back; no opens it.' }) conflict: boolean;
  @Field(() => String, { description: 'What the conflict is; empty without one.' }) @Length(0, 1000) why: string;
}

@InputType({ description: 'A level and its reasons.' })
export class CriterionMarkInput {
  @Field(() => String, { description: 'The criterion’s key.' }) @Length(1, 10) criterion: string;
  @Field(() => Int, { description: 'The level, 0 to 4.' }) @Min(0) @Max(4) level: number;
  @Field(() => String, { description: 'The reasons; at least 25 characters for a level of 0, 1 or 4.' })
  @Length(0, 4000)
  comment: string;
}

@InputType({ description: 'What is set of a mark so far; it takes the place of what was.' })
export class SaveMarkInput extends ActInput {
  @Field(() => ID, { description: 'Your mark.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => [CriterionMarkInput], { description: 'Levels and reasons.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CriterionMarkInput)
  levels: CriterionMarkInput[];
  @Field(() => [String], { description: 'The keys of the flags you found breached.' }) flags: string[];
  @Field(() => [String], {
    nullable: true,
    description: 'The keys of the criteria the moderator is asked to look at. Null: none.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  unsure?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words for the moderator alone. Null: none.' })
  @IsOptional()
  @Length(0, 2000)
  note?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'What the team does well: at most two, two to submit. The trainee reads them. Null: none yet.',
  })
  @IsOptional()
  @ArrayMaxSize(2)
  strengths?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'What the team can do next: at most two, two to submit. The trainee reads them. Null: none yet.',
  })
  @IsOptional()
  @ArrayMaxSize(2)
  nextSteps?: string[] | null;
  @Field(() => GlobalRatingEnum, { nullable: true, description: 'Your rating of the whole. Null: not yet.' })
  @IsOptional()
  globalRating?: GlobalRating | null;
}

@InputType({ description: 'A mark to seal.' })
export class SubmitMarkInput extends ActInput {
  @Field(() => ID, { description: 'Your mark.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}
