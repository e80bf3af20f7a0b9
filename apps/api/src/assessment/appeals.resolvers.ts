import {
  AppealCaseReadingService,
  AppealCaseService,
  AppealPanelService,
  AppealReadingService,
  AppealService,
} from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import { ProjectType } from '../projects/projects.types.js';
import {
  AmendedLevelInput,
  AnswerAppealInput,
  AppealInput,
  DecideAppealInput,
  LodgeAppealInput,
  ReviewAppealInput,
  TakeAppealToReviewInput,
} from './appeals.inputs.js';
import {
  AnswerAppealPayload,
  DecideAppealPayload,
  LodgeAppealPayload,
  ReviewAppealPayload,
  SettleAppealPayload,
  TakeAppealToReviewPayload,
  WithdrawAppealPayload,
} from './appeals.payloads.js';
import { AmendmentType, AppealCaseInFullType, AppealCaseType, AppealingType } from './appeals.types.js';

@Resolver(() => ProjectType)
class AppealingOfProject {
  constructor(private readonly reading: AppealReadingService) {}

  @ResolveField(() => AppealingType, {
    nullable: true,
    description: 'Whether its result can be appealed against, and the appeal. Null for whoever may not appeal.',
  })
  appealing(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<AppealingType | null> {
    return this.reading.appealing(viewer, id);
  }
}

@Resolver()
class AppealsOfTrusts {
  constructor(
    private readonly appeals: AppealService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'appeal:lodge',
    gives: LodgeAppealPayload,
    does: 'Appeals against a project’s newest released result, once, within 20 working days of its release.',
  })
  lodgeAppeal(@CurrentViewer() viewer: Viewer, @Args('input') input: LodgeAppealInput) {
    const { projectId, ground, account, asks } = input;
    return this.answer.withId(viewer, this.appeals.lodge(viewer, { projectId, ground, account, asks }));
  }

  @Act({
    permission: 'appeal:lodge',
    gives: SettleAppealPayload,
    does: 'Says that the programme’s answer settles your appeal.',
  })
  settleAppeal(@CurrentViewer() viewer: Viewer, @Args('input') { id, version }: AppealInput) {
    return this.answer.after(viewer, this.appeals.settle(viewer, { id, version }));
  }

  @Act({
    permission: 'appeal:lodge',
    gives: TakeAppealToReviewPayload,
    does: 'Takes your appeal to review, within 10 working days of the answer, or once none came within 10.',
  })
  takeAppealToReview(@CurrentViewer() viewer: Viewer, @Args('input') input: TakeAppealToReviewInput) {
    const { id, version, why } = input;
    return this.answer.after(viewer, this.appeals.takeToReview(viewer, { id, version, why }));
  }

  @Act({ permission: 'appeal:lodge', gives: WithdrawAppealPayload, does: 'Withdraws your appeal, for good.' })
  withdrawAppeal(@CurrentViewer() viewer: Viewer, @Args('input') { id, version }: AppealInput) {
    return this.answer.after(viewer, this.appeals.withdraw(viewer, { id, version }));
  }
}

@Resolver()
class AppealsOfProgrammes {
  constructor(
    private readonly reading: AppealCaseReadingService,
    private readonly cases: AppealCaseService,
    private readonly panels: AppealPanelService,
  ) {}

  @Query(() => [AppealCaseType], {
    description: 'The appeals to your programme, the newest first, but for those against marks of your own.',
  })
  @Access('appeal:read')
  appealCases(@CurrentViewer() viewer: Viewer): Promise<AppealCaseType[]> {
    return this.reading.cases(viewer);
  }

  @Query(() => AppealCaseInFullType, {
    nullable: true,
    description: 'One appeal to your programme. Null when it is not there for you.',
  })
  @Access('appeal:read')
  appealCase(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AppealCaseInFullType | null> {
    return this.reading.appealCase(viewer, id);
  }

  @Act({
    permission: 'appeal:answer',
    gives: AnswerAppealPayload,
    does: 'Answers an appeal: says to its lead how the plan was marked.',
  })
  answerAppeal(@CurrentViewer() viewer: Viewer, @Args('input') { id, version, answer }: AnswerAppealInput) {
    return this.cases.answer(viewer, { id, version, answer });
  }

  @Act({
    permission: 'appeal:review',
    gives: ReviewAppealPayload,
    does: 'Reviews an appeal, by somebody who had no part in its result: finds no ground, or sends it to a panel.',
  })
  reviewAppeal(@CurrentViewer() viewer: Viewer, @Args('input') { id, version, toPanel, reason }: ReviewAppealInput) {
    return this.cases.review(viewer, { id, version, toPanel, reason });
  }

  @Act({
    permission: 'appeal:decide',
    gives: DecideAppealPayload,
    does: 'Records what a panel decided, sealed. An amended result is worked out from the marks, and goes to the trust.',
  })
  decideAppeal(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideAppealInput) {
    const { id, version, heldOn, sat, decided, reason, finding, levels } = input;
    return this.panels.decide(viewer, {
      ...{ id, version, heldOn, sat, decided, reason, finding },
      levels: levels.map(({ criterion, level }) => ({ criterion, level })),
    });
  }
}

@Resolver(() => AppealCaseInFullType)
class AmendmentOfCase {
  constructor(private readonly panels: AppealPanelService) {}

  @ResolveField(() => AmendmentType, {
    description:
      'What its result would come to with other levels for some criteria, by the board’s rule. Nothing is kept.',
  })
  amendment(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: AppealCaseInFullType,
    @Args('levels', { type: () => [AmendedLevelInput] }) levels: AmendedLevelInput[],
  ): Promise<AmendmentType> {
    return this.panels.amendment(
      viewer,
      id,
      levels.map(({ criterion, level }) => ({ criterion, level })),
    );
  }
}

export const appealResolvers = [AppealingOfProject, AppealsOfTrusts, AppealsOfProgrammes, AmendmentOfCase];
