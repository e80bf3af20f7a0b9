import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('GuidanceItem', { description: 'An entry of one of the guidance’s lists.' })
export class GuidanceItemType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'What it asks.' }) asks: string;
  @Field(() => Boolean, { description: 'Whether it has been checked against its source.' }) confirmed: boolean;
}

@ObjectType('LeadershipElement', { description: 'An element of medical leadership, to rate yourself on.' })
export class LeadershipElementType extends GuidanceItemType {
  @Field(() => String, { description: 'The domain it belongs to.' }) domain: string;
}

@ObjectType('ModelPrompt', { description: 'How an improvement model words a question.' })
export class ModelPromptType {
  @Field(() => String, { description: 'The key of the question.' }) questionKey: string;
  @Field(() => String, { description: 'The title of the stage it is asked in.' }) stage: string;
  @Field(() => String, { description: 'How it is asked of those who follow no model.' }) usual: string;
  @Field(() => String, { description: 'How it is asked of those who follow this one.' }) prompt: string;
}
