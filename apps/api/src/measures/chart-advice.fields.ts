import { adviceFor, adviseChart, type ReadingKind, type ReadMeasure } from '#libs/measures';
import { Args, Float, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { ChartAdviceType, ReadingKindEnum } from './chart-advice.types.js';
import { MeasureType } from './measures.types.js';

@Resolver(() => MeasureType)
export class ChartAdviceFields {
  @Query(() => ChartAdviceType, { description: 'Which chart to take for what is to be measured, and why.' })
  @Access('guidance:read')
  chooseChart(
    @Args('what', { type: () => ReadingKindEnum, description: 'What one reading is.' }) what: ReadingKind,
    @Args('readings', { type: () => Int, description: 'How many readings there are, or will be.' }) readings: number,
    @Args('usually', {
      type: () => Float,
      nullable: true,
      description: 'Patients of a usual period for a share, events for events. Null: not known, or neither.',
    })
    usually: number | null,
    @Args('usualShare', {
      type: () => Float,
      nullable: true,
      description: 'What a share usually is, from 0 to 1. Null: not known, or no share.',
    })
    usualShare: number | null,
    @Args('varies', {
      type: () => Boolean,
      defaultValue: true,
      description: 'Whether what events or a ratio are out of changes from period to period.',
    })
    varies: boolean,
  ): ChartAdviceType {
    return adviseChart({ what, readings, usually, usualShare, varies });
  }

  @ResolveField(() => ChartAdviceType, {
    nullable: true,
    description: 'The chart that suits its readings, and why. Null before the first reading.',
  })
  advisedChart(@Parent() measure: ReadMeasure): ChartAdviceType | null {
    return adviceFor(measure);
  }
}
