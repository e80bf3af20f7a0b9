import type {
  AssumptionState,
  CycleAct,
  CycleScale,
  FidelityFeature,
  EvidenceLevel,
  MilestoneState,
  NoteKind,
  RiskState,
} from '#libs/projects';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar, LinkScalar } from '../graphql/scalars.js';

export const EvidenceLevelEnum = enumOf<EvidenceLevel>('EvidenceLevel', 'How sure one is of a cause.', {
  guess: 'Guessed.',
  observed: 'Somebody has watched it happen.',
  counted: 'It was counted.',
});
export const AssumptionStateEnum = enumOf<AssumptionState>('AssumptionState', 'Whether an assumption holds.', {
  untested: 'Nobody knows yet.',
  holding: 'It holds so far.',
  failed: 'It was wrong.',
});
export const NoteKindEnum = enumOf<NoteKind>('NoteKind', 'What kind of note on the rationale.', {
  evidence: 'What is known elsewhere.',
  rejected: 'What was ruled out.',
  core: 'What must be copied exactly.',
  adaptable: 'What may vary.',
});
export const CycleActEnum = enumOf<CycleAct>('CycleAct', 'What follows from a cycle.', {
  adopt: 'Keep the change.',
  adapt: 'Change it and try again.',
  abandon: 'Let it go.',
});
export const CycleScaleEnum = enumOf<CycleScale>('CycleScale', 'How large a test is.', {
  part: 'Less than a whole ward or team: one day, one clinician, a few patients.',
  whole: 'A whole ward or team.',
  several: 'Several wards or teams.',
});
export const FidelityFeatureEnum = enumOf<FidelityFeature>(
  'FidelityFeature',
  'A key feature of plan, do, study, act, as published reviews look for it.',
  {
    theory: 'Why the change should work is said.',
    'prediction-first': 'What is expected is written before anything is known.',
    'small-scale': 'A change is tried in a small way first.',
    'data-over-time': 'Data are collected over time.',
    compared: 'What happened is set beside the prediction.',
    iterative: 'One cycle grows out of another.',
    documented: 'Every cycle is written down whole.',
  },
);
export const MilestoneStateEnum = enumOf<MilestoneState>('MilestoneState', 'Where a milestone stands.', {
  planned: 'Planned.',
  'under-way': 'Under way.',
  done: 'Done.',
  late: 'Late.',
  dropped: 'Given up.',
});
export const RiskStateEnum = enumOf<RiskState>('RiskState', 'Whether a risk is open.', {
  open: 'It could still happen.',
  closed: 'It cannot any more, or it has.',
});

@ObjectType('Cause', { description: 'Why the problem happens.' })
export class CauseType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'What it is.' }) text: string;
  @Field(() => String, { description: 'Which rib of the fishbone.' }) rib: string;
  @Field(() => EvidenceLevelEnum, { description: 'How sure we are.' }) evidenceLevel: EvidenceLevel;
  @Field(() => String, { description: 'How it was found; may be empty.' }) tool: string;
  @Field(() => Int, { nullable: true, description: 'How often it was counted. Null when it was not, or is not said.' })
  timesCounted: number | null;
}

@ObjectType('Driver', { description: 'What must be different for the aim to be met.' })
export class DriverType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'What it is.' }) text: string;
  @Field(() => ID, { nullable: true, description: 'The driver it is part of. Null for a primary one.' }) parentId:
    string | null;
  @Field(() => ID, { nullable: true, description: 'The cause it answers. Null while it answers none.' }) causeId:
    string | null;
}

@ObjectType('ChangeIdea', { description: 'What the team tries.' })
export class ChangeIdeaType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'What it is.' }) text: string;
  @Field(() => ID, { nullable: true, description: 'The driver it moves. Null while it moves none.' }) driverId:
    string | null;
}

@ObjectType('Assumption', { description: 'What is taken for granted.' })
export class AssumptionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'What it is.' }) text: string;
  @Field(() => Int, { description: 'How sure the team is, from 1 to 5.' }) confidence: number;
  @Field(() => String, { description: 'How it is tested; may be empty.' }) test: string;
  @Field(() => DateScalar, { nullable: true, description: 'By when. Null when no day was set.' }) dueOn: string | null;
  @Field(() => AssumptionStateEnum, { description: 'Whether it holds.' }) state: AssumptionState;
  @Field(() => String, { description: 'What the test showed; may be empty.' }) note: string;
  @Field(() => ID, { nullable: true, description: 'The change it bears. Null when it bears all.' }) changeIdeaId:
    string | null;
}

@ObjectType('RationaleNote', {
  description: 'A note on the rationale: evidence, what was ruled out, what is core, what may vary.',
})
export class RationaleNoteType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => NoteKindEnum, { description: 'What kind of note.' }) kind: NoteKind;
  @Field(() => String, { description: 'What it says.' }) text: string;
  @Field(() => String, { description: 'More of it; may be empty.' }) detail: string;
  @Field(() => LinkScalar, { nullable: true, description: 'Where to read it. Null when there is no link.' }) link:
    string | null;
}

