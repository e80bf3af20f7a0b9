import type { Viewer } from '#libs/identity';
import type { MarkedBy } from '#libs/marking-statistics';
import { Clock, ensure, newId, newOpaqueId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { type CarriedLevels, Mark, Marking, Round } from '../assessment.entities.js';
import { AlreadyReleased, NoDiscussionNeeded, TooFewMarkers } from '../assessment.refusals.js';
import { AlreadyConfirmed } from '../board/board.refusals.js';
import { markersAllocated, plansGiven, thirdMarkOrdered } from '../events.js';
import { MAY_MARK, type SchemeAsks, takenOn } from '../markers/who-may-mark.js';
import { ensureInProgramme } from '../programme-access.js';
import { originalsFor, withoutOriginals } from '../resubmission/allocate-resubmitted.js';
import { carriedBy, type FirstMarking } from '../resubmission/carried-levels.js';
import { firstMarkings } from '../resubmission/first-markings.js';
import { allocate } from './allocate.js';
import { type AllocatedRound, type Candidate, requestFor } from './allocation-request.js';
import { shortOf } from './allocation-shortage.js';
import { packetCode } from './packet-code.js';

const MARKS_PER_PACKET = 2;

interface RoundFacts {
  readonly version: number;
  readonly state: string;
  readonly markingDueOn: string;
  readonly asks: SchemeAsks;
}

/** A third mark that was ordered and declined is ordered still. */
const wanted = ({ markingState }: Candidate): number =>
  markingState === 'third-marking' ? MARKS_PER_PACKET + 1 : MARKS_PER_PACKET;

/** A round while it is held, with its accepted packets. */
interface OpenForMarking extends AllocatedRound {
  readonly facts: RoundFacts;
  readonly candidates: readonly Candidate[];
  /** By packet; empty for a round that is not for resubmissions. */
  readonly first: ReadonlyMap<string, FirstMarking>;
}

/**
 * Giving packets to markers: two each, none with a conflict, nobody much busier than another, and all of them linked. What is
 * submitted again gets somebody who marked it and somebody who never did.
 */
@Injectable()
export class AllocationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Fills every accepted packet of the round up to two markers. Run again after a decline, it tops up. */
  allocateMarkers(viewer: Viewer, roundId: string): Promise<{ roundId: string; marks: number }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'markers:allocate');
      const round = await this.open(session, roundId);
      const { candidates, facts } = round;
      const originals = originalsFor(candidates, round.first, round);
      const others = this.allocateOrRefuse(candidates, wanted, { ...round, given: [...round.given, ...originals] });
      const allocation = [...originals, ...others].sort(byPlanAndMarker);
      await session.insert(
        Marking,
        candidates
          .filter(({ markingState }) => markingState === null)
          .map(({ packetId }) => ({
            id: newId(),
            roundId,
            packetId,
            state: 'marking' as const,
            reasons: [],
            failures: [],
            used: [],
          })),
      );
      await this.insert(session, allocation, round, facts.markingDueOn);
      if (facts.state === 'open') await this.startMarking(session, roundId, facts.version);
      session.record(markersAllocated({ roundId, marks: allocation.length }));
      return { roundId, marks: allocation.length };
    });
  }

  /**
   * Gives these packets of a round, whose marks were put aside, two markers who never marked them.
   * @throws TooFewMarkers naming the packets that cannot have theirs
   */
  async allocateAnew(session: Session, roundId: string, packetIds: readonly string[], dueOn: string): Promise<void> {
    const round = await this.open(session, roundId);
    const candidates = round.candidates.filter(({ packetId }) => packetIds.includes(packetId));
    await this.insert(session, this.allocateOrRefuse(candidates, wanted, round), round, dueOn);
  }

  /** Adds a third, independent and blind mark where two cannot be brought together. */
  orderThirdMark(viewer: Viewer, packetId: string): Promise<{ packetId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'marks:read');
      const [marking] = await session.sql<{ id: string; version: number; state: string; roundId: string }>(
        'select id, version, state, round_id from assessment.marking where organisation_id = $1 and packet_id = $2 for update',
        [session.organisationId, packetId],
      );
      ensure(marking, () => new NotFound('packet'));
      ensure(marking.state === 'third-mark-needed', () => new NoDiscussionNeeded(marking.state));
      const round = await this.open(session, marking.roundId);
      const candidates = round.candidates.filter((one) => one.packetId === packetId);
      const allocation = this.allocateOrRefuse(candidates, ({ marks }) => marks + 1, round);
      const [markId = ''] = await this.insert(session, allocation, round, round.facts.markingDueOn);
      await session.change(
        Marking,
        { id: marking.id, version: marking.version, called: 'marking' },
        { state: 'third-marking' },
      );
      session.record(thirdMarkOrdered({ packetId, markId }));
      return { packetId };
    });
  }

  /** Holds a round, with its packets and who marks what. */
  private async open(session: Session, roundId: string): Promise<OpenForMarking> {
    const facts = await this.lockRound(session, roundId);
    const { asks } = facts;
    const first = await firstMarkings(session, roundId);
    const candidates = await this.candidates(session, roundId, asks);
    const given = await this.given(session, roundId);
    const pool = await takenOn(session);
    return { roundId, facts, asks, first, candidates, given, pool };
  }

  /**
   * The marks these packets still need, all or none, from people who never marked them.
   * @throws TooFewMarkers naming the packets that cannot have theirs
   */
  private allocateOrRefuse(
    candidates: readonly Candidate[],
    marksOf: (candidate: Candidate) => number,
    round: Omit<OpenForMarking, 'candidates'>,
  ): readonly MarkedBy[] {
    const outcome = allocate(requestFor(withoutOriginals(candidates, round.first), marksOf, round));
    if (outcome.kind === 'allocated') return outcome.allocation;
    throw new TooFewMarkers(shortOf(outcome.shortages).map(packetCode), round.asks);
  }

  private async lockRound(session: Session, roundId: string): Promise<RoundFacts> {
    const [round] = await session.sql<RoundFacts>(
      `select r.version, r.state, r.marking_due_on, jsonb_build_object('oneOfEach', s.one_of_each, 'needsCalibration', s.needs_calibration,
         'rubricKey', s.rubric_key, 'rubricVersion', s.rubric_version) as asks
       from assessment.round r join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
       where r.organisation_id = $1 and r.id = $2 for update of r`,
      [session.organisationId, roundId],
    );
    ensure(round, () => new NotFound('round'));
    ensure(round.state !== 'released', () => new AlreadyReleased());
    ensure(round.state !== 'confirmed', () => new AlreadyConfirmed());
    return round;
  }

  /** The accepted packets of the round and who may still mark each. The database judges conflicts and says only yes or no. */
  private candidates(session: Session, roundId: string, asks: SchemeAsks): Promise<Candidate[]> {
    return session.sql<Candidate>(
      `with assessor as (${MAY_MARK})
       select d.packet_id,
         (select count(*)::int from assessment.mark k where k.organisation_id = $1 and k.packet_id = d.packet_id and k.state not in ('declined', 'void')) as marks,
         exists (select 1 from assessment.mark k where k.organisation_id = $1 and k.packet_id = d.packet_id and k.state = 'void') as is_marked_anew,
         (select coalesce(max(k.ordinal), 0) from assessment.mark k where k.organisation_id = $1 and k.packet_id = d.packet_id) as last_ordinal,
         (select g.state from assessment.marking g where g.organisation_id = $1 and g.packet_id = d.packet_id) as marking_state,
         array(select a.person_id from assessor a
           where not exists (select 1 from assessment.mark k where k.organisation_id = $1 and k.packet_id = d.packet_id and k.marker_id = a.person_id)
             and not assessment.conflicts(a.person_id, s.host_organisation_id, s.project_id)
           order by a.person_id)::text[] as eligible
       from assessment.screening d join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
       where d.organisation_id = $1 and s.round_id = $2 and d.decision = 'accepted'
         and not exists (select 1 from assessment.withdrawal w where w.organisation_id = $1 and w.submission_id = s.id)
       order by d.packet_id`,
      [
        ...[session.organisationId, roundId, this.clock.today()],
        ...[asks.oneOfEach, asks.needsCalibration, asks.rubricKey, asks.rubricVersion],
      ],
    );
  }

  /** Who marks what in the round; declined and void marks do not count. */
  private given(session: Session, roundId: string): Promise<MarkedBy[]> {
    return session.sql<MarkedBy>(
      `select k.packet_id as candidate, k.marker_id as marker
       from assessment.mark k join assessment.marking g on g.organisation_id = k.organisation_id and g.packet_id = k.packet_id
       where k.organisation_id = $1 and g.round_id = $2 and k.state not in ('declined', 'void')`,
      [session.organisationId, roundId],
    );
  }

  private async insert(
    session: Session,
    allocation: readonly MarkedBy[],
    { candidates, first }: Pick<OpenForMarking, 'candidates' | 'first'>,
    dueOn: string,
  ): Promise<string[]> {
    const carried = await this.carried(session, allocation, first);
    const next = new Map(candidates.map(({ packetId, lastOrdinal }) => [packetId, lastOrdinal]));
    const marks = allocation.map(({ candidate: packetId, marker: markerId }) => {
      const ordinal = (next.get(packetId) ?? 0) + 1;
      next.set(packetId, ordinal);
      return {
        id: newOpaqueId(),
        packetId,
        markerId,
        ordinal,
        state: 'conflict-check' as const,
        levels: [],
        flags: [],
        carried: carried.get(`${packetId} ${markerId}`) ?? null,
        dueOn,
        allocatedAt: session.at,
      };
    });
    await session.insert(Mark, marks);
    for (const personId of [...new Set(marks.map(({ markerId }) => markerId))].sort()) {
      const codes = marks.filter(({ markerId }) => markerId === personId).map(({ packetId }) => packetCode(packetId));
      session.record(plansGiven({ personId, codes: codes.sort() }));
    }
    return marks.map(({ id }) => id);
  }

  /** What each new mark of a resubmission carries over, by packet and marker. */
  private async carried(
    session: Session,
    allocation: readonly MarkedBy[],
    first: OpenForMarking['first'],
  ): Promise<ReadonlyMap<string, CarriedLevels | null>> {
    if (!first.size) return new Map();
    const packets = [...new Set(allocation.map(({ candidate }) => candidate))];
    const standing = await session.sql<{ packetId: string; carried: CarriedLevels | null }>(
      `select packet_id, carried from assessment.mark
       where organisation_id = $1 and packet_id = any ($2) and state not in ('declined', 'void') order by packet_id, ordinal`,
      [session.organisationId, packets],
    );
    return new Map(
      packets.flatMap((packetId) => {
        const marking = first.get(packetId);
        if (!marking) return [];
        const theirs = standing.filter((one) => one.packetId === packetId).map(({ carried }) => carried);
        const joining = allocation.filter(({ candidate }) => candidate === packetId).map(({ marker }) => marker);
        return carriedBy(marking, theirs, joining).map((carried, at): [string, CarriedLevels | null] => [
          `${packetId} ${joining[at]}`,
          carried,
        ]);
      }),
    );
  }

  private async startMarking(session: Session, id: string, version: number): Promise<void> {
    await session.change(Round, { id, version, called: 'round' }, { state: 'marking' });
    await session.write(`update assessment.open_round set state = 'marking' where organisation_id = $1 and id = $2`, [
      session.organisationId,
      id,
    ]);
  }
}

const byPlanAndMarker = (a: MarkedBy, b: MarkedBy): number =>
  `${a.candidate}\n${a.marker}` < `${b.candidate}\n${b.marker}` ? -1 : 1;
