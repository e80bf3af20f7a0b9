import { Field, ObjectType } from '@nestjs/graphql';

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

@ObjectType('Guidance', { description: 'The guidance in force: what projects are asked, stage by stage.' })
export class GuidanceType {
  @Field(() => String, { description: 'The edition.' }) edition: string;
  @Field(() => [ImprovementModelType], { description: 'The improvement models to choose from.' })
  models: readonly ImprovementModelType[];
}
