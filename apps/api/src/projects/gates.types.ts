import type { GateState } from '#libs/projects';
import type { SignerRole } from '#libs/guidance';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateTimeScalar } from '../graphql/scalars.js';

export const GateStateEnum = enumOf<GateState>('GateState', 'Where a gate stands.', {
  open: 'Nobody has asked for it yet.',
  requested: 'Its signers have been asked.',
  passed: 'Everybody who must has signed.',
  returned: 'A signer sent it back with a note.',
  waived: 'The programme director let it pass, with a reason.',
  stale:
    'It was passed, and something it rested on has changed since: a signer passes it again once its conditions hold.',
});
export const SignerRoleEnum = enumOf<SignerRole>('SignerRole', 'Who signs a gate.', {
  mentor: 'The mentor, or the supervisor in the mentor’s place.',
  sponsor: 'The executive sponsor.',
  'finance-partner': 'The finance partner.',
  'service-owner': 'The service owner.',
});

@ObjectType('AnswerVersion', { description: 'What the team answered, in one version.' })
export class AnswerVersionType {
  @Field(() => String, { description: 'The answer.' }) value: string;
  @Field(() => Int, {
    description:
      'Its number, which moves on with every save: send it as `basedOn` with the next one. Saves of one sitting are one version, so a history may skip numbers.',
  })
  versionNo: number;
  @Field(() => String, { description: 'Who saved it last.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

@ObjectType('Choice', { description: 'One of the choices of a question.' })
export class ChoiceType {
  @Field(() => String, { description: 'Its key, to answer with.' }) key: string;
  @Field(() => String, { description: 'What it says.' }) label: string;
}

@ObjectType('StageQuestion', { description: 'A question of a stage, as it is put to this project.' })
export class StageQuestionType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, {
    description: 'The question, in the wording of the chosen improvement model where there is one.',
  })
  ask: string;
  @Field(() => String, { description: 'Help with answering; may be empty.' }) hint: string;
  @Field(() => String, {
    description:
      'How it is answered: `text`, `rich-text`, `number` (digits, such as 12.5), `date` (2026-09-01), `choice` (a key), `choices` (keys with commas between them), `yes-no` (`yes` or `no`), `link` (starts with https://), or `record` (not in words). Empty is always allowed.',
  })
  type: string;
  @Field(() => String, {
    nullable: true,
    description: 'Which of the project’s records answers it. Null when it is answered in words.',
  })
  record: string | null;
  @Field(() => Int, { nullable: true, description: 'The fewest words. Null when there is no limit.' }) fewestWords:
    number | null;
  @Field(() => Int, { nullable: true, description: 'The most words. Null when there is no limit.' }) mostWords:
    number | null;
  @Field(() => [ChoiceType], { description: 'What to choose from; empty when it is no choice.' }) choices: ChoiceType[];
  @Field(() => Boolean, { description: 'Whether the gate needs it.' }) neededForGate: boolean;
  @Field(() => Boolean, { description: 'Whether only the lead sees the answer, and mentor and supervisor.' })
  isLeadsOwn: boolean;
  @Field(() => Boolean, { description: 'Whether you may answer it, or keep the record that answers it.' })
  mayAnswer: boolean;
  @Field(() => [String], { description: 'The keys of the gate’s conditions that look at it; empty when none does.' })
  conditionKeys: string[];
  @Field(() => AnswerVersionType, {
    nullable: true,
    description: 'The answer. Null until there is one, and where it is not yours to see.',
  })
  answer: AnswerVersionType | null;
}

@ObjectType('GateCondition', { description: 'One condition of a gate: met or not, why, and how to mend it.' })
export class GateConditionType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'What it asks.' }) ask: string;
  @Field(() => Boolean, { description: 'Whether it is met.' }) met: boolean;
  @Field(() => String, { description: 'Why it is met, or is not.' }) why: string;
  @Field(() => String, { description: 'How to mend it.' }) fix: string;
  @Field(() => String, { nullable: true, description: 'Why a mentor let it pass. Null when it was not waived.' })
  waived: string | null;
}

@ObjectType('GateSigner', { description: 'Who signs a gate, and whether they have.' })
export class GateSignerType {
  @Field(() => SignerRoleEnum, { description: 'As what.' }) role: SignerRole;
  @Field(() => [String], { description: 'Who holds the role on the team today.' }) names: string[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed in this round. Null until then.' })
  signedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Who signed in this round. Null until then.' }) signedBy:
    string | null;
}

@ObjectType('StaleReason', { description: 'Something that a passed gate no longer rests on.' })
export class StaleReasonType {
  @Field(() => String, { nullable: true, description: 'The condition it is about. Null when it is about an answer.' })
  conditionKey: string | null;
  @Field(() => String, { nullable: true, description: 'The question it is about. Null when it is about a condition.' })
  questionKey: string | null;
  @Field(() => String, { description: 'What changed, for people to read.' }) text: string;
}

@ObjectType('Gate', { description: 'The gate of a stage: it decides whether the stage counts as complete.' })
export class GateType {
  @Field(() => String, { description: 'Its key, from G0 to G9.' }) key: string;
  @Field(() => GateStateEnum, { description: 'Where it stands.' }) state: GateState;
  @Field(() => [GateConditionType], { description: 'Its conditions.' }) conditions: GateConditionType[];
  @Field(() => [GateSignerType], { description: 'All of them must sign.' }) signers: GateSignerType[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last asked for. Null until then.' })
  requestedAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was passed or waived. Null until then.' })
  decidedAt: string | null;
  @Field(() => String, { description: 'What was said when it was returned or waived; may be empty.' }) note: string;
  @Field(() => [StaleReasonType], { description: 'Why it is stale; empty when it is not.' })
  staleBecause: StaleReasonType[];
}

@ObjectType('Stage', { description: 'A stage of the project’s life. Stages guide, and may be worked on in any order.' })
export class StageType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its code, from S0 to S9.' }) code: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => String, { description: 'The question it is about.' }) coreQuestion: string;
  @Field(() => String, { description: 'What it is for.' }) purpose: string;
  @Field(() => Int, { description: 'The week of a post it typically begins in.' }) fromWeek: number;
  @Field(() => Int, { description: 'The week it typically ends in.' }) toWeek: number;
  @Field(() => String, { description: 'A short text that teaches it, in Markdown.' }) body: string;
  @Field(() => [StageQuestionType], { description: 'Its questions with the answers.' }) questions: StageQuestionType[];
  @Field(() => GateType, { description: 'Its gate.' }) gate: GateType;
}

@ObjectType('UsefulThing', { description: 'One of the next three useful things to do.' })
export class UsefulThingType {
  @Field(() => String, { description: 'The key of its stage.' }) stage: string;
  @Field(() => String, { description: 'The key of the condition it settles.' }) condition: string;
  @Field(() => String, { description: 'What to do.' }) fix: string;
  @Field(() => String, { description: 'Why.' }) why: string;
}

@ObjectType('WaitingGate', { description: 'A gate that waits for your signature.' })
export class WaitingGateType {
  @Field(() => ID, { description: 'The project.' }) projectId: string;
  @Field(() => String, { description: 'The project’s title.' }) title: string;
  @Field(() => String, { description: 'The gate’s key.' }) gate: string;
  @Field(() => SignerRoleEnum, { description: 'As what you sign.' }) role: string;
  @Field(() => DateTimeScalar, { description: 'Since when it waits.' }) requestedAt: string;
}
