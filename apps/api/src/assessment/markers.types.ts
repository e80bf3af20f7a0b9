import type { CalibrationState, GlobalRating, MarkerKind, MarkerState } from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import { GlobalRatingEnum } from './assessment.enums.js';
import { CalibrationStateEnum, MarkerKindEnum, MarkerStateEnum } from './markers.enums.js';
import { CriterionMarkType } from './marking.types.js';

@ObjectType('CalibrationInPool', { description: 'Whether a marker is calibrated for a rubric.' })
export class CalibrationInPoolType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'The key of the rubric.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of the rubric.' }) rubricVersion: string;
  @Field(() => CalibrationStateEnum, { description: 'Where it stands.' }) state: CalibrationState;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it counts no more. Null unless it was passed.',
  })
  expiresOn: string | null;
}

@ObjectType('Marker', { description: 'Somebody who was asked into the programme’s pool of markers.' })
export class MarkerType {
  @Field(() => ID, { description: 'Their place in the pool.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => ID, { description: 'Who it is.' }) personId: string;
  @Field(() => String, { description: 'Their name.' }) personName: string;
  @Field(() => MarkerKindEnum, { description: 'What they are counted as.' }) kind: MarkerKind;
  @Field(() => Int, { nullable: true, description: 'The most plans in a round. Null: as many as come.' })
  capacity: number | null;
  @Field(() => MarkerStateEnum, { description: 'Where they stand.' }) state: MarkerState;
  @Field(() => DateScalar, { description: 'When they were last asked.' }) invitedOn: string;
  @Field(() => DateScalar, { nullable: true, description: 'When they last answered. Null until they do.' })
  answeredOn: string | null;
  @Field(() => [CalibrationInPoolType], { description: 'Their latest calibration for each rubric.' })
  calibrations: readonly CalibrationInPoolType[];
}

@ObjectType('ReferenceLevel', { description: 'The level an exemplar should be given for a criterion, and why.' })
export class ReferenceLevelType {
  @Field(() => String, { description: 'The criterion’s key.' }) criterion: string;
  @Field(() => Int, { description: 'The level, 0 to 4.' }) level: number;
  @Field(() => String, { description: 'Why.' }) reasons: string;
}

@ObjectType('Exemplar', { description: 'Work that markers are measured by, as its director sees it.' })
export class ExemplarType {
  @Field(() => ID, { description: 'Its id: random, and nothing else.' }) id: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => String, { description: 'The title, with names taken out.' }) title: string;
  @Field(() => String, { description: 'The key of its rubric.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of its rubric.' }) rubricVersion: string;
  @Field(() => Boolean, { description: 'Whether it is made up.' }) fictional: boolean;
  @Field(() => [ReferenceLevelType], { description: 'What it should be given, and why.' })
  reference: readonly ReferenceLevelType[];
  @Field(() => DateScalar, { description: 'When it was made.' }) madeOn: string;
}

@ObjectType('ExemplarSource', { description: 'A plan whose result is out, of which an exemplar can be made.' })
export class ExemplarSourceType {
  @Field(() => ID, { description: 'The packet.' }) packetId: string;
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => String, { description: 'The title, with names taken out.' }) title: string;
  @Field(() => String, { description: 'The round it was marked in.' }) roundTitle: string;
  @Field(() => ID, { description: 'The submission it was made from, to read it.' }) submissionId: string;
  @Field(() => String, { description: 'The key of its rubric.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of its rubric.' }) rubricVersion: string;
  edition: string;
}

@ObjectType('ExemplarShelf', { description: 'The programme’s exemplars, and what others can be made of.' })
export class ExemplarShelfType {
  @Field(() => [ExemplarType], { description: 'The newest first.' }) exemplars: readonly ExemplarType[];
  @Field(() => [ExemplarSourceType], { description: 'Plans whose results are out.' })
  sources: readonly ExemplarSourceType[];
}

@ObjectType('TrustToChoose', { description: 'A trust, to be kept from its plans.' })
export class TrustToChooseType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
}

@ObjectType('OwnInvitation', { description: 'Your own place in the programme’s pool of markers.' })
export class OwnInvitationType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when answering.' }) version: number;
  @Field(() => MarkerKindEnum, { description: 'What you are counted as.' }) kind: MarkerKind;
  @Field(() => Int, { nullable: true, description: 'The most plans you are given in a round. Null: no limit.' })
  capacity: number | null;
  @Field(() => MarkerStateEnum, { description: 'Where you stand.' }) state: MarkerState;
  @Field(() => [ID], { description: 'Trusts whose plans you are never given.' }) trustIds: readonly string[];
  @Field(() => [String], { description: 'People whose plans you are never given. Nobody else reads this.' })
  people: readonly string[];
  @Field(() => [TrustToChooseType], { description: 'Every trust there is, to choose from.' })
  trusts: readonly TrustToChooseType[];
}

