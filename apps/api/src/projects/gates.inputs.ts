import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID, Length, Matches, Min } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';

@InputType({ description: 'An answer to a question of the guidance.' })
export class SaveAnswerInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'The question’s key.' }) @Length(1, 80) questionKey: string;
  @Field(() => String, { description: 'The answer, written as the question’s `type` says; empty to take it back.' })
  @Length(0, 20_000)
  value: string;
  @Field(() => Int, {
    description:
      'The `versionNo` of the answer on your screen, or what your last save gave back; 0 when there was none. When it is no longer the newest, nothing is saved and ChangedSinceYouLookedError says what is.',
  })
  @Min(0)
  basedOn: number;
}

@InputType({ description: 'A gate to ask for.' })
export class RequestGateInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'The gate’s key.' }) @Matches(/^G\d$/) gate: string;
}

@InputType({ description: 'A decision on a gate.' })
export class GateDecisionInput extends RequestGateInput {
  @Field(() => String, { description: 'What to say with it; needed to return or to waive.' })
  @Length(0, 2000)
  note: string;
}

@InputType({ description: 'A condition to let pass.' })
export class WaiveConditionInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'The condition’s key.' }) @Length(1, 80) condition: string;
  @Field(() => String, { description: 'Why.' }) @Length(1, 2000) reason: string;
}

@InputType({ description: 'Text that looks as if it named somebody, and does not.' })
export class OverrideIdentifierInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'The key of the question whose answer it stands in.' })
  @Length(1, 200)
  place: string;
  @Field(() => String, { description: 'Why it names nobody.' }) @Length(1, 1000) reason: string;
}
