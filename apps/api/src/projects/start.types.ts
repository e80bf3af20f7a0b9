import type { Route } from '#libs/guidance';
import type { TeamRole } from '#libs/identity';
import type { DuplicateChoice } from '#libs/projects';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { DuplicateChoiceEnum } from './start.inputs.js';
import { TeamRoleEnum } from './team.types.js';

@ObjectType('RouteAnswer', { description: 'An answer to a route question.' })
export class RouteAnswerType {
  @Field(() => String, { description: 'The question’s key.' }) key: string;
  @Field(() => Boolean, { description: 'Yes or no.' }) yes: boolean;
}

@ObjectType('SortedRoute', { description: 'The road a project takes. Advice, not a ruling.' })
export class SortedRouteType {
  @Field(() => String, { description: 'Its key, such as `improvement` or `research`.' }) key: Route;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'What to do on this road.' }) next: string;
  @Field(() => [RouteAnswerType], { description: 'The answers that led to it.' }) answers: RouteAnswerType[];
  @Field(() => DateTimeScalar, { description: 'When they were given.' }) at: string;
}

@ObjectType('NotedDuplicates', { description: 'What the look at similar projects led to.' })
export class NotedDuplicatesType {
  @Field(() => DuplicateChoiceEnum, { description: 'What it led to.' }) choice: DuplicateChoice;
  @Field(() => String, { description: 'Why; may be empty.' }) because: string;
  @Field(() => String, { description: 'Who said so.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

@ObjectType('StageComment', {
  description: 'A remark on a stage, for the team. Never part of what is sealed or published.',
})
export class StageCommentType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'The key of the stage.' }) stage: string;
  @Field(() => String, { description: 'What was said.' }) text: string;
  @Field(() => String, { description: 'Who said it.' }) byName: string;
  @Field(() => TeamRoleEnum, { description: 'As what.' }) byRole: TeamRole;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}
