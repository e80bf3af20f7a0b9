import type { Session } from '#libs/platform';
import type { MarkingState, MarkOutcome } from '../assessment.entities.js';
import type { SampleReason } from './moderation.entities.js';

/** An accepted plan of a round: what its marks came to, and how far its moderation is. Totals are decimal strings. */
export interface PlanUnderReview {
  readonly packetId: string;
  readonly markingId: string | null;
  readonly markingVersion: number | null;
  /** Null until it was allocated. */
  readonly state: MarkingState | null;
  readonly total: string | null;
  readonly outcome: MarkOutcome | null;
  readonly band: string | null;
  readonly failures: readonly string[];
  readonly method: string | null;
  readonly used: readonly number[];
  readonly difference: string | null;
  readonly decidedAt: string | null;
  /** Those whose marks count. */
  readonly markers: readonly string[];
  readonly marks: readonly string[];
  /** How many times its marks were put aside. */
  readonly markedAnew: number;
  /** Why it is in the sample as it is marked now; null when it is not. */
  readonly sampledFor: readonly SampleReason[] | null;
  /** Whether it ever was in the sample. */
  readonly wasSampled: boolean;
  readonly isConfirmed: boolean;
}

export interface RoundUnderReview {
  readonly unscreened: number;
  readonly plans: readonly PlanUnderReview[];
}

const STANDS = `not exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id)`;

/** Every accepted plan of a round, by its random id, and how many submissions wait to be screened. */
export async function roundUnderReview(session: Session, roundId: string): Promise<RoundUnderReview> {
  const round = [session.organisationId, roundId];
  const [[waiting], plans] = await Promise.all([
    session.sql<{ unscreened: number }>(
      `select count(*)::int as unscreened from assessment.submission s
       where s.organisation_id = $1 and s.round_id = $2 and ${STANDS}
         and not exists (select 1 from assessment.screening d where d.organisation_id = s.organisation_id and d.submission_id = s.id)`,
      round,
    ),
    session.sql<PlanUnderReview>(
      `select d.packet_id, g.id as marking_id, g.version as marking_version, g.state, g.total, g.outcome, g.band, coalesce(g.failures, '{}') as failures,
         g.method, coalesce(g.used, '{}') as used, g.difference, g.decided_at, k.markers, k.marks, n.marked_anew,
         p.reasons as sampled_for, c.id is not null as is_confirmed,
         exists (select 1 from assessment.moderation_sample e where e.organisation_id = $1 and e.packet_id = d.packet_id) as was_sampled
       from assessment.submission s
         join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id and d.decision = 'accepted'
         left join assessment.marking g on g.organisation_id = s.organisation_id and g.packet_id = d.packet_id
         cross join lateral (select coalesce(array_agg(m.marker_id::text order by m.ordinal), '{}') as markers,
             coalesce(array_agg(m.id::text order by m.ordinal), '{}') as marks
           from assessment.mark m where m.organisation_id = $1 and m.packet_id = d.packet_id and m.state not in ('declined', 'void')) k
         cross join lateral (select count(*)::int as marked_anew from assessment.re_mark_order o
           where o.organisation_id = $1 and o.packet_id = d.packet_id) n
         left join assessment.moderation_sample p on p.organisation_id = $1 and p.packet_id = d.packet_id and p.marked_anew = n.marked_anew
         left join assessment.moderation_confirmation c
           on c.organisation_id = $1 and c.packet_id = d.packet_id and c.marked_anew = n.marked_anew
       where s.organisation_id = $1 and s.round_id = $2 and ${STANDS} order by d.packet_id`,
      round,
    ),
  ]);
  return { unscreened: waiting?.unscreened ?? 0, plans };
}
