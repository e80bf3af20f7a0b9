import type {
  FilterCategory,
  FilterState,
  Rating,
  ReadCategory,
  ReadChoice,
  ReadTaken,
  SuccessFactor,
} from '#libs/business-case';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { RatingEnum } from './business-case.enums.js';

export const FilterCategoryEnum = enumOf<FilterCategory>(
  'FilterCategory',
  'A category of the options filter; they are decided in this order, each on the green choices before it.',
  {
    scope: 'What is covered: for whom, where and how much.',
    solution: 'How it is done.',
    delivery: 'Who does it.',
    implementation: 'When, and in which steps.',
    funding: 'What pays for it.',
  },
);
export const FilterStateEnum = enumOf<FilterState>('FilterState', 'How far a category of the filter is.', {
  empty: 'No choice is listed.',
  open: 'No choice is green yet.',
  'look-again': 'An earlier category was decided otherwise since it was decided.',
  decided: 'One choice is green, on what the earlier categories say now.',
});

@ObjectType('SuccessFactor', { description: 'What every choice and every option is rated against.' })
export class SuccessFactorType implements SuccessFactor {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'What it asks.' }) asks: string;
}

@ObjectType('TakenChoice', { description: 'The choice of a category that an option takes.' })
export class TakenChoiceType implements ReadTaken {
  @Field(() => FilterCategoryEnum, { description: 'The category.' }) category: FilterCategory;
  @Field(() => ID, { description: 'The choice.' }) choiceId: string;
}

@ObjectType('FilterChoice', { description: 'One way to decide a category of the filter.' })
export class FilterChoiceType implements Omit<ReadChoice, 'decidedOn'> {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => FilterCategoryEnum, { description: 'The category it is of.' }) category: FilterCategory;
  @Field(() => String, { description: 'What it is called.' }) name: string;
  @Field(() => String, { description: 'What it is, in a sentence; may be empty.' }) description: string;
  @Field(() => RatingEnum, {
    nullable: true,
    description: 'How it meets the success factors; a red one is dropped. Null until it is rated.',
  })
  rating: Rating | null;
  @Field(() => String, { description: 'Why; empty until it is rated.' }) reason: string;
  @Field(() => Boolean, { description: 'Whether an earlier category was decided otherwise since it was rated.' })
  isStale: boolean;
}

@ObjectType('FilterCategoryState', { description: 'A category of the filter with its choices.' })
export class FilterCategoryType implements Omit<ReadCategory, 'buildsOn' | 'choices'> {
  @Field(() => FilterCategoryEnum, { description: 'Which category.' }) category: FilterCategory;
  @Field(() => FilterStateEnum, { description: 'How far it is.' }) state: FilterState;
  @Field(() => [ID], { description: 'The green choices of the earlier categories, which it builds on.' })
  buildsOn: readonly string[];
  @Field(() => [FilterChoiceType], { description: 'Its choices, the first listed first.' })
  choices: readonly FilterChoiceType[];
}

@ObjectType('OptionsFilter', { description: 'How the options of a case were come by, category by category.' })
export class OptionsFilterType {
  @Field(() => [SuccessFactorType], { description: 'The five success factors of the Green Book.' })
  successFactors: readonly SuccessFactorType[];
  @Field(() => [String], { description: 'What else no choice may break, such as law or timing.' })
  constraints: readonly string[];
  @Field(() => Int, { description: 'The version to send when naming constraints; 0 for the first time.' })
  version: number;
  @Field(() => [FilterCategoryType], { description: 'The five categories, in the order in which they are decided.' })
  categories: readonly FilterCategoryType[];
}
