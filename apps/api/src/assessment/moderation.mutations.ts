import { BoardService, ModerationService, ReleaseService, ReMarkService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  ConfirmRoundInput,
  ModeratedPlanInput,
  ReleaseTimeInput,
  ReMarkOfMarkerInput,
  ScalingInput,
} from './moderation.inputs.js';
import {
  ChooseReleaseTimePayload,
  ConfirmPlanPayload,
  ConfirmRoundPayload,
  DrawModerationSamplePayload,
  OrderReMarkOfMarkerPayload,
  OrderReMarkPayload,
  ProposeScalingPayload,
} from './moderation.payloads.js';
import { RoundInput } from './submissions.inputs.js';

@Resolver()
export class ModerationMutations {
  constructor(
    private readonly moderation: ModerationService,
    private readonly reMarks: ReMarkService,
    private readonly board: BoardService,
    private readonly release: ReleaseService,
  ) {}

  @Act({
    permission: 'round:moderate',
    gives: DrawModerationSamplePayload,
    does: 'Draws the plans a moderator looks at, once all are decided; again, it adds what has come to be called for.',
  })
  drawModerationSample(@CurrentViewer() viewer: Viewer, @Args('input') { roundId }: RoundInput) {
    return this.moderation.drawSample(viewer, roundId);
  }

  @Act({ permission: 'round:moderate', gives: ConfirmPlanPayload, does: 'Finds the marks of a sampled plan sound.' })
  confirmPlan(@CurrentViewer() viewer: Viewer, @Args('input') { packetId, reason }: ModeratedPlanInput) {
    return this.moderation.confirmPlan(viewer, { packetId, reason });
  }

  @Act({
    permission: 'round:moderate',
    gives: OrderReMarkPayload,
    does: 'Puts every mark of a sampled plan aside, and has two others mark it anew.',
  })
  orderReMark(@CurrentViewer() viewer: Viewer, @Args('input') { packetId, reason }: ModeratedPlanInput) {
    return this.reMarks.orderReMark(viewer, { packetId, reason });
  }

  @Act({
    permission: 'round:moderate',
    gives: OrderReMarkOfMarkerPayload,
    does: 'Puts every mark of every decided plan of one marker aside, and has others mark them anew.',
  })
  orderReMarkOfMarker(@CurrentViewer() viewer: Viewer, @Args('input') input: ReMarkOfMarkerInput) {
    const { roundId, markerId, reason } = input;
    return this.reMarks.orderReMarkOfMarker(viewer, { roundId, markerId, reason });
  }

  @Act({
    permission: 'round:moderate',
    gives: ProposeScalingPayload,
    does: 'Asks the board to add the same points to every total. Nothing is added by it.',
  })
  proposeScaling(@CurrentViewer() viewer: Viewer, @Args('input') { roundId, points, reason }: ScalingInput) {
    return this.moderation.proposeScaling(viewer, { roundId, points, reason });
  }

  @Act({
    permission: 'results:confirm',
    gives: ConfirmRoundPayload,
    does: 'Confirms the results of a round as its board decided, under one rule for all or none, with its minute.',
  })
  confirmRound(@CurrentViewer() viewer: Viewer, @Args('input') input: ConfirmRoundInput) {
    const { roundId, heldOn, sat, decided, reason, rule, resubmissions } = input;
    return this.board.confirmRound(viewer, {
      ...{ roundId, heldOn, sat, decided, reason },
      rule: { kind: rule.kind, figure: rule.figure ?? null },
      resubmissions: resubmissions.map(({ packetId, criteria }) => ({ packetId, criteria })),
    });
  }

  @Act({
    permission: 'results:release',
    gives: ChooseReleaseTimePayload,
    does: 'Chooses when confirmed results go out by themselves, or gives the time up.',
  })
  chooseReleaseTime(@CurrentViewer() viewer: Viewer, @Args('input') input: ReleaseTimeInput) {
    const { roundId, version, releaseAt } = input;
    return this.release.chooseReleaseTime(viewer, { roundId, version, releaseAt: releaseAt ?? null });
  }
}
