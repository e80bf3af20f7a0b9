import type { AssumptionState, EvidenceLevel, Linkable, NoteKind, Retirable } from '#libs/projects';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, LinkScalar } from '../graphql/scalars.js';
import { AssumptionStateEnum, EvidenceLevelEnum, NoteKindEnum } from './thread.types.js';

export const RetirableEnum = enumOf<Retirable>('Retirable', 'What of the thread can be given up.', {
  cause: 'A cause.',
  driver: 'A driver.',
  'change-idea': 'A change.',
  'rationale-note': 'A note on the rationale.',
});
export const LinkableEnum = enumOf<Linkable>('Linkable', 'What of the thread is tied to something above it.', {
  driver: 'A driver, to a cause.',
  'secondary-driver': 'A driver, to the driver it is part of.',
  'change-idea': 'A change, to a driver.',
});

@InputType({ description: 'A cause of the problem.' })
export class AddCauseInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'What it is.' }) @Length(1, 1000) text: string;
  @Field(() => String, { description: 'Which rib of the fishbone.' }) @Length(0, 50) rib: string;
  @Field(() => EvidenceLevelEnum, { description: 'How sure you are.' }) evidenceLevel: EvidenceLevel;
  @Field(() => String, { description: 'How it was found; may be empty.' }) @Length(0, 50) tool: string;
  @Field(() => Int, { nullable: true, description: 'How often it was counted. Null: not counted, or not said.' })
  @IsOptional()
  @Min(0)
  timesCounted?: number | null;
}

@InputType({ description: 'How sure you are of a cause now.' })
export class WeighCauseInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => EvidenceLevelEnum, { description: 'How sure you are.' }) evidenceLevel: EvidenceLevel;
  @Field(() => Int, { nullable: true, description: 'How often it was counted. Null: not counted, or not said.' })
  @IsOptional()
  @Min(0)
  timesCounted?: number | null;
}

@InputType({ description: 'A driver.' })
export class AddDriverInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'What must be different.' }) @Length(1, 500) text: string;
  @Field(() => ID, { nullable: true, description: 'The cause it answers. Null: none yet.' })
  @IsOptional()
  @IsUUID()
  causeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The driver it is part of. Null: a primary one.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}

@InputType({ description: 'A change to try.' })
export class AddChangeIdeaInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'What you will try.' }) @Length(1, 1000) text: string;
  @Field(() => ID, { nullable: true, description: 'The driver it moves. Null: none yet.' })
  @IsOptional()
  @IsUUID()
  driverId?: string | null;
}

@InputType({ description: 'A link of the thread.' })
export class LinkThreadInput extends ActInput {
  @Field(() => LinkableEnum, { description: 'What to tie: a driver to a cause or a driver, or a change to a driver.' })
  thing: Linkable;
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => ID, { nullable: true, description: 'What to tie it to. Null: loosen it.' }) @IsOptional() @IsUUID() to?:
    string | null;
}

@InputType({ description: 'Something to give up.' })
export class RetireFromThreadInput extends ActInput {
  @Field(() => RetirableEnum, { description: 'What it is.' }) thing: Retirable;
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'Something taken for granted.' })
export class AddAssumptionInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'What it is.' }) @Length(1, 1000) text: string;
  @Field(() => Int, { description: 'How sure you are, from 1 to 5.' }) @Min(1) @Max(5) confidence: number;
  @Field(() => String, { description: 'How you will test it; may be empty.' }) @Length(0, 1000) test: string;
  @Field(() => DateScalar, { nullable: true, description: 'By when. Null: no day.' }) dueOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The change it bears. Null: all of them.' })
  @IsOptional()
  @IsUUID()
  changeIdeaId?: string | null;
}

@InputType({ description: 'Whether an assumption holds.' })
export class JudgeAssumptionInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => AssumptionStateEnum, { description: 'Whether it holds.' }) state: AssumptionState;
  @Field(() => String, { description: 'What the test showed; may be empty.' }) @Length(0, 2000) note: string;
}

@InputType({ description: 'A note on the rationale.' })
export class AddRationaleNoteInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => NoteKindEnum, { description: 'What kind of note.' }) kind: NoteKind;
  @Field(() => String, { description: 'What it says.' }) @Length(1, 1000) text: string;
  @Field(() => String, { description: 'More of it; may be empty.' }) @Length(0, 1000) detail: string;
  @Field(() => LinkScalar, { nullable: true, description: 'Where to read it. Null: no link.' }) link?: string | null;
}

@InputType({ description: 'The aim.' })
export class SetAimInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version of the aim you saw; 0 for the first.' }) @Min(0) version: number;
  @Field(() => String, { description: 'What is to be raised or lowered.' }) @Length(1, 300) what: string;
  @Field(() => String, { description: 'In whom.' }) @Length(1, 300) population: string;
  @Field(() => String, { description: 'Where.' }) @Length(1, 300) place: string;
  @Field(() => Float, { description: 'From what.' }) fromValue: number;
  @Field(() => Float, { description: 'To what.' }) toValue: number;
  @Field(() => String, { description: 'In what unit.' }) @Length(1, 50) unit: string;
  @Field(() => DateScalar, { description: 'By when.' }) byDate: string;
  @Field(() => ID, { nullable: true, description: 'The measure that will show it. Null: none yet.' })
  @IsOptional()
  @IsUUID()
  outcomeMeasureId?: string | null;
}

@InputType({ description: 'An improvement model.' })
export class ChooseModelInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: 'The version of the project you saw.' }) version: number;
  @Field(() => String, { description: 'The model’s key in the guidance.' }) @Length(1, 50) model: string;
  @Field(() => String, { description: 'Why this one.' }) @Length(0, 2000) why: string;
}
