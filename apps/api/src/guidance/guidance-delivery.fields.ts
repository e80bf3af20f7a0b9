import { loadGuidance } from '#libs/guidance';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { GuidanceItemType } from './guidance-lists.types.js';
import { GuidanceType } from './guidance.types.js';

const tools = () => loadGuidance().current.tools;

/** The lists that the business case and the hand-over to the service go through, row by row. */
@Resolver(() => GuidanceType)
export class GuidanceDeliveryFields {
  @ResolveField(() => [GuidanceItemType], { description: 'The groups that equality screening looks at.' })
  equalityCharacteristics(): readonly GuidanceItemType[] {
    return tools().equalityCharacteristics;
  }

  @ResolveField(() => [GuidanceItemType], { description: 'What keeps a change going, factor by factor.' })
  sustainabilityFactors(): readonly GuidanceItemType[] {
    return tools().sustainabilityFactors;
  }

  @ResolveField(() => [GuidanceItemType], { description: 'How well a factor is met, from A to D.' })
  sustainabilityLevels(): readonly GuidanceItemType[] {
    return tools().sustainabilityLevels;
  }
}
