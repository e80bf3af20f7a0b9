import type { BoardRuleKind, MarkOutcome, SampledPlanState } from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { MarkOutcomeEnum } from './assessment.enums.js';
import { BoardRuleKindEnum, SampledPlanStateEnum } from './moderation.enums.js';
import { Progress, ScalingProposalType } from './moderation.types.js';
import { CriterionResultType, MarkerFeedbackType } from './submissions.types.js';

@ObjectType('PlanResult', { description: 'What a plan comes to.' })
export class PlanResultType {
  @Field(() => Float, { nullable: true, description: 'The total in per cent. Null when the work is sent back.' })
  total: number | null;
  @Field(() => MarkOutcomeEnum, { description: 'The outcome.' }) outcome: MarkOutcome;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work is sent back.' }) band:
    string | null;
  @Field(() => [String], { description: 'Why it does not pass, as codes of the rubric’s rules.' })
  failures: readonly string[];
}

@ObjectType('PlanBeforeBoard', { description: 'A decided plan before its board, by its code.' })
export class PlanBeforeBoardType {
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => PlanResultType, { description: 'What its marks came to.' }) before: PlanResultType;
  @Field(() => PlanResultType, { description: 'What it comes to under the rule.' }) after: PlanResultType;
  @Field(() => [String], { description: 'The flags its marks found breached.' }) flags: readonly string[];
  @Field(() => SampledPlanStateEnum, {
    nullable: true,
    description: 'Where it stands in the sample. Null for a plan that never was in it.',
  })
  sampledState: SampledPlanState | null;
  @Field(() => Int, { description: 'How many times its marks were put aside.' }) markedAnew: number;
  @Field(() => [String], {
    nullable: true,
    description:
      'The criteria a resubmission would have to mark anew: those with a mean level below 3, or those the board named. Null for what passes.',
  })
  criteria: readonly string[] | null;
}

@ObjectType('BoardMinute', { description: 'What a board wrote down when it confirmed.' })
export class BoardMinuteType {
  @Field(() => DateScalar, { description: 'The day it sat.' }) heldOn: string;
  @Field(() => [String], { description: 'Who sat.' }) sat: readonly string[];
  @Field(() => String, { description: 'What was decided.' }) decided: string;
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => BoardRuleKindEnum, { description: 'The rule it applied.' }) rule: BoardRuleKind;
  @Field(() => Float, { nullable: true, description: 'The rule’s figure. Null where it applied none.' }) figure:
    string | null;
  @Field(() => Float, { description: 'The least total that passes, in per cent.' }) cut: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day to release the results on, 15 working days in England after it sat. Null when the bank holidays of those days are not known.',
  })
  resultsDueOn: string | null;
}

@ObjectType('BoardPapers', { description: 'What a board has before it: every decided plan of a round, by its code.' })
export class BoardPapersType extends Progress {
  @Field(() => BoardRuleKindEnum, { description: 'The rule these papers are under.' }) rule: BoardRuleKind;
  @Field(() => Float, { nullable: true, description: 'Its figure. Null where nothing is done.' }) figure: number | null;
  @Field(() => Float, { description: 'The least total that passes by the scheme, in per cent.' }) cutBefore: number;
  @Field(() => Float, { description: 'The least total that passes under the rule, in per cent.' }) cut: number;
  @Field(() => [PlanBeforeBoardType], { description: 'The plans.' }) plans: readonly PlanBeforeBoardType[];
  @Field(() => [ScalingProposalType], { description: 'What was proposed to the board.' })
  proposals: readonly ScalingProposalType[];
  @Field(() => Boolean, { description: 'Whether you had a hand in moderating it, so that another confirms it.' })
  moderatedByYou: boolean;
  @Field(() => BoardMinuteType, { nullable: true, description: 'The minute. Null until the board has confirmed.' })
  minute: BoardMinuteType | null;
}

@ObjectType('ResultPreview', { description: 'A confirmed result as its trainee will read it.' })
export class ResultPreviewType {
  @Field(() => String, { description: 'The scheme’s title.' }) schemeTitle: string;
  @Field(() => String, { description: 'The round’s title.' }) roundTitle: string;
  @Field(() => MarkOutcomeEnum, { description: 'What it came to.' }) outcome: MarkOutcome;
  @Field(() => Float, { nullable: true, description: 'The total in per cent. Null when the work was sent back.' })
  total: string | null;
  @Field(() => Boolean, {
    description: 'Whether it is of a resubmission that comes to no more than the least total that passes.',
  })
  isCapped: boolean;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
  @Field(() => [String], { description: 'Why it did not pass, as codes of the rubric’s rules.' })
  failures: readonly string[];
  @Field(() => [CriterionResultType], { description: 'Criterion by criterion.' })
  criteria: readonly CriterionResultType[];
  @Field(() => [MarkerFeedbackType], { description: 'What each marker says of the whole.' })
  feedback: readonly MarkerFeedbackType[];
}

@ObjectType('RoundResult', { description: 'A confirmed result with whose it is. There is none before the board.' })
export class RoundResultType {
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What it was called while nobody knew whose it was.' }) code: string;
  @Field(() => String, { description: 'The trust.' }) hostName: string;
  @Field(() => String, { description: 'The project’s title.' }) title: string;
  @Field(() => String, {
    nullable: true,
    description: 'The lead when it was sealed. Null when their personal data were erased.',
  })
  leadName: string | null;
  @Field(() => Float, { nullable: true, description: 'The total in per cent. Null when the work was sent back.' })
  total: string | null;
  @Field(() => MarkOutcomeEnum, { description: 'What it came to.' }) outcome: MarkOutcome;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a panel amended it on appeal. Null where none did.',
  })
  amendedAt: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The total in per cent before a panel amended it. Null where none did.',
  })
  totalBefore: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'The criteria a resubmission has to mark anew. Null for what passed.',
  })
  criteria: readonly string[] | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for submitting it again. Null for what passed, and until the results are out.',
  })
  resubmitUntil: string | null;
}

@ObjectType('ReleaseTime', { description: 'When results go out by themselves.' })
export class ReleaseTimeType {
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The time. Null when it was given up.' }) releaseAt:
    string | null;
}
