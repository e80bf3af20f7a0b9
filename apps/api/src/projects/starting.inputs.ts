import { Field, InputType } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';

@InputType({ description: 'A new project, in one line.' })
export class StartProjectInput extends ActInput {
  @Field(() => String, { description: 'The problem or the aim, in at most 15 words.' }) @Length(1, 200) title: string;
}
