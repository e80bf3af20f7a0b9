import type { Viewer } from '#libs/identity';
import { MeasuresReadingService } from '#libs/measures';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
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
  constructor(private readonly reading: MeasuresReadingService) {}

  @ResolveField(() => [ReadingVersionType], {
    description: 'Every version of every reading, by day, the newest version first.',
  })
  readings(@CurrentViewer() viewer: Viewer, @Parent() { id }: MeasureType): Promise<readonly ReadingVersionType[]> {
    return this.reading.history(viewer, id);
  }
}
