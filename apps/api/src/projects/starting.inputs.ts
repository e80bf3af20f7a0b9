import type { DuplicateChoice } from '#libs/projects';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, Length, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';
import { DuplicateChoiceEnum } from './start.inputs.js';

@InputType({ description: 'What the look at similar projects led to, before the project was there.' })
export class DuplicatesAtStartInput {
  @Field(() => DuplicateChoiceEnum, { description: 'What it led to.' }) choice: DuplicateChoice;
  @Field(() => String, { description: 'Why; needed when yours differs.' }) @Length(0, 1000) because: string;
}

@InputType({ description: 'A new project: a line is enough, and where and when help.' })
export class StartProjectInput extends ActInput {
  @Field(() => String, { description: 'The problem or the aim, in at most 15 words.' }) @Length(1, 200) title: string;
  @Field(() => String, { nullable: true, description: 'The specialty. Null: not said yet.' })
  @IsOptional()
  @Length(0, 100)
  specialty?: string | null;
  @Field(() => String, { nullable: true, description: 'Where care is given. Null: not said yet.' })
  @IsOptional()
  @Length(0, 100)
  setting?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When your post began. Null: not said yet.' }) postStartsOn?:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When your post ends. Null: not said yet.' }) postEndsOn?:
    string | null;
  @Field(() => DuplicatesAtStartInput, {
    nullable: true,
    description: 'What the look at similar projects led to. Null: not looked yet.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => DuplicatesAtStartInput)
  duplicates?: DuplicatesAtStartInput | null;
}
