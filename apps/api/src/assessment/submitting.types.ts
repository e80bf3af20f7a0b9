import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OpenRoundType } from './schemes.types.js';

@ObjectType('PossibleIdentifier', { description: 'Something in an answer that may name a patient.' })
export class PossibleIdentifierType {
  @Field(() => String, { description: 'The key of the question in whose answer it stands.' }) place: string;
  @Field(() => String, { description: 'What kind of identifier it looks like.' }) kind: string;
  @Field(() => String, { description: 'What to do about it.' }) advice: string;
}

@ObjectType('RoundToEnter', { description: 'A round the project can be submitted to, and what is missing for it.' })
export class RoundToEnterType {
  @Field(() => OpenRoundType, { description: 'The round.' }) round: OpenRoundType;
  @Field(() => [String], { description: 'The keys of the gates it asks for that are not passed.' })
  gatesShut: readonly string[];
}

@ObjectType('Submitting', { description: 'How a project stands towards the programmes’ rounds.' })
export class SubmittingType {
  projectId: string;
  @Field(() => Boolean, { description: 'Whether you may enrol and submit it.' }) maySubmit: boolean;
  @Field(() => ID, { nullable: true, description: 'The scheme it follows. Null until it is enrolled.' })
  schemeId: string | null;
  @Field(() => [RoundToEnterType], { description: 'The rounds of its scheme that are not over.' })
  rounds: readonly RoundToEnterType[];
  @Field(() => [PossibleIdentifierType], { description: 'What keeps it from being submitted until it is mended.' })
  identifiers: readonly PossibleIdentifierType[];
}
