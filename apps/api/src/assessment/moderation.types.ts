import type {
  GlobalRating,
  MarkingState,
  MarkOutcome,
  MarkState,
  ReMarkScope,
  RoundState,
  SampledPlanState,
  SampleReason,
} from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  GlobalRatingEnum,
  MarkingStateEnum,
  MarkOutcomeEnum,
  MarkStateEnum,
  RoundStateEnum,
} from './assessment.enums.js';
import { MarkRevisionType } from './agreement.types.js';
import { CriterionMarkType } from './marking.types.js';
import { ReMarkScopeEnum, SampledPlanStateEnum, SampleReasonEnum } from './moderation.enums.js';

@ObjectType('SampledPlan', { description: 'A plan a moderator looks at, by its code.' })
export class SampledPlanType {
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => SampledPlanStateEnum, { description: 'Where it stands.' }) state: SampledPlanState;
  @Field(() => [SampleReasonEnum], { description: 'Why it is in the sample.' }) reasons: readonly SampleReason[];
  @Field(() => Float, { nullable: true, description: 'The total. Null while it has none.' }) total: string | null;
  @Field(() => MarkOutcomeEnum, { nullable: true, description: 'What it came to. Null until it is decided.' })
  outcome: MarkOutcome | null;
  @Field(() => String, { nullable: true, description: 'The band. Null while it has none.' }) band: string | null;
  @Field(() => Int, { description: 'How many times its marks were put aside.' }) markedAnew: number;
}

@ObjectType('MarkerInRound', { description: 'Somebody whose marks count in a round.' })
export class MarkerInRoundType {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field(() => String, { description: 'Their name.' }) name: string;
  @Field(() => Int, { description: 'In how many decided plans.' }) plans: number;
}

@ObjectType('EarlierDecision', { description: 'What marks had come to before they were put aside.' })
export class EarlierDecisionType {
  @Field(() => Float, { nullable: true, description: 'The total. Null when the work was sent back.' }) total:
    string | null;
  @Field(() => MarkOutcomeEnum, { description: 'The outcome.' }) outcome: MarkOutcome;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
}

@ObjectType('ReMark', { description: 'That a plan was sent to be marked anew, whole.' })
export class ReMarkType {
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => Int, { description: 'The how manieth time.' }) number: number;
  @Field(() => ReMarkScopeEnum, { description: 'With what it was ordered.' }) scope: ReMarkScope;
  @Field(() => String, { description: 'The reasons.' }) reason: string;
  @Field(() => EarlierDecisionType, { description: 'What its marks had come to.' }) earlier: EarlierDecisionType;
}

@ObjectType('ScalingProposal', { description: 'What a moderator asks the board to add to every total.' })
export class ScalingProposalType {
  @Field(() => Float, { description: 'The points.' }) points: string;
  @Field(() => String, { description: 'The reasons.' }) reason: string;
}

@ObjectType({ isAbstract: true })
export abstract class Progress {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => RoundStateEnum, { description: 'Where it stands.' }) state: RoundState;
  @Field(() => Int, { description: 'How many submissions wait to be screened.' }) unscreened: number;
  @Field(() => Int, { description: 'How many accepted plans are not decided.' }) undecided: number;
  @Field(() => Int, { description: 'How many plans or markers the sample lacks at the least; 0 when it is whole.' })
  lacking: number;
  @Field(() => Int, { description: 'How many plans of the sample wait for the moderator.' }) toLookAt: number;
  @Field(() => Boolean, { description: 'Whether its board can sit.' }) isComplete: boolean;
}

@ObjectType('Moderation', { description: 'How far the moderation of a round is.' })
export class ModerationType extends Progress {
  @Field(() => [SampledPlanType], { description: 'The sample.' }) sample: readonly SampledPlanType[];
  @Field(() => [MarkerInRoundType], { description: 'Whose marks count.' }) markers: readonly MarkerInRoundType[];
  @Field(() => [ReMarkType], { description: 'What was sent to be marked anew, the first first.' })
  reMarks: readonly ReMarkType[];
  @Field(() => [ScalingProposalType], { description: 'What was proposed to the board.' })
  proposals: readonly ScalingProposalType[];
}

