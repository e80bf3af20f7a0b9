import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID, Length, Max, Min } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';

@InputType({ description: 'A scheme to ask judges about.' })
export class OpenStandardExerciseInput extends ActInput {
  @Field(() => ID, { description: 'The scheme.' }) @IsUUID() schemeId: string;
}

@InputType({ description: 'Your judgement; it takes the place of your last one.' })
export class JudgeStandardInput extends ActInput {
  @Field(() => ID, { description: 'The exercise.' }) @IsUUID() exerciseId: string;
  @Field(() => [Float], {
    description: 'The level work that only just passes would reach, for each criterion in its order; halves too.',
  })
  @ArrayMaxSize(50)
  levels: number[];
  @Field(() => Float, { description: 'The lowest cut you would accept, in per cent.' })
  @Min(0)
  @Max(100)
  leastCut: number;
  @Field(() => Float, { description: 'The highest cut you would accept, in per cent.' })
  @Min(0)
  @Max(100)
  mostCut: number;
  @Field(() => Float, { description: 'The fewest of all who may fail, in per cent.' })
  @Min(0)
  @Max(100)
  leastFail: number;
  @Field(() => Float, { description: 'The most of all who may fail, in per cent.' }) @Min(0) @Max(100) mostFail: number;
}

@InputType({ description: 'An exercise to close.' })
export class CloseStandardExerciseInput extends ActInput {
  @Field(() => ID, { description: 'The exercise.' }) @IsUUID() exerciseId: string;
}

@InputType({ description: 'A cut to write into its scheme.' })
export class AdoptCutInput extends ActInput {
  @Field(() => ID, { description: 'The closed exercise whose cut it is.' }) @IsUUID() exerciseId: string;
  @Field(() => String, { description: 'Why this cut.' }) @Length(1, 2000) reason: string;
}
