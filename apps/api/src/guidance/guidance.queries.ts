import { loadGuidance } from '#libs/guidance';
import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { GuidanceType } from './guidance.types.js';

@Resolver()
export class GuidanceQueries {
  @Query(() => GuidanceType, { description: 'The guidance in force, with the improvement models to choose from.' })
  @Access('guidance:read')
  guidance(): GuidanceType {
    const { current } = loadGuidance();
    return {
      edition: current.key,
      models: current.models,
      routeQuestions: current.tools.routeSorter,
      informationGovernance: current.tools.informationGovernance,
    };
  }
}