@ObjectType('BankComment', { description: 'A comment you keep for use again. Nobody else reads it.' })
export class BankCommentType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'The key of the criterion it is for.' }) criterion: string;
  @Field(() => String, { description: 'The comment.' }) text: string;
}

@ObjectType('OpenExemplar', {
  description: 'The exemplar you are marking. What it should be given is told when you have.',
})
export class OpenExemplarType {
  @Field(() => String, { description: 'What to call it when talking about it.' }) code: string;
  @Field(() => String, { description: 'The work, as JSON: as a packet to mark has it.' }) document: string;
  @Field(() => Boolean, { description: 'Whether it is made up.' }) fictional: boolean;
}

@ObjectType('HeldAgainst', { description: 'Your level for a criterion, beside what it should be given.' })
export class HeldAgainstType {
  @Field(() => String, { description: 'The criterion’s key.' }) criterion: string;
  @Field(() => Int, { description: 'Your level.' }) level: number;
  @Field(() => String, { description: 'Your reasons.' }) comment: string;
  @Field(() => Int, { description: 'The level it should be given.' }) reference: number;
  @Field(() => String, { description: 'Why.' }) reasons: string;
  @Field(() => Boolean, { description: 'Whether the two are within one level.' }) isNear: boolean;
}

@ObjectType('CalibrationAttempt', { description: 'An exemplar that you have marked.' })
export class CalibrationAttemptType {
  @Field(() => Int, { description: 'The how manieth of its calibration.' }) number: number;
  @Field(() => String, { description: 'What to call the exemplar.' }) code: string;
  @Field(() => String, { description: 'The exemplar’s title.' }) title: string;
  @Field(() => Float, { description: 'Your total in per cent.' }) total: string;
  @Field(() => Float, { description: 'What the total should be.' }) referenceTotal: string;
  @Field(() => Boolean, { description: 'Whether each criterion is within one level, and the total within 8 points.' })
  agrees: boolean;
  @Field(() => [HeldAgainstType], { description: 'Criterion by criterion.' }) criteria: readonly HeldAgainstType[];
}

@ObjectType('Calibration', { description: 'A go at marking exemplars as the programme does.' })
export class CalibrationType {
  @Field(() => ID, { description: 'Its id: random, and nothing else.' }) id: string;
  @Field(() => Int, { description: 'The version to send when saving.' }) version: number;
  @Field(() => CalibrationStateEnum, { description: 'Where it stands.' }) state: CalibrationState;
  @Field(() => String, { description: 'The key of the rubric.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of the rubric.' }) rubricVersion: string;
  @Field(() => [CriterionMarkType], { description: 'What is set so far of the exemplar that is open.' })
  levels: readonly CriterionMarkType[];
  @Field(() => GlobalRatingEnum, { nullable: true, description: 'Your rating of the whole. Null until it is given.' })
  globalRating: GlobalRating | null;
  @Field(() => DateScalar, { description: 'When it was begun.' }) begunOn: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it counts no more. Null unless it was passed.',
  })
  expiresOn: string | null;
  @Field(() => OpenExemplarType, { nullable: true, description: 'What to mark next. Null once it is over.' })
  exemplar: OpenExemplarType | null;
  @Field(() => [CalibrationAttemptType], { description: 'What you have marked in it, in order.' })
  attempts: readonly CalibrationAttemptType[];
  edition: string;
}

@ObjectType('RubricToCalibrate', { description: 'A rubric that one can be calibrated for.' })
export class RubricToCalibrateType {
  @Field(() => String, { description: 'Its key.' }) rubricKey: string;
  @Field(() => String, { description: 'Its version.' }) rubricVersion: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => Int, { description: 'How many exemplars there are.' }) exemplars: number;
  @Field(() => Boolean, { description: 'Whether there are enough exemplars to begin.' }) isReady: boolean;
  @Field(() => Boolean, { description: 'Whether a scheme of the programme asks for it.' }) isAsked: boolean;
}

@ObjectType('OwnCalibration', { description: 'What you can be calibrated for, and how you have done so far.' })
export class OwnCalibrationType {
  @Field(() => [RubricToCalibrateType], { description: 'The rubrics.' }) rubrics: readonly RubricToCalibrateType[];
  @Field(() => [CalibrationType], { description: 'Your own, the newest first.' })
  calibrations: readonly CalibrationType[];
}
