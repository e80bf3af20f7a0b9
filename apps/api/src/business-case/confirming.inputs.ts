import { Field, InputType } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';

@InputType({ description: 'Confirms a reference set as it is, for this trust.' })
export class ConfirmReferenceSetInput extends ActInput {
  @Field(() => String, { description: 'The set.' }) @Length(1, 80) setId: string;
  @Field(() => String, { description: 'The document it was checked against.' }) @Length(0, 300) source: string;
  @Field(() => DateScalar, { description: 'The day of that document.' }) sourceDay: string;
  @Field(() => DateScalar, { description: 'By when to look at it again.' }) reviewBy: string;
  @Field(() => String, { description: 'What was checked, and what the document says.' }) @Length(0, 1000) note: string;
}

@InputType({ description: 'Takes the confirmation of a reference set back.' })
export class WithdrawConfirmationInput extends ActInput {
  @Field(() => String, { description: 'The set.' }) @Length(1, 80) setId: string;
  @Field(() => String, { description: 'Why.' }) @Length(0, 1000) reason: string;
}
