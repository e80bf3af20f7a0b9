import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RubricLevel', { description: 'A level of a rubric.' })
export class RubricLevelType {
  @Field(() => Int, { description: 'The level.' }) level: number;
  @Field(() => String, { description: 'Its name.' }) name: string;
}

@ObjectType('RubricCriterion', { description: 'What is judged.' })
export class RubricCriterionType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => Float, { description: 'Its weight out of 100. Nought where there is no total.' }) weight: number;
  @Field(() => [String], { description: 'What each level looks like, the lowest first.' })
  descriptors: readonly string[];
}

@ObjectType('RubricFlag', { description: 'A rule of conduct a marker looks at.' })
export class RubricFlagType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Answered with yes; a no raises the flag.' }) asks: string;
  @Field(() => Boolean, { description: 'Whether raising it sends the work back unmarked.' }) returns: boolean;
}

@ObjectType('RubricRating', { description: 'A rating of the whole.' })
export class RubricRatingType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
}

@ObjectType('Rubric', { description: 'What work is marked by.' })
export class RubricType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its version.' }) version: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => [RubricLevelType], { description: 'Its levels, the lowest first.' }) levels: readonly RubricLevelType[];
  @Field(() => [RubricCriterionType], { description: 'Its criteria, in order.' })
  criteria: readonly RubricCriterionType[];
  @Field(() => [RubricFlagType], { description: 'Its rules of conduct.' }) flags: readonly RubricFlagType[];
  @Field(() => Float, { nullable: true, description: 'The least total that passes. Null for one that gives no marks.' })
  cut: number | null;
  @Field(() => [Int], { description: 'The levels that need reasons.' }) commentAtLevels: readonly number[];
  @Field(() => Int, { description: 'The least length of such reasons, in characters.' }) commentMinCharacters: number;
  @Field(() => [RubricRatingType], { description: 'The ratings of the whole, the lowest first.' })
  globalRatings: readonly RubricRatingType[];
}
