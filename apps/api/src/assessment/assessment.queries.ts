import {
  declarations,
  EnrolmentService,
  MarkingReadingService,
  ReceiptReadingService,
  SchemeService,
  ScreeningService,
} from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { MarkingItemType, MarkingType, PacketType } from './marking.types.js';
import { DeclarationType, EnrolmentType, OpenRoundType, SchemeType } from './schemes.types.js';
import { ReleasedResultType, SubmissionInFullType, SubmissionType } from './submissions.types.js';

@Resolver()
export class AssessmentQueries {
  constructor(
    private readonly schemeService: SchemeService,
    private readonly enrolmentService: EnrolmentService,
    private readonly screening: ScreeningService,
    private readonly marking: MarkingReadingService,
    private readonly receipts: ReceiptReadingService,
  ) {}

  @Query(() => [OpenRoundType], {
    description: 'The rounds of every programme that are not over, the nearest deadline first.',
  })
  @Access('scheme:read')
  openRounds(@CurrentViewer() viewer: Viewer): Promise<OpenRoundType[]> {
    return this.schemeService.openRounds(viewer);
  }

  @Query(() => [OpenRoundType], { description: 'Every round of your programme, the newest first; none in a trust.' })
  @Access('scheme:read')
  rounds(@CurrentViewer() viewer: Viewer): Promise<OpenRoundType[]> {
    return this.schemeService.rounds(viewer);
  }

  @Query(() => [SchemeType], { description: 'The schemes of your programme, the newest first.' })
  @Access('scheme:read')
  schemes(@CurrentViewer() viewer: Viewer): Promise<SchemeType[]> {
    return this.schemeService.schemes(viewer);
  }

  @Query(() => [DeclarationType], { description: 'What is to be confirmed when submitting.' })
  @Access('scheme:read')
  submissionDeclarations(): DeclarationType[] {
    return declarations.map((one) => ({ ...one }));
  }

  @Query(() => [EnrolmentType], {
    description: 'The projects that follow your programme’s schemes, the longest silent first.',
  })
  @Access('enrolments:read')
  enrolments(@CurrentViewer() viewer: Viewer): Promise<EnrolmentType[]> {
    return this.enrolmentService.enrolments(viewer);
  }

  @Query(() => [SubmissionType], { description: 'What came in to a round of your programme, the first first.' })
  @Access('submission:screen')
  submissions(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<SubmissionType[]> {
    return this.screening.submissions(viewer, roundId);
  }

  @Query(() => SubmissionInFullType, {
    nullable: true,
    description: 'One submission, to screen it. Null when it is not there for you.',
  })
  @Access('submission:screen')
  submission(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SubmissionInFullType | null> {
    return this.screening.submission(viewer, id);
  }

  @Query(() => [MarkingItemType], { description: 'What you have to mark, in no order that tells anything.' })
  @Access('packet:read')
  markingQueue(@CurrentViewer() viewer: Viewer): Promise<MarkingItemType[]> {
    return this.marking.markingQueue(viewer);
  }

  @Query(() => PacketType, {
    nullable: true,
    description: 'Work you were given to mark and declared no conflict with. Null otherwise.',
  })
  @Access('packet:read')
  packet(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PacketType | null> {
    return this.marking.packet(viewer, id);
  }

  @Query(() => [MarkingType], { description: 'How the marking of a round stands, for the moderator.' })
  @Access('marks:read')
  markings(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<MarkingType[]> {
    return this.marking.markings(viewer, roundId);
  }

  @Query(() => ReleasedResultType, {
    nullable: true,
    description: 'The newest released result of a project. Null while there is none, or none for you.',
  })
  @Access('result:read')
  result(
    @CurrentViewer() viewer: Viewer,
    @Args('projectId', { type: () => ID }) projectId: string,
  ): Promise<ReleasedResultType | null> {
    return this.receipts.result(viewer, projectId);
  }
}
