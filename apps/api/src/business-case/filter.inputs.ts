import type { FilterCategory, Rating } from '#libs/business-case';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length, Min, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { RatingEnum } from './business-case.enums.js';
import { FilterCategoryEnum } from './filter.types.js';

@InputType({ description: 'Lists a choice of a category of the options filter.' })
export class AddFilterChoiceInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => FilterCategoryEnum, { description: 'The category.' }) category: FilterCategory;
  @Field(() => String, { description: 'What it is called.' }) @Length(1, 120) name: string;
  @Field(() => String, { description: 'What it is, in a sentence; may be empty.' }) @Length(0, 500) description: string;
}

@InputType({ description: 'Says better what a choice is.' })
export class ChangeFilterChoiceInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => String, { description: 'What it is called.' }) @Length(1, 120) name: string;
  @Field(() => String, { description: 'What it is, in a sentence; may be empty.' }) @Length(0, 500) description: string;
}

@InputType({ description: 'Rates a choice against the success factors, with the reason.' })
export class RateFilterChoiceInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => RatingEnum, { description: 'How it meets them: exactly one choice of a category is green.' })
  rating: Rating;
  @Field(() => String, { description: 'Why.' }) @Length(0, 1000) reason: string;
}

@InputType({ description: 'Takes a choice off the list.' })
export class RemoveFilterChoiceInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'Says that the ratings of a category stand, although an earlier one was decided otherwise.' })
export class KeepFilterRatingsInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => FilterCategoryEnum, { description: 'The category.' }) category: FilterCategory;
}

@InputType({ description: 'Which choice of a category an option takes.' })
export class TakenChoiceInput {
  @Field(() => FilterCategoryEnum, { description: 'The category.' }) category: FilterCategory;
  @Field(() => ID, { nullable: true, description: 'The choice. Null: none of this category.' })
  @IsOptional()
  @IsUUID()
  choiceId?: string | null;
}

@InputType({ description: 'Says which choices an option takes.' })
export class TakeFilterChoicesInput extends ActInput {
  @Field(() => ID, { description: 'The option.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => [TakenChoiceInput], { description: 'Categories that are not named stay as they are.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => TakenChoiceInput)
  choices: TakenChoiceInput[];
}

@InputType({ description: 'Names what no choice may break, beside the five success factors.' })
export class NameConstraintsInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version you saw; 0 for the first time.' }) @Min(0) version: number;
  @Field(() => [String], { description: 'At most 10; empty takes away those that were named.' })
  @ArrayMaxSize(10)
  @Length(1, 300, { each: true })
  constraints: string[];
}