@ObjectType('MarkToModerate', { description: 'A mark as a moderator reads it.' })
export class MarkToModerateType {
  @Field(() => Int, { description: 'Marker 1, 2, 3 and so on.' }) marker: number;
  @Field(() => String, { description: 'Who marked.' }) markerName: string;
  @Field(() => MarkStateEnum, { description: 'Where it stands; void when it was put aside.' }) state: MarkState;
  @Field(() => [CriterionMarkType], { description: 'Levels and reasons; empty until all marks are in.' })
  levels: readonly CriterionMarkType[];
  @Field(() => [String], { description: 'The flags it found breached; empty until all marks are in.' })
  flags: readonly string[];
  @Field(() => [String], { description: 'What it tells the trainee the team does well; empty until all marks are in.' })
  strengths: readonly string[];
  @Field(() => [String], { description: 'What it tells the trainee to do next; empty until all marks are in.' })
  nextSteps: readonly string[];
  @Field(() => GlobalRatingEnum, { nullable: true, description: 'The overall rating. Null until all marks are in.' })
  globalRating: GlobalRating | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The total. Null until all marks are in, and when it sent the work back.',
  })
  total: number | null;
  @Field(() => MarkOutcomeEnum, { nullable: true, description: 'What it comes to. Null until all marks are in.' })
  outcome: MarkOutcome | null;
  @Field(() => MarkRevisionType, {
    nullable: true,
    description: 'What it was revised to after a discussion, and counts as. Null where it was not.',
  })
  revision: MarkRevisionType | null;
}

@ObjectType('ModeratedPlan', { description: 'A plan with all its marks, anonymised as its markers read it.' })
export class ModeratedPlanType {
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => String, { description: 'The round’s title.' }) roundTitle: string;
  @Field(() => RoundStateEnum, { description: 'Where the round stands.' }) roundState: RoundState;
  @Field(() => String, { description: 'The work, as JSON: texts masked, dates as weeks, people as roles.' })
  document: string;
  @Field(() => String, { description: 'The key of its rubric.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of its rubric.' }) rubricVersion: string;
  @Field(() => String, { description: 'The edition of the guidance that holds the rubric.' }) edition: string;
  @Field(() => MarkingStateEnum, { description: 'Where its marking stands.' }) state: MarkingState;
  @Field(() => Float, { nullable: true, description: 'The total. Null while it has none.' }) total: string | null;
  @Field(() => MarkOutcomeEnum, { nullable: true, description: 'What it came to. Null until it is decided.' })
  outcome: MarkOutcome | null;
  @Field(() => String, { nullable: true, description: 'The band. Null while it has none.' }) band: string | null;
  @Field(() => Float, { nullable: true, description: 'How far two totals lie apart. Null until both are in.' })
  difference: string | null;
  @Field(() => String, { nullable: true, description: 'How it was decided. Null until it is.' }) method: string | null;
  @Field(() => SampledPlanStateEnum, {
    nullable: true,
    description: 'Where it stands in the sample. Null for a plan that never was in it.',
  })
  sampledState: SampledPlanState | null;
  @Field(() => [SampleReasonEnum], { description: 'Why it is in the sample; empty when it is not.' })
  reasons: readonly SampleReason[];
  @Field(() => [MarkToModerateType], { description: 'Every mark of it, those put aside among them.' })
  marks: readonly MarkToModerateType[];
  @Field(() => [ReMarkType], { description: 'When it was sent to be marked anew, the first first.' })
  reMarks: readonly ReMarkType[];
  @Field(() => String, { nullable: true, description: 'Why its marks were found sound. Null while they are not.' })
  foundSound: string | null;
}
