import type { ChartKind, Direction, Frequency, MeasureKind, MeasureShape } from '#libs/measures';
import type { ProfileName } from '#libs/spc';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

export const MeasureKindEnum = enumOf<MeasureKind>('MeasureKind', 'What a measure tells.', {
  outcome: 'What patients get.',
  process: 'Whether the change happens.',
  balancing: 'What could get worse because of it.',
});
export const MeasureShapeEnum = enumOf<MeasureShape>('MeasureShape', 'What a reading is.', {
  proportion: 'A count out of a denominator, shown in per cent.',
  rate: 'A number for each of a denominator.',
  count: 'A bare count.',
  value: 'A value that was measured, like minutes or litres.',
});
export const FrequencyEnum = enumOf<Frequency>('Frequency', 'How often it is read.', {
  daily: 'Every day.',
  weekly: 'Every week.',
  fortnightly: 'Every two weeks.',
  monthly: 'Every month.',
  'per-case': 'With every case.',
});
export const DirectionEnum = enumOf<Direction>('Direction', 'Which way is better.', {
  higher: 'Higher is better.',
  lower: 'Lower is better.',
  neutral: 'Neither is.',
});
export const ChartKindEnum = enumOf<ChartKind>('ChartKind', 'How it is drawn.', {
  run: 'A run chart: the values and their median.',
  xmr: 'An XmR chart, for single values.',
  p: 'A p chart, for proportions.',
  'p-prime': 'A p′ chart, for proportions of very large or over-dispersed denominators.',
  u: 'A u chart, for rates.',
  'u-prime': 'A u′ chart, for rates of very large or over-dispersed exposures.',
  c: 'A c chart, for counts over equal exposures.',
  g: 'A g chart, for cases between rare events.',
  t: 'A t chart, for the time between rare events.',
  'i-prime': 'A normalised I chart, for ratios whose denominators change much.',
});
export const RuleProfileEnum = enumOf<ProfileName>('RuleProfile', 'The rules a chart is judged by.', {
  'making-data-count': 'As NHS England’s Making Data Count teaches since November 2023.',
  'plot-the-dots-r': 'As the R package NHSRplotthedots does.',
  anhoej: 'Anhøj’s test on the longest run and the crossings.',
  'ihi-run-chart': 'The run chart rules of IHI.',
  'shewhart-ihi': 'The Shewhart chart rules taught by IHI.',
  'western-electric': 'The Western Electric rules.',
  nelson: 'The Nelson rules.',
});

@ObjectType('Series', { description: 'The current readings as columns, oldest first; those set aside are left out.' })
export class SeriesType {
  @Field(() => [DateScalar], { description: 'The days.' }) takenOn: readonly string[];
  @Field(() => [Float], { nullable: 'items', description: 'The counts. Null where there was none.' })
  numerator: readonly (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'What they are out of. Null where there was none.' })
  denominator: readonly (number | null)[];
  @Field(() => [Float], {
    nullable: 'items',
    description: 'What each comes to, in the measure’s unit. Null where it was not measured.',
  })
  value: readonly (number | null)[];
}

@ObjectType('Baseline', { description: 'The frozen period before the change.' })
export class BaselineType {
  @Field(() => DateScalar, { description: 'Its first day.' }) fromDay: string;
  @Field(() => DateScalar, { description: 'Its last day.' }) toDay: string;
  @Field(() => Int, { description: 'How many points it has.' }) points: number;
  @Field(() => Float, { description: 'Their median.' }) median: number;
  @Field(() => Int, { description: 'Which version of it, counted from 1.' }) versionNo: number;
}

@ObjectType('Annotation', { description: 'Something that happened, on the chart.' })
export class AnnotationType {
  @Field(() => DateScalar, { description: 'When.' }) onDay: string;
  @Field(() => String, { description: 'What.' }) text: string;
}

@ObjectType('Target', { description: 'A target and the day from which it holds.' })
export class TargetType {
  @Field(() => Float, { description: 'The target.' }) value: number;
  @Field(() => DateScalar, { description: 'From when.' }) fromDay: string;
}

@ObjectType('Charting', { description: 'How a measure is judged, as the newest decision says.' })
export class ChartingType {
  @Field(() => Int, { description: 'Which decision, counted from 1.' }) versionNo: number;
  @Field(() => RuleProfileEnum, { description: 'The rules.' }) profile: ProfileName;
  @Field(() => String, { description: 'Their edition.' }) edition: string;
  @Field(() => Int, { nullable: true, description: 'How many points make a shift. Null: as the rules say.' })
  shiftLength: number | null;
  @Field(() => Int, { nullable: true, description: 'How many points make a trend. Null: as the rules say.' })
  trendLength: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether very large moving ranges are left out of the limits. Null: as the rules say.',
  })
  screening: boolean | null;
  @Field(() => Float, { nullable: true, description: 'The lowest it can be. Null: as its readings are.' })
  lowerBound: number | null;
  @Field(() => Float, { nullable: true, description: 'The highest it can be. Null: as its readings are.' })
  upperBound: number | null;
  @Field(() => String, { description: 'Why; may be empty.' }) why: string;
}

