import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { CriterionMarkInput } from './marking.inputs.js';

@InputType({ description: 'A note to the other marker.' })
export class WriteDiscussionNoteInput extends ActInput {
  @Field(() => ID, { description: 'The packet.' }) @IsUUID() packetId: string;
  @Field(() => String, { nullable: true, description: 'The key of the criterion it is about. Null: the whole.' })
  @IsOptional()
  @Length(1, 10)
  criterion?: string | null;
  @Field(() => String, { description: 'What you write.' }) @Length(1, 4000) text: string;
}

@InputType({ description: 'A mark that stands after a discussion.' })
export class StandByMarkInput extends ActInput {
  @Field(() => ID, { description: 'Your mark.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'Why, for the other marker and the moderator.' }) @Length(1, 4000) why: string;
}

@InputType({ description: 'A discussion to go on without.' })
export class CutDiscussionShortInput extends ActInput {
  @Field(() => ID, { description: 'The packet.' }) @IsUUID() packetId: string;
  @Field(() => String, { description: 'Why it does not go on, for the programme.' }) @Length(1, 4000) reason: string;
}

@InputType({ description: 'A mark revised after a discussion, every level and flag of it.' })
export class ReviseMarkInput extends ActInput {
  @Field(() => ID, { description: 'Your mark.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => [CriterionMarkInput], { description: 'Levels and reasons, one for each criterion.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CriterionMarkInput)
  levels: CriterionMarkInput[];
  @Field(() => [String], { description: 'The keys of the flags you find breached.' }) flags: string[];
  @Field(() => String, { description: 'Why, for the other marker and the moderator.' }) @Length(1, 4000) why: string;
}
