import type { Viewer } from '#libs/identity';
import { ensure, type Session } from '#libs/platform';
import { ModeratorHasConflict } from './moderation.refusals.js';

/**
 * Of a packet `p.id`, whether person $2 marked it or has a part in its project or trust. The database judges, and says
 * only yes or no.
 */
export const HAS_PART_IN = `(exists (select 1 from assessment.mark m where m.organisation_id = $1 and m.packet_id = p.id and m.marker_id = $2)
  or coalesce((select assessment.conflicts($2, s.host_organisation_id, s.project_id) from assessment.screening d
    join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
    where d.organisation_id = $1 and d.packet_id = p.id), true))`;

/** Nobody decides on marks of their own, or on work they have a part in. @throws ModeratorHasConflict */
export async function ensureNoPartIn(session: Session, viewer: Viewer, packetIds: readonly string[]): Promise<void> {
  const barred = await session.sql(
    `select p.id from assessment.packet p where p.organisation_id = $1 and p.id = any ($3) and ${HAS_PART_IN}`,
    [session.organisationId, viewer.personId, packetIds],
  );
  ensure(!barred.length, () => new ModeratorHasConflict());
}
