import { ScreeningService, type Submitting, SubmittingReadingService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from '../projects/projects.types.js';
import { SubmissionInFullType } from './submissions.types.js';
import { SubmittingType } from './submitting.types.js';

@Resolver(() => ProjectType)
class SubmittingOfProject {
  constructor(private readonly reading: SubmittingReadingService) {}

  @ResolveField(() => SubmittingType, {
    nullable: true,
    description: 'How it stands towards a programme’s rounds. Null for everybody but its team.',
  })
  submitting(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<Submitting | null> {
    return this.reading.submitting(viewer, id);
  }
}

@Resolver(() => SubmittingType)
class PartsToSeal {
  constructor(private readonly reading: SubmittingReadingService) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'What would be sealed now, as JSON: the parts of the project. Null for everybody but its lead.',
  })
  partsToSeal(@CurrentViewer() viewer: Viewer, @Parent() { projectId }: SubmittingType): Promise<string | null> {
    return this.reading.partsToSeal(viewer, projectId);
  }
}

@Resolver(() => SubmissionInFullType)
class PacketPreview {
  constructor(private readonly screening: ScreeningService) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'What assessors would read of it with these masks, as JSON. Null when it is not there for you.',
  })
  packetPreview(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: SubmissionInFullType,
    @Args('masks', {
      type: () => [String],
      nullable: true,
      description: 'Words to mask besides the names of the team and the trust. Null: none.',
    })
    masks: string[] | null,
    @Args('leave', {
      type: () => [String],
      nullable: true,
      description: 'Of the proposed masks, those to leave in the text. Null: none.',
    })
    leave: string[] | null,
  ): Promise<string | null> {
    return this.screening.packetPreview(viewer, id, { masks: masks ?? [], leave: leave ?? [] });
  }
}

export const submittingFields = [SubmittingOfProject, PartsToSeal, PacketPreview];
