import type { CommitmentLevel, NineC, Quadrant } from '#libs/stakeholders';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';
import { CommitmentLevelEnum, NineCEnum, QuadrantEnum } from './stakeholders.enums.js';

@InputType({ isAbstract: true })
abstract class StakeholderInput extends ActInput {
  @Field(() => String, { description: 'The role or the group; no name of a patient.' }) @Length(1, 200) name: string;
  @Field(() => [NineCEnum], { description: 'What kinds they are.' }) kinds: NineC[];
  @Field(() => Int, { description: 'Their power over it, 1 to 5.' }) @Min(1) @Max(5) power: number;
  @Field(() => Int, { description: 'Their interest in it, 1 to 5.' }) @Min(1) @Max(5) interest: number;
  @Field(() => Int, { description: 'What it does to them, 1 to 5.' }) @Min(1) @Max(5) impact: number;
  @Field(() => QuadrantEnum, {
    nullable: true,
    description: 'The team’s judgement, used where power or interest is 3. Null: not judged.',
  })
  judgedQuadrant?: Quadrant | null;
  @Field(() => ID, { nullable: true, description: 'The person of the trust they are. Null: none.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
  @Field(() => Boolean, { description: 'Whether they speak for patients.' }) isPatientVoice: boolean;
  @Field(() => Boolean, { description: 'Whether they will likely oppose it.' }) likelyOpponent: boolean;
}

@InputType({ description: 'Somebody who can help, stop or be hurt.' })
export class AddStakeholderInput extends StakeholderInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
}

@InputType({ description: 'What is said of a stakeholder from now on, all of it.' })
export class ChangeStakeholderInput extends StakeholderInput {
  @Field(() => ID, { description: 'The stakeholder.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'A stakeholder to take off the register.' })
export class RetireStakeholderInput extends ActInput {
  @Field(() => ID, { description: 'The stakeholder.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
}

@InputType({ description: 'Where somebody stands and is needed.' })
export class SetCommitmentInput extends ActInput {
  @Field(() => ID, { description: 'The stakeholder.' }) @IsUUID() stakeholderId: string;
  @Field(() => CommitmentLevelEnum, { description: 'Where they stand.' }) now: CommitmentLevel;
  @Field(() => CommitmentLevelEnum, { description: 'Where they are needed.' }) needed: CommitmentLevel;
  @Field(() => DateScalar, { nullable: true, description: 'Since when. Null: today.' }) onDay?: string | null;
}
