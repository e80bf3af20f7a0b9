import type {
  ExaminedMark,
  ExaminedPacket,
  ExternalOpinion,
  ExternalRoom,
  GlobalRating,
  MarkOutcome,
  MarkState,
  PlanInRoom,
  ReportRow,
  RoundState,
  RoundToExamine,
  ExaminedReason,
} from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { GlobalRatingEnum, MarkOutcomeEnum, MarkStateEnum, RoundStateEnum } from './assessment.enums.js';
import { ExternalOpinionEnum, ExaminedReasonEnum } from './external.enums.js';
import { CriterionMarkType } from './marking.types.js';

// As for assessors: nothing an examiner reads has a field that leads to a person who is marked, a project or a trust.

const total = { nullable: true, description: 'The total in per cent. Null when the work was sent back.' };

@ObjectType('RoundToExamine', { description: 'A round as its external examiner sees it from outside the door.' })
export class RoundToExamineType implements RoundToExamine {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => String, { description: 'Its scheme’s title.' }) schemeTitle: string;
  @Field(() => RoundStateEnum, { description: 'Where it stands.' }) state: RoundState;
  @Field(() => Boolean, { description: 'Whether all of it is decided: then the room can be opened.' })
  isDecided: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether you declared a conflict. Null before you have declared.',
  })
  hasConflict: boolean | null;
}

@ObjectType('PlanCode', { description: 'A plan by its code alone.' })
export class PlanCodeType {
  @Field(() => ID, { description: 'Its packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
}

@ObjectType('PlanInRoom', { description: 'A plan that an external examiner reads.' })
export class PlanInRoomType extends PlanCodeType implements PlanInRoom {
  @Field(() => [ExaminedReasonEnum], { description: 'Why it is read.' }) reasons: readonly ExaminedReason[];
  @Field(() => Float, total) total: number | null;
  @Field(() => MarkOutcomeEnum, { nullable: true, description: 'What it came to. Null while it is marked anew.' })
  outcome: MarkOutcome | null;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
}

@ObjectType('ExternalReport', { description: 'What an external examiner wrote to the board. It is never changed.' })
export class ExternalReportType implements ReportRow {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The how manieth of this examiner on this round.' }) number: number;
  @Field(() => String, { description: 'Who wrote it.' }) examinerName: string;
  @Field(() => ExternalOpinionEnum, { description: 'What they find.' }) opinion: ExternalOpinion;
  @Field(() => String, { description: 'On the standard of the work and of the marks.' }) standards: string;
  @Field(() => String, { description: 'On the process.' }) process: string;
  @Field(() => String, { description: 'What they recommend; empty when nothing.' }) recommendations: string;
  @Field(() => String, { description: 'SHA-256 of the report, as the audit has it.' }) sha256: string;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) writtenAt: string;
}

@ObjectType('ExternalRoom', { description: 'A round opened to its external examiner.' })
export class ExternalRoomType extends RoundToExamineType implements ExternalRoom {
  @Field(() => [PlanInRoomType], { description: 'What you read, the highest total first; empty until you declared.' })
  sample: readonly PlanInRoomType[];
  @Field(() => [PlanCodeType], { description: 'The codes of the other plans, of which any can be asked for.' })
  others: readonly PlanCodeType[];
  @Field(() => [ExternalReportType], { description: 'What you have written, the newest first.' })
  reports: readonly ExternalReportType[];
}

@ObjectType('ExaminedMark', { description: 'A mark as an external examiner reads it.' })
export class ExaminedMarkType implements ExaminedMark {
  @Field(() => Int, { description: 'Marker 1, 2 or 3 of the plan.' }) marker: number;
  @Field(() => String, { description: 'The letter that stands for the marker in the round.' }) code: string;
  @Field(() => MarkStateEnum, { description: 'Where it stands.' }) state: MarkState;
  @Field(() => [CriterionMarkType], { description: 'Levels and reasons.' }) levels: readonly CriterionMarkType[];
  @Field(() => [String], { description: 'The flags found breached.' }) flags: readonly string[];
  @Field(() => GlobalRatingEnum, { nullable: true, description: 'The rating of the whole. Null when none was given.' })
  globalRating: GlobalRating | null;
  @Field(() => Float, total) total: number | null;
  @Field(() => MarkOutcomeEnum, { nullable: true, description: 'What it comes to. Null when it came to nothing.' })
  outcome: MarkOutcome | null;
}

@ObjectType('ExaminedPacket', { description: 'An anonymised plan of the sample, with all of its marks.' })
export class ExaminedPacketType extends PlanCodeType implements ExaminedPacket {
  edition: string;
  @Field(() => String, { description: 'The work, as JSON: texts masked, dates as weeks, people as roles.' })
  document: string;
  @Field(() => String, { description: 'SHA-256 of the document.' }) sha256: string;
  @Field(() => String, { description: 'The key of the rubric it was marked by.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of the rubric.' }) rubricVersion: string;
  @Field(() => Float, total) total: number | null;
  @Field(() => MarkOutcomeEnum, { nullable: true, description: 'What it came to. Null while it is marked anew.' })
  outcome: MarkOutcome | null;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
  @Field(() => [String], { description: 'Why its marks needed a discussion; empty when they did not.' })
  reasons: readonly string[];
  @Field(() => [String], { description: 'Why it did not pass, as codes of the rubric’s rules.' })
  failures: readonly string[];
  @Field(() => String, { nullable: true, description: 'How it was decided. Null while it is marked anew.' })
  method: string | null;
  @Field(() => [ExaminedMarkType], { description: 'Its marks, those that were put aside too.' })
  marks: readonly ExaminedMarkType[];
}
