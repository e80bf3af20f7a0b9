import { PanelService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { FairnessPanelType, OwnSeverityType } from './fairness.types.js';

@Resolver()
export class FairnessQueries {
  constructor(private readonly panel: PanelService) {}

  @Query(() => FairnessPanelType, {
    nullable: true,
    description:
      'Whether a round is marked fairly, worked out from the marks that are in. Never for its markers. Null when it is not open to you.',
  })
  @Access('fairness:read')
  fairness(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<FairnessPanelType | null> {
    return this.panel.panel(viewer, roundId);
  }

  @Query(() => [OwnSeverityType], {
    description: 'How severe you were, in each round you marked that is confirmed or released; the newest first.',
  })
  @Access('packet:read')
  ownSeverities(@CurrentViewer() viewer: Viewer): Promise<OwnSeverityType[]> {
    return this.panel.ownSeverities(viewer);
  }
}