@ObjectType('Aim', { description: 'What is to be achieved.' })
export class AimType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'The aim as one sentence.' }) sentence: string;
  @Field(() => String, { description: 'What is to be raised or lowered.' }) what: string;
  @Field(() => String, { description: 'In whom.' }) population: string;
  @Field(() => String, { description: 'Where.' }) place: string;
  @Field(() => Float, { description: 'From what.' }) fromValue: number;
  @Field(() => Float, { description: 'To what.' }) toValue: number;
  @Field(() => String, { description: 'In what unit.' }) unit: string;
  @Field(() => DateScalar, { description: 'By when.' }) byDate: string;
  @Field(() => ID, { nullable: true, description: 'The measure that will show it. Null while none is tied to it.' })
  outcomeMeasureId: string | null;
}

@ObjectType('Cycle', { description: 'A test of a change: plan, do, study, act.' })
export class CycleType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => Int, { description: 'Counted from 1.' }) number: number;
  @Field(() => ID, { description: 'The change it tests.' }) changeIdeaId: string;
  @Field(() => ID, { nullable: true, description: 'The cycle that led to it. Null for a first.' }) afterCycleId:
    string | null;
  @Field(() => ID, { nullable: true, description: 'The measure it watches. Null when it watches none.' }) measureId:
    string | null;
  @Field(() => String, { description: 'What it asks.' }) question: string;
  @Field(() => String, { description: 'What is planned; may be empty.' }) plan: string;
  @Field(() => String, { nullable: true, description: 'What is expected. Null until it is written.' }) prediction:
    string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was written. Null until then.' }) predictedAt:
    string | null;
  @Field(() => String, { nullable: true, description: 'What really happened. Null until it is written.' }) did:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done. Null until then.' }) doneOn: string | null;
  @Field(() => String, { nullable: true, description: 'What it shows. Null until it is written.' }) study:
    string | null;
  @Field(() => CycleActEnum, { nullable: true, description: 'What follows. Null until it is decided.' })
  act: CycleAct | null;
  @Field(() => CycleScaleEnum, { nullable: true, description: 'How large it is. Null: not said.' })
  scale: CycleScale | null;
}

@ObjectType('FidelityCriterion', {
  description: 'A key feature of the method, and whether the cycles have it. No mark.',
})
export class FidelityCriterionType {
  @Field(() => FidelityFeatureEnum, { description: 'Which feature.' }) feature: FidelityFeature;
  @Field(() => Boolean, { description: 'Whether the cycles that were done have it.' }) isMet: boolean;
  @Field(() => String, { description: 'Why, or why not.' }) why: string;
  @Field(() => String, { description: 'Where the criterion is from.' }) source: string;
}

@ObjectType('Milestone', { description: 'A day by which something is there.' })
export class MilestoneType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'What is there.' }) title: string;
  @Field(() => ID, { nullable: true, description: 'Who sees to it. Null while nobody does.' }) ownerId: string | null;
  @Field(() => String, { nullable: true, description: 'Their name. Null while nobody does.' }) ownerName: string | null;
  @Field(() => DateScalar, { description: 'The planned day.' }) plannedOn: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it is now expected. Null while it is as planned.' })
  forecastOn: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was done. Null until then.' }) actualOn:
    string | null;
  @Field(() => MilestoneStateEnum, { description: 'Where it stands.' }) state: MilestoneState;
  @Field(() => DateScalar, { nullable: true, description: 'The day that was frozen with the plan. Null until then.' })
  baselineOn: string | null;
}

@ObjectType('Risk', { description: 'What could go wrong.' })
export class RiskType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'What it is.' }) text: string;
  @Field(() => Int, { description: 'From 1 to 5.' }) likelihood: number;
  @Field(() => Int, { description: 'From 1 to 5.' }) impact: number;
  @Field(() => String, { description: 'What is done about it; may be empty.' }) mitigation: string;
  @Field(() => ID, { nullable: true, description: 'Who watches it. Null while nobody does.' }) ownerId: string | null;
  @Field(() => String, { nullable: true, description: 'Their name. Null while nobody does.' }) ownerName: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When to look again. Null when no day was set.' }) reviewOn:
    string | null;
  @Field(() => RiskStateEnum, { description: 'Whether it is open.' }) state: RiskState;
}

@ObjectType('ChosenModel', { description: 'The improvement model a project follows.' })
export class ChosenModelType {
  @Field(() => String, { description: 'Its key in the guidance.' }) key: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'Why it was chosen.' }) why: string;
}

@ObjectType('BrokenThread', { description: 'A broken place in the thread from cause to cost.' })
export class BrokenThreadType {
  @Field(() => String, { description: 'What kind of break.' }) kind: string;
  @Field(() => ID, { description: 'The id of what hangs loose.' }) subjectId: string;
  @Field(() => String, { description: 'What hangs loose, in words.' }) subject: string;
  @Field(() => String, { description: 'How to mend it.' }) fix: string;
}
