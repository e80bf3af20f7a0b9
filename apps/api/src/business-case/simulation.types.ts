import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CannotAppraiseType } from './appraisal.types.js';

@ObjectType('SimulationBin', { description: 'How many draws came out between two amounts.' })
export class SimulationBinType {
  @Field(() => Float, { description: 'From, pounds.' }) from: number;
  @Field(() => Float, { description: 'To, pounds.' }) to: number;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('VarianceShare', { description: 'How much of the spread a line or a risk is behind.' })
export class VarianceShareType {
  @Field(() => ID, { description: 'The line, benefit or risk.' }) id: string;
  @Field(() => String, { description: 'What it is.' }) label: string;
  @Field(() => Float, { description: '0 to 1; all together 1.' }) share: number;
}

@ObjectType('CaseSimulation', {
  description: 'The preferred option drawn again and again. Pounds from draws, to be shown in whole pounds.',
})
export class CaseSimulationType {
  @Field(() => CannotAppraiseType, { nullable: true, description: 'Why there is none. Null when there is.' })
  cannot: CannotAppraiseType | null;
  @Field(() => Int, { description: 'How many draws.' }) draws: number;
  @Field(() => Int, { description: 'The seed: the same gives the same.' }) seed: number;
  @Field(() => Float, { nullable: true, description: 'What the case says. Null: there is no simulation.' })
  deterministic: number | null;
  @Field(() => Float, { nullable: true, description: 'The mean NPSV. Null: there is no simulation.' }) mean:
    number | null;
  @Field(() => Float, { nullable: true, description: 'Its standard deviation. Null: there is no simulation.' }) sd:
    number | null;
  @Field(() => Float, { nullable: true, description: 'One in twenty is below. Null: there is no simulation.' }) p5:
    number | null;
  @Field(() => Float, { nullable: true, description: 'One in ten is below. Null: there is no simulation.' }) p10:
    number | null;
  @Field(() => Float, { nullable: true, description: 'Half are below. Null: there is no simulation.' }) p50:
    number | null;
  @Field(() => Float, { nullable: true, description: 'Nine in ten are below. Null: there is no simulation.' }) p90:
    number | null;
  @Field(() => Float, { nullable: true, description: 'Nineteen in twenty are below. Null: there is no simulation.' })
  p95: number | null;
  @Field(() => Float, { nullable: true, description: 'The share below nought. Null: there is no simulation.' })
  probabilityBelowNought: number | null;
  @Field(() => [SimulationBinType], { description: 'How the draws spread.' }) histogram: readonly SimulationBinType[];
  @Field(() => [VarianceShareType], { description: 'What the spread comes from, the most first.' })
  explains: readonly VarianceShareType[];
}
