import type { Viewer } from '#libs/identity';
import { ChartingService, MeasuringService, ReadingsService } from '#libs/measures';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import {
  PlanMeasureInput,
  ChangeMeasureInput,
  RetireMeasureInput,
  EnterReadingsInput,
  CorrectReadingInput,
  AnnotateMeasureInput,
  SetTargetInput,
  FreezeBaselineInput,
  ChartMeasureInput,
  RecalculateLimitsInput,
  TakeBackRecalculationInput,
} from './measures.inputs.js';
import {
  PlanMeasurePayload,
  ChangeMeasurePayload,
  RetireMeasurePayload,
  EnterReadingsPayload,
  CorrectReadingPayload,
  AnnotateMeasurePayload,
  SetTargetPayload,
  FreezeBaselinePayload,
  ChartMeasurePayload,
  RecalculateLimitsPayload,
  TakeBackRecalculationPayload,
} from './measures.payloads.js';

@Resolver()
export class MeasuresMutations {
  constructor(
    private readonly measuring: MeasuringService,
    private readonly readings: ReadingsService,
    private readonly charting: ChartingService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({ permission: 'measures:edit', gives: PlanMeasurePayload, does: 'Plans a measure.' })
  planMeasure(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: PlanMeasureInput) {
    return this.answer.withId(viewer, this.measuring.plan(viewer, input));
  }

  @Act({
    permission: 'measures:edit',
    gives: ChangeMeasurePayload,
    does: 'Defines a measure anew; its readings stay what they were.',
  })
  changeMeasure(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: ChangeMeasureInput,
  ) {
    return this.answer.withId(viewer, this.measuring.change(viewer, input));
  }

  @Act({
    permission: 'measures:edit',
    gives: RetireMeasurePayload,
    does: 'Gives a measure up; its readings stay in the project’s story.',
  })
  retireMeasure(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: RetireMeasureInput,
  ) {
    return this.answer.withId(viewer, this.measuring.retire(viewer, input));
  }

  @Act({
    permission: 'readings:enter',
    gives: EnterReadingsPayload,
    does: 'Enters one reading or a pasted sheet: all of it or nothing.',
  })
  enterReadings(@CurrentViewer() viewer: Viewer, @Args('input') { measureId, readings }: EnterReadingsInput) {
    return this.answer.withId(viewer, this.readings.enter(viewer, measureId, readings));
  }

  @Act({
    permission: 'readings:enter',
    gives: CorrectReadingPayload,
    does: 'Puts a reading right or sets it aside; the old one stays.',
  })
  correctReading(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: CorrectReadingInput,
  ) {
    return this.answer.withId(viewer, this.readings.correct(viewer, input));
  }

  @Act({ permission: 'measures:edit', gives: AnnotateMeasurePayload, does: 'Writes on the chart what happened.' })
  annotateMeasure(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: AnnotateMeasureInput,
  ) {
    return this.answer.withId(viewer, this.measuring.annotate(viewer, input));
  }

  @Act({ permission: 'measures:edit', gives: SetTargetPayload, does: 'Sets a target from a day on.' })
  setTarget(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: SetTargetInput) {
    return this.answer.withId(viewer, this.measuring.setTarget(viewer, input));
  }

  @Act({
    permission: 'measures:edit',
    gives: FreezeBaselinePayload,
    does: 'Freezes the period before the change, with its median.',
  })
  freezeBaseline(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: FreezeBaselineInput,
  ) {
    return this.answer.withId(viewer, this.measuring.freezeBaseline(viewer, input));
  }

  @Act({
    permission: 'measures:edit',
    gives: ChartMeasurePayload,
    does: 'Decides how a measure is drawn and judged; how it was stays in its history.',
  })
  chartMeasure(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: ChartMeasureInput) {
    return this.answer.withId(viewer, this.charting.chart(viewer, input));
  }

  @Act({
    permission: 'measures:edit',
    gives: RecalculateLimitsPayload,
    does: 'Has limits worked out anew from a day on; the old ones stay on the chart.',
  })
  recalculateLimits(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: RecalculateLimitsInput,
  ) {
    return this.answer.withId(viewer, this.charting.recalculate(viewer, input));
  }

  @Act({
    permission: 'measures:edit',
    gives: TakeBackRecalculationPayload,
    does: 'Takes a recalculation back, with the reason.',
  })
  takeBackRecalculation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: TakeBackRecalculationInput,
  ) {
    return this.answer.withId(viewer, this.charting.takeBack(viewer, input));
  }
}
