import type { Estimate, FairnessPanel, MarkerOnPanel, NotDefined, OwnSeverity, Reliability } from '#libs/assessment';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotDefinedEnum } from './fairness.enums.js';

const why = 'Null when all of it is defined.';
const value = { nullable: true, description: 'The figure. Null when it is not defined; see `reason`.' };

@ObjectType('Estimate', { description: 'A figure with its 95% interval.' })
export class EstimateType implements Estimate {
  @Field(() => Float, value) value: number | null;
  @Field(() => Float, { nullable: true, description: 'The lower bound. Null where no interval is worked out.' })
  lower: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper bound. Null where no interval is worked out.' })
  upper: number | null;
  @Field(() => NotDefinedEnum, { nullable: true, description: `Why the figure or its interval is missing. ${why}` })
  reason: NotDefined | null;
}

@ObjectType('MarkError', { description: 'How far a plan’s mean of two marks lies from the mark it deserves.' })
export class MarkErrorType {
  @Field(() => Float, { ...value, description: 'The standard error of measurement, in points. Null: not defined.' })
  value: number | null;
  @Field(() => Float, { nullable: true, description: 'Half of its 95% interval, in points. Null: not defined.' })
  halfWidth: number | null;
  @Field(() => NotDefinedEnum, { nullable: true, description: `Why it is missing. ${why}` }) reason: NotDefined | null;
}

@ObjectType('Reliability', { description: 'How far the marks of a round can be relied upon.' })
export class ReliabilityType implements Reliability {
  @Field(() => Int, { description: 'Plans with two marks that have a total.' }) plans: number;
  @Field(() => Boolean, {
    description:
      'Whether the same two people marked every plan. Then it is ICC(2,1) and ICC(2,2), otherwise ICC(1,1) and ICC(1,2).',
  })
  isCrossed: boolean;
  @Field(() => EstimateType, { description: 'Of one mark: the intraclass correlation.' }) single: EstimateType;
  @Field(() => EstimateType, { description: 'Of the mean of two marks.' }) ofTwo: EstimateType;
  @Field(() => EstimateType, { description: 'Krippendorff’s alpha of all totals, by their distance.' })
  alpha: EstimateType;
  @Field(() => EstimateType, { description: 'The share of plans whose first two totals lie at most 5 points apart.' })
  close: EstimateType;
  @Field(() => MarkErrorType, { description: 'How far a result may lie from the mark deserved.' }) error: MarkErrorType;
}

@ObjectType('CriterionAgreement', { description: 'How alike markers read one criterion.' })
export class CriterionAgreementType {
  @Field(() => String, { description: 'Its key.' }) key: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => EstimateType, { description: 'Krippendorff’s alpha of its levels, by their order.' })
  alpha: EstimateType;
}

@ObjectType('PanelMarker', { description: 'A marker of a round.' })
export class PanelMarkerType {
  @Field(() => String, { description: 'The letter that stands for the marker in this round.' }) code: string;
  @Field(() => String, { nullable: true, description: 'Who it is. Null for whoever is not to know.' }) name:
    string | null;
}

@ObjectType('PairAgreement', { description: 'How far two markers agree in their overall ratings.' })
export class PairAgreementType {
  @Field(() => PanelMarkerType, { description: 'The one.' }) one: PanelMarkerType;
  @Field(() => PanelMarkerType, { description: 'The other.' }) other: PanelMarkerType;
  @Field(() => Int, { description: 'Plans that both marked.' }) plans: number;
  @Field(() => EstimateType, { description: 'Cohen’s kappa, weighted by squares; of five plans or more.' })
  kappa: EstimateType;
}

const points = (what: string) => ({ nullable: true, description: `${what}, in points. Null where it cannot be told.` });

