import { CaseReadingService, totalOf } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from '../projects/projects.types.js';
import { BusinessCaseType, CaseTotalType } from './business-case.types.js';

@Resolver(() => ProjectType)
export class BusinessCaseFields {
  constructor(private readonly reading: CaseReadingService) {}

  @ResolveField(() => BusinessCaseType, { description: 'Its business case.' })
  businessCase(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<BusinessCaseType> {
    return this.reading.case(viewer, id);
  }
}

@Resolver(() => BusinessCaseType)
export class CaseTotalFields {
  @ResolveField(() => CaseTotalType, { description: 'Those five years together.' })
  total(@Parent() { years }: BusinessCaseType): CaseTotalType {
    return totalOf(years);
  }
}
