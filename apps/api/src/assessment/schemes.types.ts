import type { RoundState, SettlingRule, Track, Weights } from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { RoundStateEnum, ThirdMarkRuleEnum, TrackEnum } from './assessment.enums.js';

@ObjectType('Scheme', {
  description: 'A programme’s rules for marking: a rubric, a cut score and the gates it asks for.',
})
export class SchemeType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when revising it.' }) version: number;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => TrackEnum, { description: 'What is marked.' }) track: Track;
  @Field(() => String, { description: 'The key of its rubric.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of its rubric.' }) rubricVersion: string;
  @Field(() => Float, { description: 'The least total that passes, in per cent.' }) cut: string;
  @Field(() => Float, { description: 'How far apart two marks agree, in points.' }) agreeWithin: string;
  @Field(() => Float, { description: 'Beyond how many points a third mark is asked for without a discussion.' })
  thirdAbove: string;
  @Field(() => ThirdMarkRuleEnum, { description: 'How a third mark settles two.' }) rule: SettlingRule;
  @Field(() => [String], { description: 'The gates that must be passed before submitting.' })
  requiredGates: readonly string[];
  @Field(() => Boolean, { description: 'Whether assessors see the lead’s reflections.' }) showsLeadership: boolean;
  @Field(() => Boolean, { description: 'Whether something was sealed for it: then it stays as it is.' })
  isInUse: boolean;
  edition: string;
  weights: Weights | null;
  @Field(() => Boolean, { description: 'Whether every plan is marked by a clinician and a manager.' })
  oneOfEach: boolean;
  @Field(() => Boolean, { description: 'Whether only markers calibrated for its rubric are given plans.' })
  needsCalibration: boolean;
  @Field(() => Boolean, { description: 'Whether a resubmission that passes comes to the least total that does.' })
  resubmissionsCapped: boolean;
}

@ObjectType('OpenRound', { description: 'A round that projects can be submitted to, as every trust sees it.' })
export class OpenRoundType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The programme that holds it.' }) programmeId: string;
  @Field(() => String, { description: 'The programme’s name.' }) programmeName: string;
  @Field(() => ID, { description: 'Its scheme.' }) schemeId: string;
  @Field(() => String, { description: 'The scheme’s title.' }) schemeTitle: string;
  @Field(() => String, { description: 'The round’s title.' }) title: string;
  @Field(() => TrackEnum, { description: 'What is marked.' }) track: Track;
  @Field(() => String, { description: 'The key of the rubric.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of the rubric.' }) rubricVersion: string;
  @Field(() => [String], { description: 'The gates that must be passed before submitting.' })
  requiredGates: readonly string[];
  @Field(() => Boolean, { description: 'Whether assessors see the lead’s reflections.' }) showsLeadership: boolean;
  @Field(() => DateTimeScalar, { description: 'When it opens.' }) opensAt: string;
  @Field(() => DateTimeScalar, { description: 'Until when projects may be submitted.' }) deadlineAt: string;
  @Field(() => DateScalar, { description: 'When marks are due.' }) markingDueOn: string;
  @Field(() => RoundStateEnum, { description: 'Where it stands.' }) state: RoundState;
  @Field(() => ID, {
    nullable: true,
    description: 'The round whose plans that did not pass may be submitted again here. Null: it takes any project.',
  })
  resubmits: string | null;
}

@ObjectType('Enrolment', {
  description: 'A project that follows one of the programme’s schemes, and how far it has come.',
})
export class EnrolmentType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The scheme.' }) schemeId: string;
  @Field(() => String, { description: 'The scheme’s title.' }) schemeTitle: string;
  @Field(() => ID, { description: 'The trust.' }) hostOrganisationId: string;
  @Field(() => String, { description: 'The trust’s name.' }) hostName: string;
  @Field(() => ID, { description: 'The project.' }) projectId: string;
  @Field(() => ID, { description: 'Its lead.' }) personId: string;
  @Field(() => String, { description: 'The lead’s name.' }) personName: string;
  @Field(() => String, { description: 'The key of the stage it is at.' }) stage: string;
  @Field(() => String, { description: 'Where the project, or its latest submission, stands.' }) status: string;
  @Field(() => DateScalar, { description: 'When anything was last heard of it.' }) lastContactOn: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its team has a mentor or supervisor. Null when the programme has not heard of it yet.',
  })
  hasMentor: boolean | null;
  @Field(() => DateScalar, { nullable: true, description: 'When its mentors were last nudged. Null: never.' })
  nudgedOn: string | null;
}

@ObjectType('Declaration', { description: 'What the lead confirms when submitting.' })
export class DeclarationType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'What is confirmed.' }) ask: string;
}

@ObjectType('Allocated', { description: 'What allocating came to.' })
export class AllocatedType {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => Int, { description: 'How many marks were given out.' }) marks: number;
}
