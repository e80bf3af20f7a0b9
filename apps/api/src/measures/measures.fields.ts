import type { Viewer } from '#libs/identity';
import { MeasuresReadingService, nextReadingOn } from '#libs/measures';
import { Clock } from '#libs/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { DateScalar } from '../graphql/scalars.js';
import { ProjectType } from '../projects/projects.types.js';
import { MeasureType, ReadingVersionType } from './measures.types.js';

@Resolver(() => ProjectType)
export class ProjectMeasuresFields {
  constructor(private readonly reading: MeasuresReadingService) {}

  @ResolveField(() => [MeasureType], { description: 'What is measured, with the current readings.' })
  measures(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<readonly MeasureType[]> {
    return this.reading.measures(viewer, id);
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

  @ResolveField(() => [ReadingVersionType], {
    description: 'Every version of every reading, by day, the newest version first.',
  })
  readings(@CurrentViewer() viewer: Viewer, @Parent() { id }: MeasureType): Promise<readonly ReadingVersionType[]> {
    return this.reading.history(viewer, id);
  }
}
