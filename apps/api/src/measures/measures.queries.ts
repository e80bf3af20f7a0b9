import type { Viewer } from '#libs/identity';
import { ReadingsService } from '#libs/measures';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { CheckedReadingType } from './checked-reading.type.js';
import { ReadingInput } from './measures.inputs.js';

@Resolver()
export class MeasuresQueries {
  constructor(private readonly readings: ReadingsService) {}

  @Query(() => [CheckedReadingType], {
    nullable: true,
    description:
      'What would become of these readings if they were entered now, one for each in their order. Changes nothing. Null: not yours to enter.',
  })
  @Access('readings:enter')
  checkReadings(
    @CurrentViewer() viewer: Viewer,
    @Args('measureId', { type: () => ID, description: 'The measure.' }) measureId: string,
    @Args('readings', { type: () => [ReadingInput], description: 'As they would be entered.' })
    readings: ReadingInput[],
  ): Promise<readonly CheckedReadingType[] | null> {
    return this.readings.check(viewer, measureId, readings);
  }
}
