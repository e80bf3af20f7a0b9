import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ChartStepType, MeasureChartType } from './chart.types.js';

@ObjectType('EffortToEvidence', {
  description: 'How long until a hoped-for change would show, if it came at once and stayed.',
})
export class EffortToEvidenceType {
  @Field(() => Float, { nullable: true, description: 'Readings on average. Null: more than can be reckoned.' })
  expectedPoints: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Readings after which half of such changes have shown. Null: too many.',
  })
  medianPoints: number | null;
  @Field(() => Float, { nullable: true, description: 'Weeks on average. Null: more than can be reckoned.' })
  expectedWeeks: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Weeks after which half of such changes have shown. Null: too many.',
  })
  medianWeeks: number | null;
}

@ObjectType('FalseSignals', { description: 'How often a process that never changes gives a signal all the same.' })
export class FalseSignalsType {
  @Field(() => Int, { description: 'How many readings it is for: those of the newest stretch.' }) readings: number;
  @Field(() => Float, { nullable: true, description: 'From 0 to 1. Null when it is not known.' }) chance: number | null;
  @Field(() => String, { description: 'What it assumes, or why it is not known.' }) reason: string;
  @Field(() => String, { description: 'Where it is from.' }) source: string;
}

@ObjectType('Certainty', { description: 'What the readings of a measure can prove, and when.' })
export class CertaintyType {
  @Field(() => Float, { nullable: true, description: 'Where it stands, in its unit. Null before there is a centre.' })
  level: number | null;
  @Field(() => String, { description: 'What that is: mean or median.' }) levelName: string;
  @Field(() => Float, {
    nullable: true,
    description: 'The level that was asked about, else the newest target. Null when there is neither.',
  })
  hoped: number | null;
  @Field(() => EffortToEvidenceType, { nullable: true, description: 'How long it would take. Null: see the reason.' })
  effort: EffortToEvidenceType | null;
  @Field(() => String, { description: 'What the estimate assumes, or why there is none and what to do.' })
  effortReason: string;
  @Field(() => [ChartStepType], { description: 'How it was worked out, step by step.' })
  working: readonly ChartStepType[];
  @Field(() => FalseSignalsType, { description: 'How often nothing at all would look like a change.' })
  falseSignals: FalseSignalsType;
}

@ObjectType('ConventionsCompared', { description: 'The same readings under the rules of every convention.' })
export class ConventionsComparedType {
  @Field(() => [MeasureChartType], { description: 'The chart under each.' }) charts: readonly MeasureChartType[];
  @Field(() => Boolean, { description: 'Whether the conclusion depends on the convention.' }) depends: boolean;
  @Field(() => String, { description: 'Who finds what, in a sentence or two.' }) says: string;
}
