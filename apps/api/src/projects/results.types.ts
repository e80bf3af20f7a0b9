import type { ResultState } from '#libs/projects';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

export const ResultStateEnum = enumOf<ResultState>('ResultState', 'What came of a project, said honestly.', {
  'improved-and-held': 'It got better and stayed better.',
  'improved-then-slipped': 'It got better, then fell back.',
  'no-clear-change': 'The data show no clear change.',
  worse: 'Something that matters got worse.',
  'stopped-early': 'It was ended before it could show.',
  'too-little-data': 'There is not enough data to say.',
  'in-progress': 'It is still under way.',
});

export const RatingMomentEnum = enumOf<'before' | 'after'>('RatingMoment', 'When a lead rated their own leadership.', {
  before: 'Before the project.',
  after: 'After it.',
});

@ObjectType('ProjectResult', { description: 'One choice of the result; the newest counts.' })
export class ProjectResultType {
  @Field(() => ResultStateEnum, { description: 'What came of it.' }) state: ResultState;
  @Field(() => String, { description: 'How to read it beside the chart; may be empty.' }) note: string;
  @Field(() => DateScalar, { description: 'When it was chosen.' }) chosenOn: string;
  @Field(() => String, { description: 'Who chose it.' }) byName: string;
  @Field(() => Int, { description: 'Which choice this was, counted from 1.' }) versionNo: number;
}

@ObjectType('LeadershipRating', { description: 'The lead’s rating of one element of their own leadership.' })
export class LeadershipRatingType {
  @Field(() => String, { description: 'The element’s key in the guidance.' }) element: string;
  @Field(() => RatingMomentEnum, { description: 'Before or after the project.' }) moment: 'before' | 'after';
  @Field(() => Int, { description: 'From 1 to 5.' }) rating: number;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

@ObjectType('Tension', { description: 'An entry in the lead’s own log of tensions met.' })
export class TensionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'Which tension: its key in the guidance.' }) kind: string;
  @Field(() => DateScalar, { description: 'When it was met.' }) happenedOn: string;
  @Field(() => String, { description: 'What happened.' }) whatHappened: string;
  @Field(() => String, { description: 'What the lead did.' }) whatIDid: string;
  @Field(() => Boolean, { description: 'Whether the reflection rests on it.' }) inReflection: boolean;
  @Field(() => Boolean, { description: 'Whether mentor and supervisor may read it.' }) shared: boolean;
}
