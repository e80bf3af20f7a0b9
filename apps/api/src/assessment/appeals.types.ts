import type {
  AmendedLevel,
  AppealCaseInFull,
  AppealCaseRow,
  AppealCaseStepRow,
  AppealGround,
  Appealing,
  AppealMinuteRow,
  AppealOutcome,
  AppealRow,
  AppealState,
  AppealStepRow,
  CaseAct,
  MarkOutcome,
  PanelFinding,
  PartInResult,
} from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { AppealGroundEnum, AppealStateEnum, PanelFindingEnum, PartInResultEnum } from './appeals.enums.js';
import { MarkOutcomeEnum } from './assessment.enums.js';

const due = {
  nullable: true,
  description:
    'The last day for the programme to answer, or for the lead to take it to review. Null where no time is set, or when the bank holidays of those days are not known.',
};
const left = {
  nullable: true,
  description: 'How many working days are left until then; negative when it is over. Null where there is no such day.',
};

@ObjectType('AppealStep', { description: 'Something that was done on an appeal.' })
export class AppealStepType implements AppealStepRow {
  @Field(() => AppealStateEnum, { description: 'Where it led.' }) state: AppealState;
  @Field(() => String, { description: 'What was written; empty when nothing, or nothing for you.' }) words: string;
  @Field(() => DateTimeScalar, { description: 'When it was done.' }) at: string;
}

@ObjectType('Appeal', { description: 'An appeal against a released result, as its trust knows it.' })
export class AppealType implements AppealRow {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send with the next act.' }) version: number;
  @Field(() => AppealGroundEnum, { description: 'What it is for.' }) ground: AppealGround;
  @Field(() => String, { nullable: true, description: 'What happened. Null for all but whoever lodged it.' }) account:
    string | null;
  @Field(() => String, { nullable: true, description: 'What is asked for. Null for all but whoever lodged it.' }) asks:
    string | null;
  @Field(() => AppealStateEnum, { description: 'Where it stands.' }) state: AppealState;
  @Field(() => DateTimeScalar, { description: 'When it was lodged.' }) lodgedAt: string;
  @Field(() => DateScalar, due) dueOn: string | null;
  @Field(() => Int, left) daysLeft: number | null;
  @Field(() => Boolean, { description: 'Whether you lodged it.' }) isYours: boolean;
  @Field(() => Boolean, { description: 'Whether you may say now that the answer settles it.' }) maySettle: boolean;
  @Field(() => Boolean, { description: 'Whether you may take it to review: once it is answered, or was not in time.' })
  mayTakeToReview: boolean;
  @Field(() => Boolean, { description: 'Whether you may withdraw it.' }) mayWithdraw: boolean;
  @Field(() => [AppealStepType], { description: 'What was done since it was lodged, the first first.' })
  steps: readonly AppealStepType[];
}

@ObjectType('Appealing', { description: 'What of appealing there is in a project.' })
export class AppealingType implements Appealing {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day to appeal, 20 working days in England after the release. Null while there is no result, or when the bank holidays of those days are not known.',
  })
  until: string | null;
  @Field(() => Boolean, { description: 'Whether you may lodge one now.' }) mayLodge: boolean;
  @Field(() => AppealType, {
    nullable: true,
    description: 'The appeal against the result of its newest submission that has one. Null while there is none.',
  })
  appeal: AppealType | null;
}

@ObjectType('AppealCase', {
  description: 'An appeal in the list of its programme. Nobody who marked the plan reads it.',
})
export class AppealCaseType implements AppealCaseRow {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'The round’s title.' }) roundTitle: string;
  @Field(() => String, { description: 'The plan’s code.' }) code: string;
  @Field(() => String, { description: 'The trust.' }) hostName: string;
  @Field(() => AppealGroundEnum, { description: 'What it is for.' }) ground: AppealGround;
  @Field(() => AppealStateEnum, { description: 'Where it stands.' }) state: AppealState;
  @Field(() => DateTimeScalar, { description: 'When it was lodged.' }) lodgedAt: string;
  @Field(() => DateScalar, due) dueOn: string | null;
  @Field(() => Int, left) daysLeft: number | null;
}

@ObjectType('AppealCaseStep', { description: 'Something that was done on an appeal, as its programme knows it.' })
export class AppealCaseStepType implements AppealCaseStepRow {
  @Field(() => AppealStateEnum, { description: 'Where it led.' }) state: AppealState;
  @Field(() => String, { description: 'What was written; empty when nothing.' }) words: string;
  @Field(() => String, { nullable: true, description: 'Who did it. Null when it was the lead.' }) byName: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was done.' }) at: string;
}

