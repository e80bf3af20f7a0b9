import type { MarkOutcome, ReceiptState, SubmissionState } from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { MarkOutcomeEnum, ReceiptStateEnum, SubmissionStateEnum } from './assessment.enums.js';

@ObjectType('SubmissionReceipt', { description: 'That a project was submitted, with the hash of what was sealed.' })
export class SubmissionReceiptType {
  @Field(() => ID, { description: 'The submission’s id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when withdrawing it.' }) version: number;
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => String, { description: 'SHA-256 of the sealed document.' }) sha256: string;
  @Field(() => ReceiptStateEnum, { description: 'What became of it.' }) state: ReceiptState;
  @Field(() => String, { description: 'What the programme said when returning it; empty otherwise.' }) note: string;
  @Field(() => DateTimeScalar, { description: 'When it was sealed.' }) submittedAt: string;
}

@ObjectType('MarkerComment', { description: 'What a marker wrote. Markers are numbered, never named.' })
export class MarkerCommentType {
  @Field(() => Int, { description: 'Marker 1, 2 or 3.' }) marker: number;
  @Field(() => String, { description: 'The comment.' }) text: string;
}

@ObjectType('CriterionResult', { description: 'How a criterion was marked.' })
export class CriterionResultType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => Float, { description: 'Its weight in per cent.' }) weight: number;
  @Field(() => Float, { nullable: true, description: 'The mean level. Null when nobody set one.' }) mean: number | null;
  @Field(() => [MarkerCommentType], { description: 'What the markers wrote.' }) comments: readonly MarkerCommentType[];
}

@ObjectType('MarkerFeedback', { description: 'What a marker tells the trainee of the whole.' })
export class MarkerFeedbackType {
  @Field(() => Int, { description: 'Marker 1, 2 or 3, as in the criteria.' }) marker: number;
  @Field(() => [String], { description: 'What the team does well.' }) strengths: readonly string[];
  @Field(() => [String], { description: 'What to do next.' }) nextSteps: readonly string[];
}

@ObjectType('ResultBefore', { description: 'A released result as it was before a panel amended it on appeal.' })
export class ResultBeforeType {
  @Field(() => MarkOutcomeEnum, { description: 'What it came to.' }) outcome: MarkOutcome;
  @Field(() => Float, { nullable: true, description: 'The total in per cent. Null when the work was sent back.' })
  total: string | null;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
  @Field(() => [String], { description: 'Why it did not pass, as codes of the rubric’s rules.' })
  failures: readonly string[];
  @Field(() => [CriterionResultType], { description: 'Criterion by criterion.' })
  criteria: readonly CriterionResultType[];
  @Field(() => DateTimeScalar, { description: 'When it was released.' }) releasedAt: string;
}

@ObjectType('ReleasedResult', {
  description: 'The released result of a submission. It is never part of a publication.',
})
export class ReleasedResultType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The submission.' }) submissionId: string;
  @Field(() => String, { description: 'The scheme’s title.' }) schemeTitle: string;
  @Field(() => String, { description: 'The round’s title.' }) roundTitle: string;
  @Field(() => MarkOutcomeEnum, { description: 'What it came to.' }) outcome: MarkOutcome;
  @Field(() => Float, { nullable: true, description: 'The total in per cent. Null when the work was sent back.' })
  total: string | null;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
  @Field(() => [String], { description: 'Why it did not pass, as codes of the rubric’s rules.' })
  failures: readonly string[];
  @Field(() => [CriterionResultType], { description: 'Criterion by criterion.' })
  criteria: readonly CriterionResultType[];
  @Field(() => [MarkerFeedbackType], {
    description: 'What each marker says of the whole; empty for results of before markers did.',
  })
  feedback: readonly MarkerFeedbackType[];
  @Field(() => [String], {
    nullable: true,
    description: 'The keys of the criteria that are marked anew if it is submitted again. Null where it cannot be.',
  })
  criteriaAnew: readonly string[] | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for submitting it again. Null where it cannot be.',
  })
  resubmitUntil: string | null;
  @Field(() => Boolean, {
    description: 'Whether it is of a resubmission that comes to no more than the least total that passes.',
  })
  isCapped: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was released, or amended.' }) releasedAt: string;
  @Field(() => ResultBeforeType, {
    nullable: true,
    description: 'What it was before a panel amended it on appeal. Null for a result that stands as it was released.',
  })
  amends: ResultBeforeType | null;
}

@ObjectType('Candidate', { description: 'Somebody whose work was submitted.' })
export class CandidateType {
  @Field(() => String, { description: 'What they were on the team.' }) role: string;
  @Field(() => String, { nullable: true, description: 'The name. Null when their personal data were erased.' })
  name: string | null;
}

@ObjectType('Submission', { description: 'What a trust submitted, for those who screen it. No assessor reads this.' })
export class SubmissionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => String, { description: 'The trust.' }) hostName: string;
  @Field(() => String, { description: 'The project’s title.' }) title: string;
  @Field(() => Int, { description: 'Which attempt of the project in this round.' }) attempt: number;
  @Field(() => SubmissionStateEnum, { description: 'Where it stands.' }) state: SubmissionState;
  @Field(() => String, { description: 'SHA-256 of the sealed document.' }) sha256: string;
  @Field(() => DateTimeScalar, { description: 'When it was sealed.' }) submittedAt: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day to screen it on, 5 working days in England after it was sealed. Null when it was screened, or when the bank holidays of those days are not known.',
  })
  screenBy: string | null;
}

@ObjectType('ProposedMask', {
  description: 'A stakeholder who may be a person by name: masked, unless the screener leaves it.',
})
export class ProposedMaskType {
  @Field(() => String, { description: 'As the register has it.' }) text: string;
  @Field(() => String, { description: 'The words of it that are masked.' }) name: string;
}

@ObjectType('SubmissionInFull', { description: 'A submission with its people and its sealed document.' })
export class SubmissionInFullType extends SubmissionType {
  @Field(() => [CandidateType], { description: 'Who is in it.' }) candidates: readonly CandidateType[];
  @Field(() => [ProposedMaskType], { description: 'What is masked besides the team and the trust, unless it is left.' })
  proposedMasks: readonly ProposedMaskType[];
  @Field(() => String, { description: 'The sealed document, canonical JSON, byte for byte.' }) document: string;
}
