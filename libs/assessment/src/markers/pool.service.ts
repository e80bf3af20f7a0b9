import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ensureInProgramme } from '../programme-access.js';
import { invitationAnswered, markerChanged, markerInvited } from './events.js';
import { Marker, type MarkerKind, type MarkerState, MarkerTie } from './marker.entities.js';
import { AlreadyInPool } from './markers.refusals.js';

const MOST_CAPACITY = 500;
const MOST_TIES = 50;

export interface NewMarker {
  readonly personId: string;
  readonly kind: MarkerKind;
  /** The most plans in one round; null is as many as come, 0 is on leave. */
  readonly capacity: number | null;
}

export interface InvitationAnswer {
  readonly id: string;
  readonly version: number;
  readonly accept: boolean;
  /** Trusts whose plans the person should not be given. */
  readonly trustIds: readonly string[];
  /** People they are close to, by name or e-mail address. */
  readonly people: readonly string[];
}

/** A programme's pool of markers: who was asked, what they take on, and whose plans they are kept from. */
@Injectable()
export class PoolService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Asks an assessor of the programme into its pool; one who declined or left can be asked again. */
  inviteMarker(viewer: Viewer, { personId, kind, capacity }: NewMarker): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'markers:allocate');
      ensureCapacity(capacity);
      await this.ensureAssessor(session, personId);
      const [held] = await session.sql<{ id: string; version: number; state: MarkerState }>(
        'select id, version, state from assessment.marker where organisation_id = $1 and person_id = $2 for update',
        [session.organisationId, personId],
      );
      const id = held?.id ?? newId();
      const asked = { kind, capacity, state: 'invited' as const, invitedOn: this.clock.today(), answeredOn: null };
      if (held) {
        ensure(held.state === 'declined' || held.state === 'left', () => new AlreadyInPool(held.state));
        await session.change(Marker, { id, version: held.version, called: 'marker' }, asked);
      } else await session.insert(Marker, { id, personId, ...asked });
      session.record(markerInvited({ markerId: id, personId, kind }));
      return { id };
    });
  }

  /** What a marker is counted as and how much they take on, from the next allocation on. */
  changeMarker(
    viewer: Viewer,
    { id, version, kind, capacity }: { id: string; version: number; kind: MarkerKind; capacity: number | null },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'markers:allocate');
      ensureCapacity(capacity);
      await session.change(Marker, { id, version, called: 'marker' }, { kind, capacity });
      session.record(markerChanged({ markerId: id, kind, capacity }));
      return { id };
    });
  }

  /**
   * Accepts with what the person should be kept from, or says no: before accepting that declines, after it that leaves.
   * Whoever is in the pool changes what they should be kept from by accepting again.
   */
  answerInvitation(viewer: Viewer, answer: InvitationAnswer): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'mark:write');
      const { id, version, accept } = answer;
      const [marker] = await session.sql<{ state: MarkerState }>(
        'select state from assessment.marker where organisation_id = $1 and id = $2 and person_id = $3',
        [session.organisationId, id, viewer.personId],
      );
      const isOpen = marker?.state === 'invited' || marker?.state === 'accepted';
      ensure(marker && isOpen, () => new NotFound('invitation'));
      const state = accept ? 'accepted' : marker.state === 'invited' ? 'declined' : 'left';
      await session.change(Marker, { id, version, called: 'invitation' }, { state, answeredOn: this.clock.today() });
      if (accept) await this.keepTies(viewer, session, answer);
      session.record(invitationAnswered({ markerId: id, state }));
      return { id };
    });
  }

  private async keepTies(viewer: Viewer, session: Session, answer: InvitationAnswer): Promise<void> {
    const trustIds = [...new Set(answer.trustIds)];
    const people = [...new Set(answer.people.map((who) => who.replaceAll(/\s+/g, ' ').trim()).filter(Boolean))];
    ensure(
      trustIds.length <= MOST_TIES,
      () =>
        new InvalidInput(`Choose at most ${MOST_TIES} trusts. Decline if you cannot mark for so many.`, ['trustIds']),
    );
    ensure(people.length <= MOST_TIES, () => new InvalidInput(`Name at most ${MOST_TIES} people.`, ['people']));
    const known = await session.sql<{ id: string }>(
      `select id from identity.organisation where kind = 'trust' and id = any ($1)`,
      [trustIds],
    );
    ensure(known.length === trustIds.length, () => new InvalidInput('Choose trusts from the list.', ['trustIds']));
    const [held] = await session.sql<{ id: string; version: number }>(
      'select id, version from assessment.marker_tie where organisation_id = $1 and person_id = $2',
      [session.organisationId, viewer.personId],
    );
    const { personId } = viewer;
    if (held) await session.change(MarkerTie, { ...held, called: 'what you are kept from' }, { trustIds, people });
    else if (personId) await session.insert(MarkerTie, { id: newId(), personId, trustIds, people });
  }

  private async ensureAssessor(session: Session, personId: string): Promise<void> {
    const [assessor] = await session.sql(
      `select 1 from identity.membership where organisation_id = $1 and person_id = $2 and role = 'assessor'
         and (ends_on is null or ends_on >= $3)`,
      [session.organisationId, personId, this.clock.today()],
    );
    ensure(
      assessor,
      () =>
        new InvalidInput('This person is no assessor of your programme. Its administrator appoints them first.', [
          'personId',
        ]),
    );
  }
}

function ensureCapacity(capacity: number | null): void {
  const fits = capacity === null || (Number.isInteger(capacity) && capacity >= 0 && capacity <= MOST_CAPACITY);
  ensure(fits, () => new InvalidInput(`Enter a whole number of plans, 0 to ${MOST_CAPACITY}.`, ['capacity']));
}
