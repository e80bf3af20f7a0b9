import type { CommitmentLevel, Feeling, Frequency } from '#libs/stakeholders';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';
import { CommitmentLevelEnum, FeelingEnum, FrequencyEnum } from './stakeholders.enums.js';

@InputType({ description: 'How somebody will be worked with.' })
export class PlanEngagementInput extends ActInput {
  @Field(() => ID, { description: 'The stakeholder.' }) @IsUUID() stakeholderId: string;
  @Field(() => Int, { nullable: true, description: 'The version of the plan you saw. Null for the first plan.' })
  version?: number | null;
  @Field(() => String, { description: 'What is needed from them.' }) @Length(1, 2000) need: string;
  @Field(() => String, { nullable: true, description: 'What they gain. Null: not said.' })
  @IsOptional()
  @Length(0, 2000)
  gains?: string | null;
  @Field(() => String, { nullable: true, description: 'What they lose. Null: not said.' })
  @IsOptional()
  @Length(0, 2000)
  loses?: string | null;
  @Field(() => String, { nullable: true, description: 'The message to them. Null: not said.' })
  @IsOptional()
  @Length(0, 2000)
  message?: string | null;
  @Field(() => String, { description: 'Whom they will hear it from.' }) @Length(1, 200) messenger: string;
  @Field(() => String, { description: 'How it reaches them.' }) @Length(1, 200) channel: string;
  @Field(() => ID, { description: 'Who of the team looks after it.' }) @IsUUID() ownerId: string;
  @Field(() => FrequencyEnum, { description: 'How often.' }) frequency: Frequency;
  @Field(() => DateScalar, { description: 'When the next talk is due.' }) nextDueOn: string;
}

@InputType({ isAbstract: true })
abstract class LedgerAnswerInput extends ActInput {
  @Field(() => String, { nullable: true, description: 'What was changed because of it. Null: nothing, or not yet.' })
  @IsOptional()
  @Length(0, 4000)
  changed?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why nothing was changed. Null: something was, or not yet said.',
  })
  @IsOptional()
  @Length(0, 4000)
  notChangedWhy?: string | null;
  @Field(() => String, { nullable: true, description: 'The question whose answer was changed. Null: no link.' })
  @IsOptional()
  @Length(1, 100)
  questionKey?: string | null;
  @Field(() => ID, { nullable: true, description: 'The version of the answer it led to. Null: no link.' })
  @IsOptional()
  @IsUUID()
  answerId?: string | null;
}

@InputType({ description: 'What somebody said.' })
export class AddLedgerEntryInput extends LedgerAnswerInput {
  @Field(() => ID, { description: 'The stakeholder.' }) @IsUUID() stakeholderId: string;
  @Field(() => DateScalar, { description: 'When it was said.' }) onDay: string;
  @Field(() => String, { description: 'How it was said: a meeting, a call, a letter.' })
  @Length(1, 200)
  channel: string;
  @Field(() => String, { description: 'What they said; nothing about a patient.' }) @Length(1, 4000) said: string;
  @Field(() => FeelingEnum, { description: 'How they felt about it.' }) feeling: Feeling;
  @Field(() => CommitmentLevelEnum, { nullable: true, description: 'Where they stand now. Null: as before.' })
  newCommitment?: CommitmentLevel | null;
  @Field(() => DateScalar, { nullable: true, description: 'When to talk next. Null: as planned.' })
  nextDueOn?: string | null;
}

@InputType({ description: 'What came of a ledger entry: the change, or the reason why not.' })
export class AnswerLedgerEntryInput extends LedgerAnswerInput {
  @Field(() => ID, { description: 'The entry.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'The sponsor’s sentence.' })
export class AgreeAsSponsorInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'What you will do, in a sentence.' }) @Length(1, 1000) sentence: string;
}