@ObjectType('AppealOutcome', { description: 'A result that is appealed against, or what it became.' })
export class AppealOutcomeType implements AppealOutcome {
  @Field(() => Float, { nullable: true, description: 'The total in per cent. Null when the work was sent back.' })
  total: number | null;
  @Field(() => MarkOutcomeEnum, { description: 'What it came to.' }) outcome: MarkOutcome;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
}

@ObjectType('AmendedLevel', { description: 'A criterion’s level as a panel amended it.' })
export class AmendedLevelType implements AmendedLevel {
  @Field(() => String, { description: 'The criterion’s key.' }) criterion: string;
  @Field(() => Int, { description: 'The level, from 0 to 4.' }) level: number;
}

@ObjectType('Amendment', { description: 'What other levels would make of a result.' })
export class AmendmentType {
  @Field(() => AppealOutcomeType, { nullable: true, description: 'The result. Null when the levels cannot be.' })
  result: AppealOutcomeType | null;
  @Field(() => String, { nullable: true, description: 'Why the levels cannot be. Null when they can.' })
  whyNot: string | null;
}

@ObjectType('AppealMinute', { description: 'What a panel decided. It is never changed.' })
export class AppealMinuteType implements AppealMinuteRow {
  @Field(() => DateScalar, { description: 'The day it sat.' }) heldOn: string;
  @Field(() => [String], { description: 'Who sat.' }) sat: readonly string[];
  @Field(() => String, { description: 'What was decided.' }) decided: string;
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => PanelFindingEnum, { description: 'What it found.' }) finding: PanelFinding;
  @Field(() => [AmendedLevelType], { description: 'The criteria with another level; empty unless amended.' })
  levels: readonly AmendedLevelType[];
  @Field(() => AppealOutcomeType, { nullable: true, description: 'The amended result. Null unless it was amended.' })
  after: AppealOutcomeType | null;
}

@ObjectType('AppealAct', { description: 'An act on an appeal, and whether it is yours to do now.' })
export class AppealActType implements CaseAct {
  @Field(() => Boolean, { description: 'Whether it comes next.' }) isOpen: boolean;
  @Field(() => Boolean, { description: 'Whether your role in the programme does it.' }) isYours: boolean;
  @Field(() => PartInResultEnum, { nullable: true, description: 'What keeps you from it. Null when nothing does.' })
  barredBy: PartInResult | null;
}

@ObjectType('AppealedCriterion', { description: 'A criterion with the mean level that the marks gave it.' })
export class AppealedCriterionType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => Float, { nullable: true, description: 'The mean level. Null when nobody set one.' }) mean: number | null;
}

@ObjectType('AppealCaseInFull', { description: 'An appeal with whose it is and all that was done on it.' })
export class AppealCaseInFullType extends AppealCaseType implements AppealCaseInFull {
  @Field(() => Int, { description: 'The version to send with the next act.' }) version: number;
  @Field(() => ID, { description: 'The plan’s packet.' }) packetId: string;
  @Field(() => String, { description: 'The project’s title, as it was submitted.' }) projectTitle: string;
  @Field(() => String, { nullable: true, description: 'The lead. Null when their personal data were erased.' })
  leadName: string | null;
  @Field(() => String, { description: 'What happened, in the lead’s words.' }) account: string;
  @Field(() => String, { description: 'What the lead asks for.' }) asks: string;
  @Field(() => [AppealCaseStepType], { description: 'What was done since it was lodged, the first first.' })
  steps: readonly AppealCaseStepType[];
  @Field(() => AppealOutcomeType, { description: 'The result as the board confirmed it.' })
  confirmed: AppealOutcomeType;
  @Field(() => [AppealedCriterionType], { description: 'The rubric’s criteria.' })
  criteria: readonly AppealedCriterionType[];
  @Field(() => AppealMinuteType, { nullable: true, description: 'The panel’s minute. Null until it has decided.' })
  minute: AppealMinuteType | null;
  @Field(() => AppealActType, { description: 'Answering it.' }) answering: AppealActType;
  @Field(() => AppealActType, { description: 'Reviewing it.' }) reviewing: AppealActType;
  @Field(() => AppealActType, { description: 'Recording what its panel decided.' }) deciding: AppealActType;
}
