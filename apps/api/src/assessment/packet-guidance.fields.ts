import { loadGuidance } from '#libs/guidance';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { guidanceOf } from '../guidance/guidance-of.js';
import { GuidanceType } from '../guidance/guidance.types.js';
import { PacketType } from './marking.types.js';

@Resolver(() => PacketType)
export class PacketGuidanceFields {
  @ResolveField(() => GuidanceType, {
    description: 'The edition of the guidance it was written by and is marked by, whatever is in force by now.',
  })
  guidance(@Parent() { edition }: PacketType): GuidanceType {
    return guidanceOf(loadGuidance().edition(edition));
  }
}
