import { CohortService, DeferralService, NudgingService, SchemeService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  ChangeCohortMemberInput,
  DeferSubmissionInput,
  ImportCohortInput,
  NudgeMentorsInput,
  rowIn,
} from './cohort.inputs.js';
import {
  ChangeCohortMemberPayload,
  DeferSubmissionPayload,
  ImportCohortPayload,
  NudgeMentorsPayload,
  ReviseSchemePayload,
} from './cohort.payloads.js';
import { ReviseSchemeInput } from './schemes.inputs.js';

@Resolver()
export class CohortMutations {
  constructor(
    private readonly schemes: SchemeService,
    private readonly cohorts: CohortService,
    private readonly nudging: NudgingService,
    private readonly deferring: DeferralService,
  ) {}

  @Act({
    permission: 'scheme:manage',
    gives: ReviseSchemePayload,
    does: 'Changes the rules of a scheme of your programme, as long as nothing was sealed for it.',
  })
  reviseScheme(@CurrentViewer() viewer: Viewer, @Args('input') input: ReviseSchemeInput) {
    return this.schemes.reviseScheme(viewer, input);
  }

  @Act({
    permission: 'cohort:manage',
    gives: ImportCohortPayload,
    does: 'Takes a list of trainees into the cohort of a scheme: all of it or nothing, and nobody is taken off.',
  })
  importCohort(@CurrentViewer() viewer: Viewer, @Args('input') { schemeId, rows }: ImportCohortInput) {
    return this.cohorts.import(viewer, schemeId, rows.map(rowIn));
  }

  @Act({
    permission: 'cohort:manage',
    gives: ChangeCohortMemberPayload,
    does: 'Mends what the list has of somebody, or says that they have left.',
  })
  changeCohortMember(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeCohortMemberInput) {
    const { id, version, name, hostOrganisationId = null, trainingStage, note, hasLeft } = input;
    return this.cohorts.change(viewer, { id, version, name, hostOrganisationId, trainingStage, note, hasLeft });
  }

  @Act({
    permission: 'cohort:manage',
    gives: NudgeMentorsPayload,
    does: 'Asks the mentors of these projects after them, each project at most once a week.',
  })
  nudgeMentors(@CurrentViewer() viewer: Viewer, @Args('input') { projectIds }: NudgeMentorsInput) {
    return this.nudging.nudge(viewer, projectIds);
  }

  @Act({
    permission: 'cohort:manage',
    gives: DeferSubmissionPayload,
    does: 'Puts a project’s turn off to a later round. It counts as not attempted in this one.',
  })
  deferSubmission(@CurrentViewer() viewer: Viewer, @Args('input') input: DeferSubmissionInput) {
    const { roundId, toRoundId = null, hostOrganisationId, projectId, reason } = input;
    return this.deferring.defer(viewer, { roundId, toRoundId, hostOrganisationId, projectId, reason });
  }
}
