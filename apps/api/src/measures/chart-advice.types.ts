import type { ChartDoubt, ChartKind, MeasureShape, ReadingKind } from '#libs/measures';
import type { ProfileName } from '#libs/spc';
import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { ChartKindEnum, MeasureShapeEnum, RuleProfileEnum } from './measures.types.js';

export const ReadingKindEnum = enumOf<ReadingKind>('ReadingKind', 'What one reading is, to choose a chart by.', {
  share: 'How many of the patients have it, yes or no for each.',
  events: 'How often something happened, which may happen to one patient more than once.',
  measurement: 'One number that was measured: a time, a cost, a score, a mean.',
  'time-between': 'How long it was since the last one, for what is rare.',
  'cases-between': 'How many cases went well since the last one, for what is rare.',
  ratio: 'One total over another that is neither a share of patients nor events: pounds a bed day.',
});

@ObjectType('ChartAdvice', { description: 'The chart to take, and why.' })
export class ChartAdviceType {
  @Field(() => MeasureShapeEnum, { description: 'What a reading has to be for it.' }) shape: MeasureShape;
  @Field(() => ChartKindEnum, { description: 'The chart to begin with.' }) chart: ChartKind;
  @Field(() => RuleProfileEnum, { description: 'The rules it is usually judged by.' }) profile: ProfileName;
  @Field(() => String, { description: 'Why, in a sentence or two.' }) why: string;
  @Field(() => ChartKindEnum, {
    nullable: true,
    description: 'What to go over to once there are readings enough. Null: it is the one to keep.',
  })
  later: ChartKind | null;
}

export const ChartDoubtKindEnum = enumOf<ChartDoubt['kind']>('ChartDoubtKind', 'What speaks against a chart.', {
  'over-dispersed': 'The readings vary more than chance makes them, so its limits are too narrow.',
  'under-dispersed': 'They vary less than chance makes them.',
  'too-many-zeros': 'Half of them or more are nought.',
  'small-expected-counts': 'Too few are expected behind a reading.',
  skewed: 'Most lie on one side, and a few far out on the other.',
  autocorrelated: 'Neighbours resemble each other.',
  'denominators-changed': 'What they are out of has changed.',
});

@ObjectType('ChartDoubt', { description: 'Something that speaks against a chart for its readings, and what to do.' })
export class ChartDoubtType {
  @Field(() => ChartDoubtKindEnum, { description: 'What kind.' }) kind: ChartDoubt['kind'];
  @Field(() => String, { description: 'What was found.' }) says: string;
  @Field(() => String, { description: 'What to do.' }) advice: string;
  @Field(() => [ChartKindEnum], { description: 'Charts of the same readings that suit them better; may be none.' })
  better: readonly ChartKind[];
}
