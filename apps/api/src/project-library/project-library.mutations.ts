import type { Viewer } from '#libs/identity';
import { AdoptionService, PublishingService } from '#libs/project-library';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import {
  AdoptRecordInput,
  MoveAdoptionInput,
  ProposePublicationInput,
  ReviewPublicationInput,
  TombstonePublicationInput,
} from './project-library.inputs.js';
import {
  AdoptRecordPayload,
  MoveAdoptionPayload,
  ProposePublicationPayload,
  ReviewPublicationPayload,
  TombstonePublicationPayload,
} from './project-library.payloads.js';

@Resolver()
export class ProjectLibraryMutations {
  constructor(
    private readonly publishing: PublishingService,
    private readonly adoption: AdoptionService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'publication:propose',
    gives: ProposePublicationPayload,
    does: 'Proposes the project, as it stands, for the library.',
  })
  proposePublication(@CurrentViewer() viewer: Viewer, @Args('input') input: ProposePublicationInput) {
    return this.answer.after(viewer, this.publishing.propose(viewer, input));
  }

  @Act({
    permission: 'publication:review',
    gives: ReviewPublicationPayload,
    does: 'Publishes a proposed record, or returns it with a note.',
  })
  reviewPublication(@CurrentViewer() viewer: Viewer, @Args('input') input: ReviewPublicationInput) {
    return this.publishing.review(viewer, input);
  }

  @Act({
    permission: 'publication:review',
    gives: TombstonePublicationPayload,
    does: 'Takes a record off the shelf, with the reason.',
  })
  tombstonePublication(@CurrentViewer() viewer: Viewer, @Args('input') input: TombstonePublicationInput) {
    return this.publishing.tombstone(viewer, input);
  }

  @Act({
    permission: 'project:adopt',
    gives: AdoptRecordPayload,
    does: 'Starts a project in your trust from a published one.',
  })
  adoptRecord(@CurrentViewer() viewer: Viewer, @Args('input') input: AdoptRecordInput) {
    return this.answer.after(viewer, this.adoption.adopt(viewer, input));
  }

  @Act({
    permission: 'adoption:report',
    gives: MoveAdoptionPayload,
    does: 'Says where your adoption stands, or reports what came of it.',
  })
  moveAdoption(@CurrentViewer() viewer: Viewer, @Args('input') input: MoveAdoptionInput) {
    return this.answer.after(viewer, this.adoption.move(viewer, input));
  }
}
