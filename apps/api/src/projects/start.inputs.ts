import type { DuplicateChoice } from '#libs/projects';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar } from '../graphql/scalars.js';

export const DuplicateChoiceEnum = enumOf<DuplicateChoice>(
  'DuplicateChoice',
  'What the look at similar projects led to.',
  {
    join: 'We join one.',
    're-audit': 'We look again at what one did.',
    adopt: 'We adopt one.',
    different: 'Ours differs, and we say how.',
    'none-found': 'There is none like it.',
  },
);
export const LifeMoveEnum = enumOf<'paused' | 'active' | 'stopped'>('LifeMove', 'Where to take a project.', {
  paused: 'Let it rest.',
  active: 'Take it up again.',
  stopped: 'End it early, with what was learned.',
});

@InputType({ description: 'The basics of a project.' })
export class DescribeProjectInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version of the project you saw.' }) version: number;
  @Field(() => String, { description: 'The problem or the aim, in a few words.' }) @Length(1, 200) title: string;
  @Field(() => String, { description: 'The specialty.' }) @Length(1, 100) specialty: string;
  @Field(() => String, { description: 'Where care is given.' }) @Length(1, 100) setting: string;
  @Field(() => String, { description: 'The stage of care.' }) @Length(1, 100) careStage: string;
  @Field(() => String, { description: 'What it grew out of.' }) @Length(1, 100) origin: string;
  @Field(() => String, { nullable: true, description: 'The trust’s registration number. Null: none.' })
  @IsOptional()
  @Length(0, 100)
  registrationNumber?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When your post began. Null: not said.' }) postStartsOn?:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When your post ends. Null: not said.' }) postEndsOn?:
    string | null;
}

@InputType({ description: 'A step in the project’s life.' })
export class MoveProjectInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version of the project you saw.' }) version: number;
  @Field(() => LifeMoveEnum, { description: 'Where to take it.' }) to: 'paused' | 'active' | 'stopped';
  @Field(() => String, { description: 'Why; needed to stop it.' }) @Length(0, 2000) reason: string;
}

@InputType({ description: 'An answer to a route question.' })
export class RouteAnswerInput {
  @Field(() => String, { description: 'The question’s key.' }) @Length(1, 80) key: string;
  @Field(() => Boolean, { description: 'Yes or no.' }) yes: boolean;
}

@InputType({ description: 'The answers to the route questions.' })
export class SortRouteInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => [RouteAnswerInput], { description: 'Every answer.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RouteAnswerInput)
  answers: RouteAnswerInput[];
}

@InputType({ description: 'What you declare.' })
export class DeclareGovernanceInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => [String], { description: 'The keys of the declarations.' })
  @ArrayMaxSize(20)
  @Length(1, 80, { each: true })
  keys: string[];
}

@InputType({ description: 'What the look at similar projects led to.' })
export class NoteDuplicatesInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => DuplicateChoiceEnum, { description: 'What it led to.' }) choice: DuplicateChoice;
  @Field(() => String, { description: 'Why; needed when yours differs.' }) @Length(0, 1000) because: string;
}

@InputType({ description: 'A project to take on as its supervisor or mentor.' })
export class AcceptSupervisionInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
}

@InputType({ description: 'A remark on a stage.' })
export class CommentOnStageInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'The stage’s key.' }) @Length(1, 50) stage: string;
  @Field(() => String, { description: 'What you want to say.' }) @Length(1, 4000) text: string;
}
