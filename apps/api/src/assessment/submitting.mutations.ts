import {
  EnrolmentService,
  ReceiptReadingService,
  SchemeService,
  type ScreeningAnswer,
  ScreeningService,
  SubmissionService,
} from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import {
  CreateSchemePayload,
  EnrolProjectPayload,
  GrantExtensionPayload,
  OpenRoundPayload,
  ScreenSubmissionPayload,
  SubmitProjectPayload,
  WithdrawSubmissionPayload,
} from './assessment.payloads.js';
import { CreateSchemeInput, EnrolProjectInput, GrantExtensionInput, OpenRoundInput } from './schemes.inputs.js';
import { ScreenSubmissionInput, SubmitProjectInput, WithdrawSubmissionInput } from './submissions.inputs.js';

const screenersAnswer = ({ accept, reason, masks, leave }: ScreenSubmissionInput): ScreeningAnswer =>
  accept ? { accept: true, masks, leave: leave ?? [] } : { accept: false, reason: reason ?? '' };

@Resolver()
export class SubmittingMutations {
  constructor(
    private readonly schemes: SchemeService,
    private readonly enrolment: EnrolmentService,
    private readonly submission: SubmissionService,
    private readonly receipts: ReceiptReadingService,
    private readonly screening: ScreeningService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({ permission: 'scheme:manage', gives: CreateSchemePayload, does: 'Makes a scheme of your programme.' })
  createScheme(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateSchemeInput) {
    return this.schemes.createScheme(viewer, input);
  }

  @Act({ permission: 'scheme:manage', gives: OpenRoundPayload, does: 'Opens a round, for every trust to see.' })
  openRound(@CurrentViewer() viewer: Viewer, @Args('input') input: OpenRoundInput) {
    const { schemeId, title, opensAt, deadlineAt, markingDueOn } = input;
    return this.schemes.openRound(viewer, { schemeId, title, opensAt, deadlineAt, markingDueOn });
  }

  @Act({ permission: 'submission:screen', gives: GrantExtensionPayload, does: 'Gives one project more time.' })
  grantExtension(@CurrentViewer() viewer: Viewer, @Args('input') input: GrantExtensionInput) {
    const { roundId, hostOrganisationId, projectId, until, reason } = input;
    return this.schemes.grantExtension(viewer, { roundId, hostOrganisationId, projectId, until, reason });
  }

  @Act({
    permission: 'submission:manage',
    gives: EnrolProjectPayload,
    does: 'Lets a project follow a scheme; the programme then sees how far it has come.',
  })
  enrolProject(@CurrentViewer() viewer: Viewer, @Args('input') input: EnrolProjectInput) {
    return this.answer.after(viewer, this.enrolment.enrolProject(viewer, input));
  }

  @Act({
    permission: 'submission:manage',
    gives: SubmitProjectPayload,
    does: 'Seals the project as it stands and submits it. Nobody can change what was sealed.',
  })
  async submitProject(@CurrentViewer() viewer: Viewer, @Args('input') input: SubmitProjectInput) {
    const sealed = await this.submission.submitProject(viewer, input);
    const [answer, receipts] = await Promise.all([
      this.answer.after(viewer, Promise.resolve(sealed)),
      this.receipts.submissions(viewer, input.projectId),
    ]);
    return { ...answer, receipt: receipts.find(({ id }) => id === sealed.id) ?? null };
  }

  @Act({
    permission: 'submission:manage',
    gives: WithdrawSubmissionPayload,
    does: 'Takes a submission back before the deadline.',
  })
  withdrawSubmission(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawSubmissionInput) {
    return this.answer.after(viewer, this.submission.withdrawSubmission(viewer, input));
  }

  @Act({
    permission: 'submission:screen',
    gives: ScreenSubmissionPayload,
    does: 'Accepts a submission, which makes its anonymised packet, or returns it with a reason.',
  })
  screenSubmission(@CurrentViewer() viewer: Viewer, @Args('input') input: ScreenSubmissionInput) {
    return this.screening.screenSubmission(viewer, input.id, screenersAnswer(input));
  }
}
