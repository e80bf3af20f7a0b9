import type {
  AdoptionRow,
  ExerciseRow,
  ExerciseState,
  Judgement,
  NotDefined,
  RoundCuts,
  RoundState,
  SchemeStandard,
} from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { RoundStateEnum } from './assessment.enums.js';
import { NotDefinedEnum } from './fairness.enums.js';
import { EstimateType } from './fairness.types.js';
import { ExerciseStateEnum } from './standard.enums.js';

const perCent = (what: string) => ({ description: `${what}, in per cent.` });
const perCentOrNull = (what: string) => ({ nullable: true, description: `${what}, in per cent. Null: not defined.` });

@ObjectType('StandardJudgement', { description: 'What a judge says of work that only just passes.' })
export class StandardJudgementType implements Judgement {
  @Field(() => [Float], { description: 'The level it would reach, for each criterion of the rubric in its order.' })
  levels: readonly number[];
  @Field(() => Float, perCent('The lowest cut that would be acceptable')) leastCut: number;
  @Field(() => Float, perCent('The highest cut that would be acceptable')) mostCut: number;
  @Field(() => Float, perCent('The fewest who may fail')) leastFail: number;
  @Field(() => Float, perCent('The most who may fail')) mostFail: number;
}

@ObjectType('AngoffCut', { description: 'The cut that judges come to, by Angoff’s method.' })
export class AngoffCutType {
  @Field(() => Int, { description: 'How many judged.' }) judges: number;
  @Field(() => [Float], { description: 'Each judge’s own cut in per cent, the lowest first: nobody’s by its place.' })
  judgeCuts: readonly number[];
  @Field(() => Float, perCentOrNull('Their mean')) value: number | null;
  @Field(() => Float, { nullable: true, description: 'Their standard deviation. Null of one judge.' }) sd:
    number | null;
  @Field(() => Float, { nullable: true, description: 'The standard error of the mean. Null of one judge.' }) se:
    number | null;
}

@ObjectType('StandardExercise', { description: 'Judges asked where the cut of a scheme should stand.' })
export class StandardExerciseType {
  @Field(() => ID, { description: 'Its id: random, and nothing else.' }) id: string;
  @Field(() => ID, { description: 'The scheme.' }) schemeId: string;
  @Field(() => String, { description: 'The scheme’s title.' }) schemeTitle: string;
  @Field(() => String, { description: 'The key of the rubric that is judged.' }) rubricKey: string;
  @Field(() => String, { description: 'The version of the rubric.' }) rubricVersion: string;
  edition: string;
  @Field(() => ExerciseStateEnum, { description: 'Where it stands.' }) state: ExerciseState;
  @Field(() => DateScalar, { description: 'When judges were first asked.' }) openedOn: string;
  @Field(() => Int, { description: 'How many have answered.' }) judges: number;
  @Field(() => StandardJudgementType, {
    nullable: true,
    description: 'Your own last judgement. Null when you gave none.',
  })
  own: ExerciseRow['own'];
  @Field(() => AngoffCutType, { nullable: true, description: 'What it came to. Null while judges can still answer.' })
  result: ExerciseRow['result'];
}

@ObjectType('CutAdoption', { description: 'That a cut was written into its scheme.' })
export class CutAdoptionType implements AdoptionRow {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Float, perCent('The cut before')) cutBefore: number;
  @Field(() => Float, perCent('The cut from then on')) cut: number;
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) adoptedAt: string;
}

@ObjectType('HofsteeCut', { description: 'The cut by Hofstee’s compromise: what judges would accept, and the totals.' })
export class HofsteeCutType {
  @Field(() => Float, perCentOrNull('The cut')) value: number | null;
  @Field(() => Float, perCentOrNull('How many would fail by it')) failRate: number | null;
  @Field(() => Float, perCentOrNull('The lowest cut judges would accept, their mean')) minCut: number | null;
  @Field(() => Float, perCentOrNull('The highest')) maxCut: number | null;
  @Field(() => Float, perCentOrNull('The fewest who may fail, their mean')) minFail: number | null;
  @Field(() => Float, perCentOrNull('The most')) maxFail: number | null;
  @Field(() => NotDefinedEnum, { nullable: true, description: 'Why there is no cut. Null when there is one.' })
  reason: NotDefined | null;
}

@ObjectType('RoundCuts', { description: 'What one round’s marks say of the cut, after it was set.' })
export class RoundCutsType {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => String, { description: 'Its title.' }) roundTitle: string;
  @Field(() => RoundStateEnum, { description: 'Where it stands.' }) state: RoundState;
  @Field(() => Int, { description: 'Marks that have a total and an overall rating.' }) marks: number;
  @Field(() => EstimateType, { description: 'The total at which markers call work borderline, in per cent.' })
  borderline: EstimateType;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nobody was rated so low or so high as borderline. Null where there is no line.',
  })
  extrapolated: boolean | null;
  @Field(() => HofsteeCutType, { nullable: true, description: 'Hofstee’s compromise. Null while no judge has spoken.' })
  hofstee: RoundCuts['hofstee'];
}

@ObjectType('SchemeStandard', { description: 'Where the cut of a scheme stands, and why.' })
export class SchemeStandardType {
  @Field(() => ID, { description: 'The scheme.' }) schemeId: string;
  @Field(() => String, { description: 'Its title.' }) schemeTitle: string;
  @Field(() => Float, perCent('The cut in force')) cut: number;
  @Field(() => [String], { description: 'Rounds that take no submissions any more: with one, the cut stands.' })
  begun: readonly string[];
  @Field(() => [StandardExerciseType], { description: 'The times judges were asked, an open one first.' })
  exercises: readonly StandardExerciseType[];
  @Field(() => [CutAdoptionType], { description: 'The cuts that were adopted, the newest first.' })
  adoptions: readonly CutAdoptionType[];
  @Field(() => [RoundCutsType], { description: 'What the marks of its rounds say, the newest first.' })
  rounds: readonly RoundCutsType[];
}

/** A round’s cuts as the API gives them: the regression as a figure with its interval. */
export const roundCutsShown = ({ borderline, ...round }: SchemeStandard['rounds'][number]): RoundCutsType => ({
  ...round,
  marks: borderline.n,
  extrapolated: borderline.extrapolated,
  borderline: {
    value: borderline.value,
    lower: borderline.lower,
    upper: borderline.upper,
    reason: borderline.reason,
  },
});
