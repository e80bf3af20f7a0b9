import {
  BoardReadingService,
  ModerationReadingService,
  type PlanToModerate,
  ResultsReadingService,
} from '#libs/assessment';
import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { guidanceOf } from '../guidance/guidance-of.js';
import { GuidanceType } from '../guidance/guidance.types.js';
import { BoardPapersType, ReleaseTimeType, ResultPreviewType, RoundResultType } from './board.types.js';
import { BoardRuleInput } from './moderation.inputs.js';
import { ModeratedPlanType, ModerationType } from './moderation.types.js';

@Resolver()
export class ModerationQueries {
  constructor(
    private readonly reading: ModerationReadingService,
    private readonly board: BoardReadingService,
    private readonly results: ResultsReadingService,
  ) {}

  @Query(() => ModerationType, {
    nullable: true,
    description: 'How far the moderation of a round of your programme is. Null when there is no such round.',
  })
  @Access('marks:read')
  moderation(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<ModerationType | null> {
    return this.reading.moderation(viewer, roundId);
  }

  @Query(() => ModeratedPlanType, {
    nullable: true,
    description: 'A plan with all its marks, by its code. Null for whoever marked it or has a part in it.',
  })
  @Access('marks:read')
  moderatedPlan(
    @CurrentViewer() viewer: Viewer,
    @Args('packetId', { type: () => ID }) packetId: string,
  ): Promise<PlanToModerate | null> {
    return this.reading.moderatedPlan(viewer, packetId);
  }

  @Query(() => BoardPapersType, {
    nullable: true,
    description: 'What the board of a round has before it. Null when your programme has no such round.',
  })
  @Access('marks:read')
  boardPapers(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('rule', {
      type: () => BoardRuleInput,
      nullable: true,
      description: 'A rule to see the effect of. Null: none. Once the board has confirmed, it is the board’s.',
    })
    rule: BoardRuleInput | null,
  ): Promise<BoardPapersType | null> {
    return this.board.boardPapers(viewer, roundId, rule ? { kind: rule.kind, figure: rule.figure ?? null } : null);
  }

  @Query(() => [RoundResultType], {
    description: 'The confirmed results of a round with whose they are, by trust; none before its board.',
  })
  @Access('results:release')
  roundResults(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<RoundResultType[]> {
    return this.results.roundResults(viewer, roundId);
  }

  @Query(() => ResultPreviewType, {
    nullable: true,
    description: 'What the trainee of a plan will read of it. Null before the board has confirmed it.',
  })
  @Access('results:release')
  resultPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('packetId', { type: () => ID }) packetId: string,
  ): Promise<ResultPreviewType | null> {
    return this.results.resultPreview(viewer, packetId);
  }

  @Query(() => ReleaseTimeType, {
    nullable: true,
    description: 'When the results of a round go out by themselves. Null when no time was ever chosen.',
  })
  @Access('results:release')
  releaseTime(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<ReleaseTimeType | null> {
    return this.results.releaseTime(viewer, roundId);
  }
}

@Resolver(() => ModeratedPlanType)
export class ModeratedPlanFields {
  @ResolveField(() => GuidanceType, {
    description: 'The edition of the guidance it was written by and is marked by, whatever is in force by now.',
  })
  guidance(@Parent() { edition }: ModeratedPlanType): GuidanceType {
    return guidanceOf(loadGuidance().edition(edition));
  }
}
