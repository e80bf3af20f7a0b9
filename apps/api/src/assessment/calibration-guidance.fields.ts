import { loadGuidance } from '#libs/guidance';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { guidanceOf } from '../guidance/guidance-of.js';
import { GuidanceType } from '../guidance/guidance.types.js';
import { CalibrationType, ExemplarSourceType } from './markers.types.js';

const guidance = {
  description: 'The edition of the guidance it was written by and is marked by, whatever is in force by now.',
};

@Resolver(() => CalibrationType)
class GuidanceOfCalibration {
  @ResolveField(() => GuidanceType, guidance)
  guidance(@Parent() { edition }: CalibrationType): GuidanceType {
    return guidanceOf(loadGuidance().edition(edition));
  }
}

@Resolver(() => ExemplarSourceType)
class GuidanceOfExemplarSource {
  @ResolveField(() => GuidanceType, guidance)
  guidance(@Parent() { edition }: ExemplarSourceType): GuidanceType {
    return guidanceOf(loadGuidance().edition(edition));
  }
}

export const calibrationGuidanceFields = [GuidanceOfCalibration, GuidanceOfExemplarSource];
