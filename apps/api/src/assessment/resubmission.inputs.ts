import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

@InputType({ description: 'A round for what did not pass another, of the same scheme.' })
export class OpenResubmissionRoundInput extends ActInput {
  @Field(() => ID, { description: 'The round whose results are out.' }) @IsUUID() resubmits: string;
  @Field(() => String, { description: 'Its title.' }) @Length(1, 200) title: string;
  @Field(() => DateTimeScalar, { description: 'When it opens.' }) opensAt: string;
  @Field(() => DateTimeScalar, {
    description: 'Until when projects may be submitted: no later than the last day that was offered.',
  })
  deadlineAt: string;
  @Field(() => DateScalar, { description: 'When marks are due.' }) markingDueOn: string;
}