@ObjectType('MeasureSegment', { description: 'Limits worked out anew from a day on, and why.' })
export class SegmentType {
  @Field(() => DateScalar, { description: 'From which day.' }) fromDay: string;
  @Field(() => Boolean, { description: 'Whether the signal was sustained.' }) isSustained: boolean;
  @Field(() => Boolean, { description: 'Whether it was expected to last.' }) isExpectedToLast: boolean;
  @Field(() => String, { description: 'What caused it.' }) cause: string;
  @Field(() => String, { description: 'Anything else; may be empty.' }) why: string;
  @Field(() => String, { description: 'Who decided it.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

@ObjectType('ChartCycle', { description: 'A test of a change, on the day it was done.' })
export class ChartCycleType {
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field(() => DateScalar, { description: 'When it was done.' }) doneOn: string;
  @Field(() => String, { description: 'What it asked.' }) question: string;
}

@ObjectType('ReadingVersion', { description: 'One version of a reading: a correction is another.' })
export class ReadingVersionType {
  @Field(() => DateScalar, { description: 'The day.' }) takenOn: string;
  @Field(() => Int, { description: 'Which version, counted from 1; the highest counts.' }) versionNo: number;
  @Field(() => Float, { nullable: true, description: 'The count. Null when there was none.' }) numerator: number | null;
  @Field(() => Float, { nullable: true, description: 'What it is out of. Null when there was none.' }) denominator:
    number | null;
  @Field(() => Float, { nullable: true, description: 'The value. Null when it was not measured, or is a count.' })
  value: number | null;
  @Field(() => Boolean, { description: 'Whether it is set aside.' }) excluded: boolean;
  @Field(() => String, { description: 'A note; may be empty.' }) note: string;
  @Field(() => String, { description: 'Why it was corrected; empty for the first.' }) why: string;
  @Field(() => String, { description: 'Who entered it.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

@ObjectType('Measure', { description: 'Something counted over time to see whether the change is an improvement.' })
export class MeasureType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => MeasureKindEnum, { description: 'What it tells.' }) kind: MeasureKind;
  @Field(() => MeasureShapeEnum, { description: 'What a reading is.' }) shape: MeasureShape;
  @Field(() => String, { description: 'What exactly is measured; may be empty.' }) definition: string;
  @Field(() => String, { description: 'What is counted; may be empty.' }) numerator: string;
  @Field(() => String, { description: 'Out of what; may be empty.' }) denominator: string;
  @Field(() => String, { description: 'Where it comes from; may be empty.' }) source: string;
  @Field(() => String, { description: 'How it is sampled; may be empty.' }) sampling: string;
  @Field(() => FrequencyEnum, { description: 'How often.' }) frequency: Frequency;
  @Field(() => String, { description: 'In what unit.' }) unit: string;
  @Field(() => Int, { description: 'What a rate is for each of; 1 for what is no rate.' }) per: number;
  @Field(() => DirectionEnum, { description: 'Which way is better.' }) direction: Direction;
  @Field(() => ChartKindEnum, { description: 'How it is drawn.' }) chart: ChartKind;
  @Field(() => String, { description: 'For which part of the patients; empty for all.' }) stratum: string;
  @Field(() => ID, { nullable: true, description: 'Who collects it. Null while nobody does.' }) ownerId: string | null;
  @Field(() => String, { nullable: true, description: 'Their name. Null while nobody does.' }) ownerName: string | null;
  @Field(() => ID, { nullable: true, description: 'The change it watches. Null when it watches all.' }) changeIdeaId:
    string | null;
  @Field(() => Int, { description: 'How many readings it has.' }) points: number;
  @Field(() => SeriesType, { description: 'The current readings as columns.' }) series: SeriesType;
  @Field(() => BaselineType, { nullable: true, description: 'The frozen baseline. Null until it is frozen.' })
  baseline: BaselineType | null;
  @Field(() => [AnnotationType], { description: 'What happened when.' }) annotations: readonly AnnotationType[];
  @Field(() => [TargetType], { description: 'The targets, by the day they begin to hold.' })
  targets: readonly TargetType[];
  @Field(() => ChartingType, { description: 'By which rules it is judged.' }) charting: ChartingType;
  @Field(() => [SegmentType], { description: 'The days from which its limits are worked out anew.' })
  segments: readonly SegmentType[];
  @Field(() => [ChartCycleType], { description: 'The tests of the changes it watches, where they stand on the chart.' })
  cycles: readonly ChartCycleType[];
}
