import { weighed } from '#libs/assessment';
import { loadGuidance } from '#libs/guidance';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { guidanceOf } from '../guidance/guidance-of.js';
import { GuidanceType } from '../guidance/guidance.types.js';
import { PacketType } from './marking.types.js';

@Resolver(() => PacketType)
export class PacketGuidanceFields {
  @ResolveField(() => GuidanceType, {
    description:
      'The edition of the guidance it was written by and is marked by, whatever is in force by now; its rubric with the weights of its scheme.',
  })
  guidance(@Parent() { edition, rubricKey, rubricVersion, weights }: PacketType): GuidanceType {
    const guidance = guidanceOf(loadGuidance().edition(edition));
    const rubrics = guidance.rubrics.map((one) =>
      one.key === rubricKey && one.version === rubricVersion
        ? { ...one, criteria: weighed(one.criteria, weights) }
        : one,
    );
    return { ...guidance, rubrics };
  }
}