@ObjectType('MarkerOnPanel', { description: 'A marker’s load and severity in a round.' })
export class MarkerOnPanelType extends PanelMarkerType implements MarkerOnPanel {
  @Field(() => Int, { description: 'Marks they were given that count.' }) given: number;
  @Field(() => Int, { description: 'Of those, the marks of plans all of whose marks are in.' }) marked: number;
  @Field(() => Int, { description: 'Marks they gave back because of a conflict.' }) declined: number;
  @Field(() => Int, { description: 'Marks of theirs that were put aside.' }) void: number;
  @Field(() => Float, points('How far they mark below the mean marker, plans being equal')) severity: number | null;
  @Field(() => Float, points('Its standard error')) se: number | null;
  @Field(() => Float, points('The lower bound of its 95% interval')) lower: number | null;
  @Field(() => Float, points('The upper bound of its 95% interval')) upper: number | null;
  @Field(() => Float, points('The severity drawn to 0 by as much of it as may be chance')) shrunk: number | null;
}

@ObjectType('MarkingIsland', { description: 'Markers and plans that marking links with one another and nobody else.' })
export class MarkingIslandType {
  @Field(() => [PanelMarkerType], { description: 'Its markers.' }) markers: readonly PanelMarkerType[];
  @Field(() => [String], { description: 'The codes of its plans.' }) plans: readonly string[];
}

@ObjectType('IslandJoin', { description: 'A mark that would link two islands.' })
export class IslandJoinType {
  @Field(() => String, { description: 'The code of the plan.' }) plan: string;
  @Field(() => PanelMarkerType, { description: 'Who would mark it too.' }) marker: PanelMarkerType;
}

@ObjectType('FairTotal', { description: 'A plan’s mean mark without its markers’ severity. Advice to the board.' })
export class FairTotalType {
  @Field(() => String, { description: 'The plan’s code.' }) code: string;
  @Field(() => Float, { description: 'The mean of its marks, in per cent.' }) raw: number;
  @Field(() => Float, { description: 'The same without severity, in per cent; not cut to 0 or 100.' }) fair: number;
  @Field(() => Boolean, { description: 'Whether the two lie on different sides of the cut.' }) crossesCut: boolean;
}

@ObjectType('FairnessPanel', {
  description: 'Whether a round is marked fairly: from marks as they were sealed, whatever a discussion changed since.',
})
export class FairnessPanelType implements FairnessPanel {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => Float, { description: 'The cut in force, in per cent.' }) cut: number;
  @Field(() => Int, { description: 'Plans all of whose marks are in.' }) plans: number;
  @Field(() => Int, { description: 'Their marks.' }) marks: number;
  @Field(() => Int, { description: 'Of those, marks that sent the work back and have no total.' }) withoutTotal: number;
  @Field(() => ReliabilityType, { description: 'How far the marks can be relied upon.' }) reliability: ReliabilityType;
  @Field(() => [CriterionAgreementType], { description: 'Criterion by criterion.' })
  criteria: readonly CriterionAgreementType[];
  @Field(() => [PairAgreementType], { description: 'Each two markers who share a plan.' })
  pairs: readonly PairAgreementType[];
  @Field(() => [MarkerOnPanelType], { description: 'Every marker of the round.' })
  markers: readonly MarkerOnPanelType[];
  @Field(() => NotDefinedEnum, { nullable: true, description: `Why severity cannot be told. ${why}` })
  severityReason: NotDefined | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Marks left over to judge the error of a severity by. Null where severity cannot be told.',
  })
  residualDf: number | null;
  @Field(() => [MarkingIslandType], { description: 'The islands of the design; one when all markers can be compared.' })
  islands: readonly MarkingIslandType[];
  @Field(() => [IslandJoinType], { description: 'Marks that would make several islands one; else empty.' })
  joins: readonly IslandJoinType[];
  @Field(() => [FairTotalType], { description: 'Plans without their markers’ severity: advice, applied to nothing.' })
  fair: readonly FairTotalType[];
}

@ObjectType('OwnSeverity', { description: 'How severe you were in a round that is confirmed or released.' })
export class OwnSeverityType implements OwnSeverity {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => String, { description: 'Its title.' }) roundTitle: string;
  @Field(() => Int, { description: 'Your marks in it that have a total.' }) marks: number;
  @Field(() => Float, points('How far you marked below the mean marker, plans being equal')) severity: number | null;
  @Field(() => Float, points('The lower bound of its 95% interval')) lower: number | null;
  @Field(() => Float, points('The upper bound of its 95% interval')) upper: number | null;
  @Field(() => NotDefinedEnum, { nullable: true, description: `Why it or its interval is missing. ${why}` })
  reason: NotDefined | null;
}
