import type { ChartDecision, ChartKind, MeasureKind } from '#libs/measures';
import type { Assurance, PointClass, PointState, ProfileName } from '#libs/spc';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { ChartDoubtType } from './chart-advice.types.js';
import { ChartKindEnum, MeasureKindEnum, RuleProfileEnum } from './measures.types.js';

export const PointStateEnum = enumOf<PointState>('PointState', 'Why a point is or is not there.', {
  present: 'It is there.',
  missing: 'It was not measured: a gap.',
  'no-cases': 'Nobody was seen, so there is no ratio: a gap.',
  refused: 'What was entered cannot be on such a chart: a gap.',
  excluded: 'It is set aside: shown, and out of the centre line and the limits.',
});
export const PointClassEnum = enumOf<PointClass>(
  'PointClass',
  'What a point is, by the rules and by which way is better.',
  {
    gap: 'No point.',
    'common-cause': 'Part of no signal.',
    improvement: 'Part of a signal on the better side.',
    concern: 'Part of a signal on the worse side.',
    'neutral-high': 'Part of a signal on the high side, where neither is better.',
    'neutral-low': 'Part of a signal on the low side, where neither is better.',
    'special-cause': 'Part of a signal that is on no side.',
  },
);
export const AssuranceEnum = enumOf<Assurance['kind']>(
  'Assurance',
  'Whether the process as it is will meet its target.',
  {
    'no-data': 'There are no readings yet.',
    'no-target': 'No target holds.',
    'no-direction': 'Neither way is better.',
    'no-limits': 'There are no limits to hold the target against.',
    'too-few-points': 'There are too few readings.',
    'consistently-passing': 'It will.',
    'consistently-failing': 'It will not.',
    'hit-and-miss': 'Chance decides.',
  },
);
export const variationWords = [
  'no-data',
  'too-few-points',
  'common-cause',
  'improvement-high',
  'improvement-low',
  'concern-high',
  'concern-low',
  'neutral-high',
  'neutral-low',
  'special-cause',
] as const;
export type VariationWord = (typeof variationWords)[number];
export const VariationEnum = enumOf<VariationWord>('Variation', 'What the latest reading says of the process.', {
  'no-data': 'There are no readings yet.',
  'too-few-points': 'There are too few readings.',
  'common-cause': 'It varies as it always did.',
  'improvement-high': 'It is better, and higher.',
  'improvement-low': 'It is better, and lower.',
  'concern-high': 'It is worse, and higher.',
  'concern-low': 'It is worse, and lower.',
  'neutral-high': 'It is higher, and neither is better.',
  'neutral-low': 'It is lower, and neither is better.',
  'special-cause': 'Something is different, on neither side.',
});

@ObjectType('ChartSegment', { description: 'A stretch of a chart with lines of its own; points are counted from 0.' })
export class ChartSegmentType {
  @Field(() => Int, { description: 'Its first point.' }) firstPoint: number;
  @Field(() => Int, { description: 'Its last point.' }) lastPoint: number;
  @Field(() => Int, { description: 'How many readings it has.' }) readings: number;
  @Field(() => Int, { description: 'How many of them centre and limits rest on.' }) baselineReadings: number;
  @Field(() => String, { description: 'What its centre line is: mean or median.' }) centreName: string;
  @Field(() => Boolean, { description: 'Whether its limits are trial limits.' }) isTrial: boolean;
  @Field(() => Boolean, { description: 'Whether the test on its runs is a signal.' }) hasRunsSignal: boolean;
  @Field(() => Int, { nullable: true, description: 'First point its lines rest on. Null: they rest on all of it.' })
  baselineFirst: number | null;
  @Field(() => Int, { nullable: true, description: 'Last point its lines rest on. Null: they rest on all of it.' })
  baselineLast: number | null;
}

@ObjectType('ChartSignal', { description: 'A rule that held, and where.' })
export class ChartSignalType {
  @Field(() => Int, { description: 'Its first point, counted from 0.' }) firstPoint: number;
  @Field(() => Int, { description: 'Its last point, counted from 0.' }) lastPoint: number;
  @Field(() => String, { description: 'What its points are.' }) words: string;
}

@ObjectType('ChartStep', { description: 'A step of how a chart was worked out.' })
export class ChartStepType {
  @Field(() => String, { description: 'What is worked out.' }) title: string;
  @Field(() => String, { description: 'The arithmetic, with the numbers in it.' }) arithmetic: string;
  @Field(() => Float, { nullable: true, description: 'What it comes to. Null when it is no number.' })
  result: number | null;
  @Field(() => String, { nullable: true, description: 'Where the formula is from. Null when it is plain arithmetic.' })
  source: string | null;
}

const column = { nullable: 'items' } as const;

