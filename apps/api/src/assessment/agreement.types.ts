import type { MarkingState, MarkOutcome } from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { METHOD, REASONS } from './agreement-words.js';
import { MarkingStateEnum, MarkOutcomeEnum } from './assessment.enums.js';
import { CriterionMarkType } from './marking.types.js';

// As in marking.types.ts, nothing here leads to a person, a project or a trust, and nothing has a time.

@ObjectType('MarkRevision', { description: 'What a mark was revised to. Its overall rating stays.' })
export class MarkRevisionType {
  @Field(() => [CriterionMarkType], { description: 'Levels and reasons.' }) levels: readonly CriterionMarkType[];
  @Field(() => [String], { description: 'The flags found breached.' }) flags: readonly string[];
  @Field(() => Float, { nullable: true, description: 'The total in per cent. Null for work that is sent back.' })
  total: string | null;
  @Field(() => MarkOutcomeEnum, { description: 'What it comes to.' }) outcome: MarkOutcome;
}

@ObjectType('DiscussedMark', { description: 'A mark as its markers read it: as it was sealed, and as it was revised.' })
export class DiscussedMarkType {
  @Field(() => Int, { description: 'Marker 1, 2 or 3.' }) marker: number;
  @Field(() => Boolean, { description: 'Whether it is yours.' }) isOwn: boolean;
  @Field(() => [CriterionMarkType], { description: 'Levels and reasons, as first marked.' })
  levels: readonly CriterionMarkType[];
  @Field(() => [String], { description: 'The flags found breached, as first marked.' }) flags: readonly string[];
  @Field(() => Float, { nullable: true, description: 'The total as first marked. Null for work that is sent back.' })
  total: string | null;
  @Field(() => MarkOutcomeEnum, { description: 'What it came to, as first marked.' }) outcome: MarkOutcome;
  @Field(() => [String], { description: 'What it says the team does well. A revision leaves it.' })
  strengths: readonly string[];
  @Field(() => [String], { description: 'What it says to do next. A revision leaves it.' })
  nextSteps: readonly string[];
  @Field(() => Boolean, { description: 'Whether its marker has ended their part of the discussion.' })
  hasEnded: boolean;
  @Field(() => Boolean, { description: 'Whether the programme ended it for them, so that the mark stands.' })
  wasCutShort: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it stands, or was revised. Null while it is not ended, and where it was cut short; another’s, until the discussion is over.',
  })
  why: string | null;
  @Field(() => MarkRevisionType, {
    nullable: true,
    description: 'What it was revised to. Null when it was not; another’s, until the discussion is over.',
  })
  revision: MarkRevisionType | null;
}

@ObjectType('DiscussionNote', { description: 'What one marker wrote to the other.' })
export class DiscussionNoteType {
  @Field(() => Int, { description: 'Its place among the notes, from 1: a later one may answer it.' }) place: number;
  @Field(() => Int, { description: 'Marker 1 or 2.' }) marker: number;
  @Field(() => Boolean, { description: 'Whether you wrote it.' }) isOwn: boolean;
  @Field(() => String, { nullable: true, description: 'The criterion it is about. Null: the whole.' }) criterion:
    string | null;
  @Field(() => String, { description: 'What was written.' }) text: string;
}

@ObjectType('MarkDiscussion', { description: 'The marks of a packet side by side, for those who made them.' })
export class MarkDiscussionType {
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => MarkingStateEnum, { description: 'Where it stands.' }) state: MarkingState;
  @Field(() => [String], { description: REASONS }) reasons: readonly string[];
  @Field(() => Float, {
    nullable: true,
    description: 'How far the first two lie apart. Null for what was never compared.',
  })
  difference: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The total. Null until it is decided, and for work that is sent back.',
  })
  total: string | null;
  @Field(() => String, { nullable: true, description: METHOD }) method: string | null;
  @Field(() => [DiscussedMarkType], { description: 'The marks, Marker 1 first.' }) marks: readonly DiscussedMarkType[];
  @Field(() => [DiscussionNoteType], { description: 'What the two wrote to each other, the first first.' })
  notes: readonly DiscussionNoteType[];
}
