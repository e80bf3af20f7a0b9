import { numbersOf, pointsOf, ReferenceService } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { PayPointType, ReferenceNumberType, ReferenceSetType } from './reference.types.js';

@Resolver(() => ReferenceSetType)
export class ReferenceQueries {
  constructor(private readonly references: ReferenceService) {}

  @Query(() => [ReferenceSetType], {
    description: 'Every set of figures a case of this trust can rest on: its own first, then those that ship.',
  })
  @Access('reference:read')
  referenceSets(@CurrentViewer() viewer: Viewer): Promise<readonly ReferenceSetType[]> {
    return this.references.sets(viewer);
  }

  @ResolveField(() => [ReferenceNumberType], { description: 'Its numbers, in their order.' })
  numbers(@Parent() { values }: ReferenceSetType): ReferenceNumberType[] {
    return numbersOf(values);
  }

  @ResolveField(() => [PayPointType], { description: 'Its points of pay; empty for what holds no pay.' })
  points(@Parent() set: ReferenceSetType): readonly PayPointType[] {
    return 'points' in set.values ? pointsOf(set) : [];
  }
}
