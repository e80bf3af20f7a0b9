import { OwnOffersService, ResubmissionService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectType } from '../projects/projects.types.js';
import { OpenResubmissionRoundInput } from './resubmission.inputs.js';
import { OpenResubmissionRoundPayload } from './resubmission.payloads.js';
import { ReleasedResultType } from './submissions.types.js';

@Resolver()
class ResubmissionMutations {
  constructor(private readonly resubmission: ResubmissionService) {}

  @Act({
    permission: 'scheme:manage',
    gives: OpenResubmissionRoundPayload,
    does: 'Opens a round for what did not pass one whose results are out.',
  })
  openResubmissionRound(@CurrentViewer() viewer: Viewer, @Args('input') input: OpenResubmissionRoundInput) {
    const { resubmits, title, opensAt, deadlineAt, markingDueOn } = input;
    return this.resubmission.openRound(viewer, { resubmits, title, opensAt, deadlineAt, markingDueOn });
  }
}

@Resolver(() => ProjectType)
class FirstResultOfProject {
  constructor(private readonly offers: OwnOffersService) {}

  @ResolveField(() => ReleasedResultType, {
    nullable: true,
    description:
      'What it came to before it was submitted again. Null where its newest result is not of a resubmission, or not for you.',
  })
  firstResult(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<ReleasedResultType | null> {
    return this.offers.firstResult(viewer, id);
  }
}

export const resubmissionResolvers = [ResubmissionMutations, FirstResultOfProject];
