import { loadGuidance } from '#libs/guidance';
import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { guidanceOf } from './guidance-of.js';
import { GuidanceType } from './guidance.types.js';

@Resolver()
export class GuidanceQueries {
  @Query(() => GuidanceType, { description: 'The guidance in force, with the improvement models to choose from.' })
  @Access('guidance:read')
  guidance(): GuidanceType {
    return guidanceOf(loadGuidance().current);
  }
}
