import type { AimParts } from '#libs/projects';
import { Field, Float, InputType } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { DateScalar } from '../graphql/scalars.js';

@InputType({ description: 'The parts of an aim, to hear how it would read. Nothing is saved.' })
export class AimPartsInput implements AimParts {
  @Field(() => String, { description: 'What is to be raised or lowered.' }) @Length(1, 300) what: string;
  @Field(() => String, { description: 'In whom.' }) @Length(1, 300) population: string;
  @Field(() => String, { description: 'Where.' }) @Length(1, 300) place: string;
  @Field(() => Float, { description: 'From what.' }) fromValue: number;
  @Field(() => Float, { description: 'To what.' }) toValue: number;
  @Field(() => String, { description: 'In what unit.' }) @Length(1, 50) unit: string;
  @Field(() => DateScalar, { description: 'By when.' }) byDate: string;
}
