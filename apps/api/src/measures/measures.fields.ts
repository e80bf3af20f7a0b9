import type { Viewer } from '#libs/identity';
import {
  type ChartKind,
  chartOf,
  CHARTS_OF_SHAPE,
  MeasuresReadingService,
  nextReadingOn,
  profilesFor,
  type ReadMeasure,
  recalculated,
} from '#libs/measures';
import type { ProfileName } from '#libs/spc';
import { Clock } from '#libs/platform';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { PortfolioProjectType, ProjectType } from '../projects/projects.types.js';
import { ChartDecisionType, MeasureChartType, PortfolioMeasureType } from './chart.types.js';
import { ChartKindEnum, MeasureType, ReadingVersionType, RuleProfileEnum } from './measures.types.js';

@Resolver(() => ProjectType)
export class ProjectMeasuresFields {
  constructor(private readonly reading: MeasuresReadingService) {}

  @ResolveField(() => [MeasureType], { description: 'What is measured, with the readings.' })
  measures(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
    @Args('asOf', {
      type: () => DateTimeScalar,
      nullable: true,
      description:
        'As they stood at an instant, with what was decided and entered until then. Null: as they stand now.',
    })
    asOf: string | null,
  ): Promise<readonly MeasureType[]> {
    return asOf ? this.reading.measuresAsOf(viewer, id, asOf) : this.reading.measures(viewer, id);
  }
}

@Resolver(() => MeasureType)
export class MeasureFields {
  constructor(
    private readonly reading: MeasuresReadingService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'When the next reading is due. Null before the first, and for what is read with every case.',
  })
  nextReadingOn(@Parent() { frequency, series }: MeasureType): string | null {
    return nextReadingOn(frequency, series.takenOn.at(-1));
  }

  @ResolveField(() => Boolean, { description: 'Whether that day has come.' })
  isReadingDue(@Parent() measure: MeasureType): boolean {
    const on = this.nextReadingOn(measure);
    return on !== null && on <= this.clock.today();
  }

  @ResolveField(() => [ChartKindEnum], { description: 'The charts that fit its readings.' })
  fittingCharts(@Parent() { shape }: MeasureType): readonly ChartKind[] {
    return CHARTS_OF_SHAPE[shape];
  }

  @ResolveField(() => [RuleProfileEnum], { description: 'The rules that fit a chart.' })
  fittingProfiles(
    @Parent() { chart }: MeasureType,
    @Args('of', { type: () => ChartKindEnum, nullable: true, description: 'Which chart. Null: the one it has.' })
    of: ChartKind | null,
  ): readonly ProfileName[] {
    return profilesFor(of ?? chart);
  }

  @ResolveField(() => MeasureChartType, { description: 'Its chart, read by the engine.' })
  analysis(
    @Parent() measure: ReadMeasure,
    @Args('recalculatedFrom', {
      type: () => DateScalar,
      nullable: true,
      description: 'As it would be if its limits were worked out anew from that day on. Null: as it is.',
    })
    recalculatedFrom: string | null,
  ): MeasureChartType {
    return chartOf(recalculatedFrom ? recalculated(measure, recalculatedFrom) : measure);
  }

  @ResolveField(() => [ChartDecisionType], {
    description: 'Everything that was decided about how it is drawn and judged, the newest first.',
  })
  decisions(@CurrentViewer() viewer: Viewer, @Parent() { id }: MeasureType): Promise<readonly ChartDecisionType[]> {
    return this.reading.decisions(viewer, id);
  }

  @ResolveField(() => [ReadingVersionType], {
    description: 'Every version of every reading, by day, the newest version first.',
  })
  readings(@CurrentViewer() viewer: Viewer, @Parent() { id }: MeasureType): Promise<readonly ReadingVersionType[]> {
    return this.reading.history(viewer, id);
  }
}

@Resolver(() => PortfolioProjectType)
export class PortfolioMeasuresFields {
  constructor(private readonly reading: MeasuresReadingService) {}

  @ResolveField(() => [PortfolioMeasureType], { description: 'What its measures show, the outcome first.' })
  measures(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: PortfolioProjectType,
  ): Promise<readonly PortfolioMeasureType[]> {
    return this.reading.shown(viewer, id);
  }
}
