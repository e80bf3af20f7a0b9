import { ReceiptReadingService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from '../projects/projects.types.js';
import { ReleasedResultType, SubmissionReceiptType } from './submissions.types.js';

@Resolver(() => ProjectType)
export class ProjectAssessmentFields {
  constructor(private readonly reading: ReceiptReadingService) {}

  @ResolveField(() => [SubmissionReceiptType], {
    description: 'Its submissions, the newest first; empty for those who may not see its results.',
  })
  submissions(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<SubmissionReceiptType[]> {
    return this.reading.submissions(viewer, id);
  }

  @ResolveField(() => ReleasedResultType, {
    nullable: true,
    description: 'Its newest released result. Null while there is none, or none for you.',
  })
  releasedResult(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<ReleasedResultType | null> {
    return this.reading.result(viewer, id);
  }
}
