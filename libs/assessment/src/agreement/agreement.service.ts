import { ensure, NotFound, type Session } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { Marking, type MarkingState, type MarkState, type SettlingRule } from '../assessment.entities.js';
import { discussionNeeded, marksCompared } from '../events.js';
import { packetCode } from '../marking/packet-code.js';
import { rubricOf, type Weights } from '../schemes/scheme-rules.js';
import { agree, type Agreement, type AgreementRules, type MarkInForce } from './agree.js';

/** The marking of a packet while it is held, with what its scheme says of marks. */
export interface HeldMarking {
  readonly id: string;
  readonly version: number;
  readonly packetId: string;
  readonly state: MarkingState;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly cut: string;
  readonly agreeWithin: string;
  readonly thirdAbove: string;
  readonly rule: SettlingRule;
}

interface StandingMark extends MarkInForce {
  readonly markerId: string;
  readonly state: MarkState;
  readonly total: string | null;
  /** Whether its marker has ended their part of a discussion. */
  readonly hasEnded: boolean;
}

/** Where marks that are in meet: whether they make a result, are to be discussed, or need a third. */
@Injectable()
export class AgreementService {
  /** Holds the marking of a packet until the session ends: two markers who finish together queue here. @throws NotFound */
  async hold(session: Session, packetId: string): Promise<HeldMarking> {
    const [marking] = await session.sql<HeldMarking>(
      `select g.id, g.version, g.packet_id, g.state, s.edition, s.rubric_key, s.rubric_version, s.weights, s.cut, s.agree_within, s.third_above, s.rule
       from assessment.marking g
         join assessment.round r on r.organisation_id = g.organisation_id and r.id = g.round_id
         join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
       where g.organisation_id = $1 and g.packet_id = $2 for update of g`,
      [session.organisationId, packetId],
    );
    ensure(marking, () => new NotFound('packet'));
    return marking;
  }

  /** Compares the marks as soon as everybody has done their part, and until then does nothing. */
  async compareWhenReady(session: Session, marking: HeldMarking): Promise<void> {
    const marks = await session.sql<StandingMark>(
      `select m.ordinal, m.marker_id, m.state, m.levels, m.flags, m.total, e.id is not null as has_ended
       from assessment.mark_in_force m
         left join assessment.discussion_end e on e.organisation_id = m.organisation_id and e.mark_id = m.id
       where m.organisation_id = $1 and m.packet_id = $2 order by m.ordinal`,
      [session.organisationId, marking.packetId],
    );
    const [first, second, third] = marks;
    if (!first || !second || !isReady(marks, marking.state)) return;
    const isDiscussed = first.hasEnded && second.hasEnded;
    const found = agree(third ? [first, second, third] : [first, second], isDiscussed, rulesOf(marking));
    await session.write(
      `update assessment.mark set state = 'locked', version = version + 1 where organisation_id = $1 and packet_id = $2 and state = 'submitted'`,
      [session.organisationId, marking.packetId],
    );
    await session.change(
      Marking,
      { id: marking.id, version: marking.version, called: 'marking' },
      found.state === 'decided' ? { ...columnsOf(found), decidedAt: session.at } : columnsOf(found),
    );
    session.record(
      marksCompared({
        packetId: marking.packetId,
        state: found.state,
        totals: marks.map(({ total }) => (total === null ? null : Number(total))),
        reasons: found.state === 'decided' ? [] : found.reasons,
        total: found.state === 'decided' ? found.total : null,
        method: found.state === 'decided' ? found.method : null,
      }),
    );
    if (found.state === 'discussion-needed')
      session.record(
        discussionNeeded({ personIds: marks.map(({ markerId }) => markerId), code: packetCode(marking.packetId) }),
      );
  }
}

/** Whether nobody is waited for. A third mark is ordered by the moderator, so two that need one wait for nothing here. */
function isReady(marks: readonly StandingMark[], state: MarkingState): boolean {
  if (state === 'discussion-needed') return marks.every(({ hasEnded }) => hasEnded);
  const needed = { marking: 2, 'third-marking': 3 }[state as string] ?? Infinity;
  return marks.length >= needed && marks.every((mark) => mark.state === 'submitted' || mark.state === 'locked');
}

const rulesOf = (marking: HeldMarking): AgreementRules => ({
  rubric: rubricOf(marking),
  cut: Number(marking.cut),
  agreeWithin: Number(marking.agreeWithin),
  thirdAbove: Number(marking.thirdAbove),
  rule: marking.rule,
});

/** What is stored of it: totals as decimal strings. */
const columnsOf = (found: Agreement): Partial<Marking> =>
  found.state === 'decided'
    ? {
        ...found,
        reasons: [],
        difference: String(found.difference),
        total: found.total === null ? null : String(found.total),
      }
    : { ...found, difference: String(found.difference) };
