import type { Session } from '#libs/platform';
import type { FirstMarking } from './carried-levels.js';

/** How the plans of a round were marked the first time, by packet; empty for a round that is not for resubmissions. */
export async function firstMarkings(session: Session, roundId: string): Promise<ReadonlyMap<string, FirstMarking>> {
  const rows = await session.sql<FirstMarking & { readonly packetId: string }>(
    `select d.packet_id, f.criteria, b.outcome,
       coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'markerId', k.marker_id, 'ordinal', k.ordinal, 'total', k.total::float8,
           'levels', k.levels, 'isCounted', k.ordinal = any (g.used)) order by k.ordinal)
         from assessment.mark_in_force k
         where k.organisation_id = $1 and k.packet_id = f.packet_id and k.state = 'locked'), '[]') as marks,
       array(select k.marker_id from assessment.mark k where k.organisation_id = $1 and k.packet_id = f.packet_id)::text[] as ever_marked
     from assessment.round r
       join assessment.submission s on s.organisation_id = r.organisation_id and s.round_id = r.id
       join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id and d.decision = 'accepted'
       join assessment.submission e on e.organisation_id = r.organisation_id and e.round_id = r.resubmits
         and e.host_organisation_id = s.host_organisation_id and e.project_id = s.project_id
       join assessment.screening c on c.organisation_id = e.organisation_id and c.submission_id = e.id and c.decision = 'accepted'
       join assessment.resubmission_offer f on f.organisation_id = c.organisation_id and f.packet_id = c.packet_id
       join assessment.board_result b on b.organisation_id = c.organisation_id and b.packet_id = c.packet_id
       join assessment.marking g on g.organisation_id = c.organisation_id and g.packet_id = c.packet_id
     where r.organisation_id = $1 and r.id = $2 order by d.packet_id`,
    [session.organisationId, roundId],
  );
  return new Map(rows.map(({ packetId, ...first }) => [packetId, first]));
}