@ObjectType('MeasureChart', {
  description: 'A measure’s chart as the engine reads it: columns of one length, and words.',
})
export class MeasureChartType {
  @Field(() => String, { description: 'The engine that read it, and its version.' }) engine: string;
  @Field(() => ChartKindEnum, {
    description: 'The chart that was read: a run chart where the rules are for those alone.',
  })
  chart: ChartKind;
  @Field(() => RuleProfileEnum, { description: 'The rules it is judged by.' }) profile: ProfileName;
  @Field(() => String, { description: 'What those rules are called.' }) profileTitle: string;
  @Field(() => String, { description: 'Where those rules are from.' }) profileSource: string;
  @Field(() => [DateScalar], { description: 'The days, those set aside among them.' }) takenOn: readonly string[];
  @Field(() => [Float], { ...column, description: 'What is plotted. Null where there is a gap.' })
  value: readonly (number | null)[];
  @Field(() => [Float], { ...column, description: 'The centre line at each point. Null where there is none.' })
  centre: readonly (number | null)[];
  @Field(() => [Float], { ...column, description: 'The lower limit at each point. Null where there is none.' })
  lower: readonly (number | null)[];
  @Field(() => [Float], { ...column, description: 'The upper limit at each point. Null where there is none.' })
  upper: readonly (number | null)[];
  @Field(() => [PointStateEnum], { description: 'Whether each point is there.' }) state: readonly string[];
  @Field(() => [PointClassEnum], { description: 'What each point is.' }) pointClass: readonly string[];
  @Field(() => [[String]], { description: 'The rules each point is part of, in words.' })
  rules: readonly (readonly string[])[];
  @Field(() => [ChartSegmentType], { description: 'Its stretches, in order.' }) segments: readonly ChartSegmentType[];
  @Field(() => [ChartSignalType], { description: 'Every signal, by its first point.' })
  signals: readonly ChartSignalType[];
  @Field(() => VariationEnum, { description: 'What the latest reading says.' }) variation: string;
  @Field(() => String, { description: 'Why.' }) variationReason: string;
  @Field(() => AssuranceEnum, { description: 'Whether the target will be met.' }) assurance: string;
  @Field(() => String, { description: 'Why.' }) assuranceReason: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why that says little: the process is changing. Null when it is stable, or nothing is said.',
  })
  unstable: string | null;
  @Field(() => String, { description: 'What the chart shows, in a sentence or two.' }) finding: string;
  @Field(() => [String], { description: 'What the reader must be told of the data.' }) notices: readonly string[];
  @Field(() => [ChartDoubtType], { description: 'What speaks against this chart for these readings.' })
  doubts: readonly ChartDoubtType[];
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which limits could be worked out anew. Null while the rule for that does not hold.',
  })
  suggestedFrom: string | null;
  @Field(() => String, { description: 'Why, or why not yet, with the whole rule.' }) suggestionReason: string;
  @Field(() => [ChartStepType], { description: 'How its lines were worked out, step by step.' })
  working: readonly ChartStepType[];
}

export const ChartDecisionKindEnum = enumOf<ChartDecision['kind']>(
  'ChartDecisionKind',
  'What was decided about a chart.',
  {
    charting: 'How it is drawn and by which rules it is judged.',
    baseline: 'Which period came before the change.',
    target: 'What is aimed at.',
    recalculation: 'From when its limits are worked out anew.',
    'recalculation-taken-back': 'That they are not worked out anew from then after all.',
    'set-aside': 'That a reading counts no more.',
    corrected: 'That a reading was another one.',
  },
);

@ObjectType('ChartDecision', { description: 'Something decided about a chart, which stays.' })
export class ChartDecisionType {
  @Field(() => ChartDecisionKindEnum, { description: 'What kind of decision.' }) kind: ChartDecision['kind'];
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
  @Field(() => String, { nullable: true, description: 'By whom. Null: decided before that was kept.' }) byName:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it is about, or holds from. Null: no day.' })
  fromDay: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day it is about. Null: no last day.' }) toDay:
    string | null;
  @Field(() => Float, { nullable: true, description: 'The target, or the median. Null: no number.' }) value:
    number | null;
  @Field(() => ChartKindEnum, { nullable: true, description: 'The chart. Null: it is not about that.' })
  chart: ChartKind | null;
  @Field(() => RuleProfileEnum, { nullable: true, description: 'The rules. Null: it is not about them.' })
  profile: ProfileName | null;
  @Field(() => String, { description: 'What caused the change; may be empty.' }) cause: string;
  @Field(() => String, { description: 'Why; may be empty.' }) why: string;
}

@ObjectType('PortfolioMeasure', { description: 'What a measure shows, to somebody off the team.' })
export class PortfolioMeasureType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => MeasureKindEnum, { description: 'What it tells.' }) kind: MeasureKind;
  @Field(() => String, { description: 'In what unit.' }) unit: string;
  @Field(() => Int, { description: 'How many readings it has.' }) points: number;
  @Field(() => DateScalar, { nullable: true, description: 'When it was last read. Null before the first reading.' })
  lastOn: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The last reading. Null before the first, and for a count so small that it might say who.',
  })
  lastValue: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The centre line now. Null where there is none, or it is too small.',
  })
  centre: number | null;
  @Field(() => Float, { nullable: true, description: 'The target that holds. Null when there is none.' }) target:
    number | null;
  @Field(() => VariationEnum, { description: 'What the latest reading says.' }) variation: string;
  @Field(() => AssuranceEnum, { description: 'Whether the target will be met.' }) assurance: string;
  @Field(() => Boolean, { description: 'Whether the process is changing, so that the assurance says little.' })
  isUnstable: boolean;
}
