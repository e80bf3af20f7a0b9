import { weighed } from '#libs/assessment';
import { loadGuidance } from '#libs/guidance';
import { Field, Float, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SchemeType } from './schemes.types.js';

@ObjectType('SchemeWeight', { description: 'What a criterion counts in a scheme.' })
export class SchemeWeightType {
  @Field(() => String, { description: 'The criterion’s key.' }) criterion: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => Float, { description: 'Its weight out of 100.' }) weight: number;
  @Field(() => Float, { description: 'What the rubric itself gives it.' }) ofRubric: number;
}

@Resolver(() => SchemeType)
export class SchemeWeightFields {
  @ResolveField(() => [SchemeWeightType], {
    description: 'What each criterion counts: the scheme’s own weights, or those of its rubric.',
  })
  weights(@Parent() { edition, rubricKey, rubricVersion, weights }: SchemeType): SchemeWeightType[] {
    const { criteria } = loadGuidance().edition(edition).rubric(rubricKey, rubricVersion);
    return weighed(criteria, weights).map(({ key, title, weight }, index) => ({
      criterion: key,
      title,
      weight,
      ofRubric: criteria[index]?.weight ?? 0,
    }));
  }
}
