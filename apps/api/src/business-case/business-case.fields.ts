import { CaseReadingService } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from '../projects/projects.types.js';
import { BusinessCaseType } from './business-case.types.js';

@Resolver(() => ProjectType)
export class BusinessCaseFields {
  constructor(private readonly reading: CaseReadingService) {}

  @ResolveField(() => BusinessCaseType, { description: 'Its business case.' })
  businessCase(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<BusinessCaseType> {
    return this.reading.case(viewer, id);
  }
}
