import { AllocationService, MarkingReadingService, MarkingService, ReleaseService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  AllocateMarkersPayload,
  DeclareConflictPayload,
  OrderThirdMarkPayload,
  ReleaseResultsPayload,
  SaveMarkPayload,
  SubmitMarkPayload,
} from './assessment.payloads.js';
import { DeclareConflictInput, OrderThirdMarkInput, SaveMarkInput, SubmitMarkInput } from './marking.inputs.js';
import { RoundInput } from './submissions.inputs.js';

@Resolver()
export class MarkingMutations {
  constructor(
    private readonly allocation: AllocationService,
    private readonly marking: MarkingService,
    private readonly reading: MarkingReadingService,
    private readonly release: ReleaseService,
  ) {}

  @Act({
    permission: 'markers:allocate',
    gives: AllocateMarkersPayload,
    does: 'Gives every accepted packet of a round two markers without a conflict.',
  })
  allocateMarkers(@CurrentViewer() viewer: Viewer, @Args('input') { roundId }: RoundInput) {
    return this.allocation.allocateMarkers(viewer, roundId);
  }

  @Act({
    permission: 'marks:read',
    gives: OrderThirdMarkPayload,
    does: 'Orders a third, independent mark where two lie too far apart.',
  })
  orderThirdMark(@CurrentViewer() viewer: Viewer, @Args('input') { packetId }: OrderThirdMarkInput) {
    return this.allocation.orderThirdMark(viewer, packetId);
  }

  @Act({
    permission: 'mark:write',
    gives: DeclareConflictPayload,
    does: 'Says whether you have a conflict: no opens the work, yes gives it back.',
  })
  declareConflict(@CurrentViewer() viewer: Viewer, @Args('input') input: DeclareConflictInput) {
    return this.after(viewer, this.marking.declareConflict(viewer, input));
  }

  @Act({ permission: 'mark:write', gives: SaveMarkPayload, does: 'Saves what is set of your mark so far.' })
  saveMark(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveMarkInput) {
    const { id, version, levels, flags, globalRating, unsure, note, strengths, nextSteps } = input;
    const given = levels.map(({ criterion, level, comment }) => ({ criterion, level, comment }));
    const toModerator = { unsure: unsure ?? [], note: note ?? '' };
    return this.after(
      viewer,
      this.marking.saveMark(viewer, {
        ...{ id, version, levels: given, flags, globalRating: globalRating ?? null },
        ...toModerator,
        ...{ strengths: strengths ?? [], nextSteps: nextSteps ?? [] },
      }),
    );
  }

  @Act({ permission: 'mark:write', gives: SubmitMarkPayload, does: 'Seals your mark.' })
  submitMark(@CurrentViewer() viewer: Viewer, @Args('input') input: SubmitMarkInput) {
    return this.after(viewer, this.marking.submitMark(viewer, input));
  }

  @Act({
    permission: 'results:release',
    gives: ReleaseResultsPayload,
    does: 'Releases the results of a round, all at once.',
  })
  releaseResults(@CurrentViewer() viewer: Viewer, @Args('input') { roundId }: RoundInput) {
    return this.release.releaseResults(viewer, roundId);
  }

  private async after(viewer: Viewer, act: Promise<{ id: string }>) {
    return { mark: await this.reading.mark(viewer, (await act).id) };
  }
}
