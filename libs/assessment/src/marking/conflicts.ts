import { ensure, type Session } from '#libs/platform';
import { MarkerHasConflict } from '../assessment.refusals.js';

/**
 * Nobody marks what they have a part in: asked again with every act on a mark, because people join teams after they were
 * allocated.
 * @throws MarkerHasConflict
 */
export async function ensureNoConflict(session: Session, markId: string): Promise<void> {
  const [row] = await session.sql<{ conflict: boolean }>(
    `select assessment.conflicts(k.marker_id, s.host_organisation_id, s.project_id) as conflict
     from assessment.mark k
       join assessment.screening d on d.organisation_id = k.organisation_id and d.packet_id = k.packet_id
       join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
     where k.organisation_id = $1 and k.id = $2`,
    [session.organisationId, markId],
  );
  ensure(row?.conflict === false, () => new MarkerHasConflict());
}
