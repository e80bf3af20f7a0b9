import { ExemplarService, PoolService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { AnswerInvitationInput, ChangeMarkerInput, InviteMarkerInput, MakeExemplarInput } from './markers.inputs.js';
import {
  AnswerInvitationPayload,
  ChangeMarkerPayload,
  InviteMarkerPayload,
  MakeExemplarPayload,
} from './markers.payloads.js';

@Resolver()
export class MarkersMutations {
  constructor(
    private readonly pool: PoolService,
    private readonly exemplars: ExemplarService,
  ) {}

  @Act({
    permission: 'markers:allocate',
    gives: InviteMarkerPayload,
    does: 'Asks an assessor into the pool of markers.',
  })
  inviteMarker(@CurrentViewer() viewer: Viewer, @Args('input') { personId, kind, capacity }: InviteMarkerInput) {
    return this.pool.inviteMarker(viewer, { personId, kind, capacity: capacity ?? null });
  }

  @Act({
    permission: 'markers:allocate',
    gives: ChangeMarkerPayload,
    does: 'Changes what a marker is counted as and takes on, from the next allocation on.',
  })
  changeMarker(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeMarkerInput) {
    const { id, version, kind, capacity } = input;
    return this.pool.changeMarker(viewer, { id, version, kind, capacity: capacity ?? null });
  }

  @Act({
    permission: 'mark:write',
    gives: AnswerInvitationPayload,
    does: 'Joins the pool of markers, saying what to be kept from; or declines, or leaves.',
  })
  answerInvitation(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerInvitationInput) {
    const { id, version, accept, trustIds, people } = input;
    return this.pool.answerInvitation(viewer, { id, version, accept, trustIds, people });
  }

  @Act({
    permission: 'markers:allocate',
    gives: MakeExemplarPayload,
    does: 'Makes an exemplar of a plan whose result is out. It stays as it is made.',
  })
  makeExemplar(@CurrentViewer() viewer: Viewer, @Args('input') { packetId, reference }: MakeExemplarInput) {
    const levels = reference.map(({ criterion, level, reasons }) => ({ criterion, level, reasons }));
    return this.exemplars.makeExemplar(viewer, { packetId, reference: levels });
  }
}
