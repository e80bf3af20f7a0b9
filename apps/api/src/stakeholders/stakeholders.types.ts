import type { CommitmentLevel, Feeling, Frequency, NineC, Quadrant, StakeholderRead } from '#libs/stakeholders';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { CommitmentLevelEnum, FeelingEnum, FrequencyEnum, NineCEnum, QuadrantEnum } from './stakeholders.enums.js';

@ObjectType('Commitment', { description: 'Where somebody stood and was needed on a day.' })
export class CommitmentType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateScalar, { description: 'From which day on.' }) onDay: string;
  @Field(() => CommitmentLevelEnum, { description: 'Where they stand.' }) now: CommitmentLevel;
  @Field(() => CommitmentLevelEnum, { description: 'Where they are needed.' }) needed: CommitmentLevel;
  @Field(() => Int, { description: 'How many levels they have to come; below zero, to come down.' }) gap: number;
}

@ObjectType('EngagementPlan', { description: 'How somebody is worked with.' })
export class EngagementPlanType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when planning anew.' }) version: number;
  @Field(() => String, { description: 'What is needed from them.' }) need: string;
  @Field(() => String, { nullable: true, description: 'What they gain. Null when not said.' }) gains: string | null;
  @Field(() => String, { nullable: true, description: 'What they lose. Null when not said.' }) loses: string | null;
  @Field(() => String, { nullable: true, description: 'The message to them. Null when not said.' })
  message: string | null;
  @Field(() => String, { description: 'Whom they will hear it from.' }) messenger: string;
  @Field(() => String, { description: 'How it reaches them.' }) channel: string;
  @Field(() => ID, { description: 'Who of the team looks after it.' }) ownerId: string;
  @Field(() => String, { description: 'The name of who looks after it.' }) ownerName: string;
  @Field(() => FrequencyEnum, { description: 'How often.' }) frequency: Frequency;
  @Field(() => DateScalar, { description: 'When the next talk is due.' }) nextDueOn: string;
}

@ObjectType('LedgerEntry', { description: 'What somebody said, and what came of it.' })
export class LedgerEntryType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when answering it.' }) version: number;
  @Field(() => DateScalar, { description: 'When it was said.' }) onDay: string;
  @Field(() => String, { description: 'How it was said: a meeting, a call, a letter.' }) channel: string;
  @Field(() => String, { description: 'What they said.' }) said: string;
  @Field(() => FeelingEnum, { description: 'How they felt about it.' }) feeling: Feeling;
  @Field(() => String, {
    nullable: true,
    description: 'What was changed because of it. Null when nothing was, or yet.',
  })
  changed: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why nothing was changed. Null when something was, or not said.',
  })
  notChangedWhy: string | null;
  @Field(() => String, { nullable: true, description: 'The question whose answer was changed. Null when not linked.' })
  questionKey: string | null;
  @Field(() => ID, { nullable: true, description: 'The version of the answer it led to. Null when not linked.' })
  answerId: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was written down.' }) at: string;
}

@ObjectType('Stakeholder', { description: 'Somebody who can help, stop or be hurt: a role or a group.' })
export class StakeholderType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'The role or the group.' }) name: string;
  @Field(() => [NineCEnum], { description: 'What kinds they are.' }) kinds: NineC[];
  @Field(() => Int, { description: 'Their power over it, 1 to 5.' }) power: number;
  @Field(() => Int, { description: 'Their interest in it, 1 to 5.' }) interest: number;
  @Field(() => Int, { description: 'What it does to them, 1 to 5.' }) impact: number;
  @Field(() => QuadrantEnum, {
    nullable: true,
    description: 'How to work with them. Null while power or interest is 3 and the team has not judged.',
  })
  quadrant: Quadrant | null;
  @Field(() => QuadrantEnum, {
    nullable: true,
    description: 'The team’s judgement, used where power or interest is 3. Null without one.',
  })
  judgedQuadrant: Quadrant | null;
  @Field(() => ID, { nullable: true, description: 'The person of the trust they are. Null when they are none.' })
  personId: string | null;
  @Field(() => Boolean, { description: 'Whether they speak for patients.' }) isPatientVoice: boolean;
  @Field(() => Boolean, { description: 'Whether they will likely oppose it.' }) likelyOpponent: boolean;
  @Field(() => CommitmentType, { nullable: true, description: 'Where they stand today. Null until it is set.' })
  commitment: CommitmentType | null;
  @Field(() => [CommitmentType], { description: 'Where they stood, the newest first.' }) commitments: CommitmentType[];
  @Field(() => EngagementPlanType, { nullable: true, description: 'How to work with them. Null until it is planned.' })
  plan: EngagementPlanType | null;
  @Field(() => [LedgerEntryType], { description: 'What they said and what came of it, the newest first.' })
  ledger: LedgerEntryType[];
}

@ObjectType('MissingStakeholderKind', { description: 'A kind that nobody on the register is.' })
export class MissingStakeholderKindType {
  @Field(() => NineCEnum, { description: 'The kind.' }) kind: NineC;
  @Field(() => String, { description: 'A question that helps to find them.' }) ask: string;
}

@ObjectType('SponsorAgreement', { description: 'What the executive sponsor said they will do.' })
export class SponsorAgreementType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'Who said it.' }) personName: string;
  @Field(() => String, { description: 'Their sentence.' }) sentence: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

export const asStakeholder = ({ nineCs, quadrant, ...row }: StakeholderRead): StakeholderType => ({
  ...row,
  kinds: nineCs,
  quadrant: quadrant === 'to-be-judged' ? null : quadrant,
  commitment: row.commitments[0] ?? null,
});
