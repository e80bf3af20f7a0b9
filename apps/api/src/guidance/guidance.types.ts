import { Field, ObjectType } from '@nestjs/graphql';
import { RubricType } from './rubric.types.js';

@ObjectType('ModelStep', { description: 'A step of an improvement model.' })
export class ModelStepType {
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'What it asks.' }) asks: string;
}

@ObjectType('ImprovementModel', { description: 'An improvement model, with when to use it and when not.' })
export class ImprovementModelType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'When to use it.' }) useWhen: string;
  @Field(() => String, { description: 'When not to.' }) doNotUseWhen: string;
  @Field(() => [ModelStepType], { description: 'Its steps, in order.' }) steps: readonly ModelStepType[];
  @Field(() => Boolean, {
    description: 'Whether the description has been checked against its source; if not, it is to be confirmed.',
  })
  confirmed: boolean;
  @Field(() => String, { description: 'Where it comes from.' }) source: string;
  @Field(() => String, { description: 'A short text about it, in Markdown.' }) body: string;
}

@ObjectType('RouteQuestion', { description: 'A yes or no question that helps to sort which road a project takes.' })
export class RouteQuestionType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'What it asks.' }) ask: string;
  @Field(() => String, { description: 'Help with answering.' }) hint: string;
}

@ObjectType('InformationPromise', { description: 'A promise about patient information.' })
export class InformationPromiseType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'What is promised.' }) asks: string;
}

@ObjectType('GuidanceQuestion', { description: 'What a stage asks.' })
export class GuidanceQuestionType {
  @Field(() => String, { description: 'Its key, by which answers name it.' }) key: string;
  @Field(() => String, { description: 'The question.' }) ask: string;
}

@ObjectType('GuidanceStage', { description: 'A stage as the guidance describes it, without any project.' })
export class GuidanceStageType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => [GuidanceQuestionType], { description: 'Its questions, in order.' })
  questions: readonly GuidanceQuestionType[];
}

@ObjectType('Guidance', { description: 'The guidance in force: what projects are asked, stage by stage.' })
export class GuidanceType {
  @Field(() => String, { description: 'The edition.' }) edition: string;
  @Field(() => [ImprovementModelType], { description: 'The improvement models to choose from.' })
  models: readonly ImprovementModelType[];
  @Field(() => [RouteQuestionType], { description: 'The questions that sort which road a project takes.' })
  routeQuestions: readonly RouteQuestionType[];
  @Field(() => [InformationPromiseType], { description: 'The promises about patient information.' })
  informationGovernance: readonly InformationPromiseType[];
  @Field(() => [RubricType], { description: 'The rubrics that work is marked by.' }) rubrics: readonly RubricType[];
  @Field(() => [GuidanceStageType], { description: 'The stages, in order.' }) stages: readonly GuidanceStageType[];
}
