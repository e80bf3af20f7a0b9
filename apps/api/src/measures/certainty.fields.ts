import { certaintyOf, type ReadMeasure, underEveryConvention } from '#libs/measures';
import { Args, Float, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CertaintyType, ConventionsComparedType } from './certainty.types.js';
import { MeasureType } from './measures.types.js';

@Resolver(() => MeasureType)
export class CertaintyFields {
  @ResolveField(() => CertaintyType, {
    description: 'How soon a hoped-for change would show, and how often nothing at all looks like one.',
  })
  certainty(
    @Parent() measure: ReadMeasure,
    @Args('hoped', {
      type: () => Float,
      nullable: true,
      description: 'The level hoped for, in the measure’s unit. Null: the newest target.',
    })
    hoped: number | null,
  ): CertaintyType {
    return certaintyOf(measure, hoped);
  }

  @ResolveField(() => ConventionsComparedType, {
    description: 'Its chart under the rules of every convention, and whether the conclusion depends on which is taken.',
  })
  conventions(@Parent() measure: ReadMeasure): ConventionsComparedType {
    return underEveryConvention(measure);
  }
}
