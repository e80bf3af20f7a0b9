import type { DiscussionEnding, GlobalRating, MarkingState, MarkOutcome, MarkState, Weights } from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import {
  DiscussionEndingEnum,
  GlobalRatingEnum,
  MarkingStateEnum,
  MarkOutcomeEnum,
  MarkStateEnum,
} from './assessment.enums.js';
import { METHOD, REASONS } from './agreement-words.js';

// Nothing here has a field that leads to a person, a project or a trust: what an assessor may read is only this.

@ObjectType('CriterionMark', { description: 'A level and its reasons.' })
export class CriterionMarkType {
  @Field(() => String, { description: 'The criterion’s key.' }) criterion: string;
  @Field(() => Int, { description: 'The level, 0 to 4.' }) level: number;
  @Field(() => String, { description: 'The reasons.' }) comment: string;
}

@ObjectType('Mark', { description: 'Your own mark of a packet.' })
export class MarkType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => MarkStateEnum, { description: 'Where it stands.' }) state: MarkState;
  @Field(() => [CriterionMarkType], {
    description: 'What is set so far; with what is carried over, once all marks are in.',
  })
  levels: readonly CriterionMarkType[];
  @Field(() => [String], { description: 'The flags you found breached.' }) flags: readonly string[];
  @Field(() => [String], { description: 'The criteria you ask the moderator to look at. No other marker is told.' })
  unsure: readonly string[];
  @Field(() => String, { description: 'Your words for the moderator alone; empty without any.' }) note: string;
  @Field(() => [String], { description: 'What the team does well, for the trainee. An empty text is one to write.' })
  strengths: readonly string[];
  @Field(() => [String], { description: 'What to do next, for the trainee. An empty text is one to write.' })
  nextSteps: readonly string[];
  @Field(() => [String], {
    description:
      'The keys of the criteria of a resubmission that are not marked anew: their levels stand as they were first marked. Empty for a first submission.',
  })
  carried: readonly string[];
  @Field(() => GlobalRatingEnum, { nullable: true, description: 'Your rating of the whole. Null until it is given.' })
  globalRating: GlobalRating | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The total in per cent. Null until the mark is submitted, and for work that is sent back.',
  })
  total: string | null;
  @Field(() => MarkOutcomeEnum, { nullable: true, description: 'What it comes to. Null until it is submitted.' })
  outcome: MarkOutcome | null;
}

@ObjectType('MarkingItem', { description: 'Something for you to mark. Say first whether you have a conflict.' })
export class MarkingItemType {
  @Field(() => ID, { description: 'Your mark.' }) markId: string;
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => Int, { description: 'The mark’s version.' }) version: number;
  @Field(() => MarkStateEnum, { description: 'Where your mark stands.' }) state: MarkState;
  @Field(() => String, { description: 'The title, with names taken out.' }) title: string;
  @Field(() => String, { nullable: true, description: 'The specialty. Null when none was given.' }) specialty:
    string | null;
  @Field(() => DateScalar, { description: 'When it is due.' }) dueOn: string;
  @Field(() => Boolean, { description: 'Whether you are to discuss it with the other marker.' }) isToDiscuss: boolean;
}

@ObjectType('OtherMark', { description: 'What another marker set first, once you may read it.' })
export class OtherMarkType {
  @Field(() => Int, { description: 'Marker 1, 2 or 3.' }) marker: number;
  @Field(() => [CriterionMarkType], { description: 'Levels and reasons.' }) levels: readonly CriterionMarkType[];
  @Field(() => Float, { nullable: true, description: 'The total. Null when the marker sent the work back.' }) total:
    string | null;
}

@ObjectType('Packet', { description: 'Anonymised work to mark.' })
export class PacketType {
  @Field(() => ID, { description: 'Its id: random, and nothing else.' }) id: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => String, { description: 'The work, as JSON: texts masked, dates as weeks, people as roles.' })
  document: string;
  @Field(() => String, { description: 'SHA-256 of the document.' }) sha256: string;
  @Field(() => String, { description: 'The key of the rubric to mark by.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of the rubric.' }) rubricVersion: string;
  @Field(() => String, { description: 'The edition of the guidance that holds the rubric.' }) edition: string;
  weights: Weights | null;
  @Field(() => MarkType, { description: 'Your own mark.' }) mark: MarkType;
  @Field(() => [OtherMarkType], { description: 'The other marks: empty until you discuss them, or all is decided.' })
  others: readonly OtherMarkType[];
}

@ObjectType('MarkInRound', { description: 'A mark as the moderator sees it.' })
export class MarkInRoundType {
  @Field(() => Int, { description: 'Marker 1, 2 or 3.' }) marker: number;
  @Field(() => String, { description: 'Who marks.' }) markerName: string;
  @Field(() => MarkStateEnum, { description: 'Where it stands.' }) state: MarkState;
  @Field(() => Float, { nullable: true, description: 'The total as first marked. Null until all marks are in.' })
  total: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The total it was revised to. Null when it was not revised, or revised to send the work back.',
  })
  revisedTotal: number | null;
  @Field(() => DiscussionEndingEnum, {
    nullable: true,
    description: 'How its part of the discussion ended. Null: not ended, or none was needed.',
  })
  ended: DiscussionEnding | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why, in the marker’s words, or of whoever cut it short. Null while it is not ended.',
  })
  why: string | null;
  @Field(() => [String], { description: 'The criteria the marker asks you to look at; empty until all marks are in.' })
  unsure: readonly string[];
  @Field(() => String, { description: 'The marker’s words for you; empty until all marks are in.' }) note: string;
}

@ObjectType('Marking', { description: 'How the marking of one packet stands.' })
export class MarkingType {
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => MarkingStateEnum, { description: 'Where it stands.' }) state: MarkingState;
  @Field(() => [String], { description: REASONS }) reasons: readonly string[];
  @Field(() => Float, { nullable: true, description: 'How far two totals lie apart. Null until both are in.' })
  difference: string | null;
  @Field(() => Float, { nullable: true, description: 'The total. Null until it is decided.' }) total: string | null;
  @Field(() => MarkOutcomeEnum, { nullable: true, description: 'What it came to. Null until it is decided.' })
  outcome: MarkOutcome | null;
  @Field(() => String, { nullable: true, description: 'The band. Null until it is decided.' }) band: string | null;
  @Field(() => String, { nullable: true, description: METHOD }) method: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of a resubmission, whether somebody marks it who marked it the first time. Null for a first submission, and until it is allocated.',
  })
  hasOriginal: boolean | null;
  @Field(() => [MarkInRoundType], { description: 'Its marks.' }) marks: readonly MarkInRoundType[];
}
