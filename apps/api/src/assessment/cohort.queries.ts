import { CohortService, RoundExceptionsService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { CohortRowInput, rowIn } from './cohort.inputs.js';
import { CheckedCohortRowType, CohortType, RoundDeferralType, RoundExtensionType } from './cohort.types.js';

@Resolver()
export class CohortQueries {
  constructor(
    private readonly cohorts: CohortService,
    private readonly exceptions: RoundExceptionsService,
  ) {}

  @Query(() => CohortType, {
    nullable: true,
    description: 'Whom a scheme of your programme is for. Null when it is not there for you.',
  })
  @Access('cohort:manage')
  cohort(
    @CurrentViewer() viewer: Viewer,
    @Args('schemeId', { type: () => ID }) schemeId: string,
  ): Promise<CohortType | null> {
    return this.cohorts.cohort(viewer, schemeId);
  }

  @Query(() => [CheckedCohortRowType], {
    nullable: true,
    description:
      'What would become of each row of a list, in its order. Nothing is stored. Null when the scheme is not there for you.',
  })
  @Access('cohort:manage')
  async checkCohort(
    @CurrentViewer() viewer: Viewer,
    @Args('schemeId', { type: () => ID }) schemeId: string,
    @Args('rows', { type: () => [CohortRowInput] }) rows: CohortRowInput[],
  ): Promise<CheckedCohortRowType[] | null> {
    const judged = await this.cohorts.check(viewer, schemeId, rows.map(rowIn));
    return (
      judged?.map(({ change, trust, fault }) => ({ change, hostName: trust?.name ?? null, why: fault?.why ?? null })) ??
      null
    );
  }

  @Query(() => [RoundExtensionType], { description: 'Who has more time in a round of your programme.' })
  @Access('cohort:manage')
  extensions(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<RoundExtensionType[]> {
    return this.exceptions.extensions(viewer, roundId);
  }

  @Query(() => [RoundDeferralType], { description: 'Who is deferred from a round of your programme to a later one.' })
  @Access('cohort:manage')
  deferrals(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<RoundDeferralType[]> {
    return this.exceptions.deferrals(viewer, roundId);
  }
}
