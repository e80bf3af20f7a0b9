import type { Session } from '#libs/platform';
import type { AvailableMarker } from '../marking/allocate.js';
import type { MarkerKind } from './marker.entities.js';

/** What a scheme asks of those who mark for it. */
export interface SchemeAsks {
  readonly oneOfEach: boolean;
  readonly needsCalibration: boolean;
  readonly rubricKey: string;
  readonly rubricVersion: string;
}

export interface TakenOn {
  readonly personId: string;
  readonly kind: MarkerKind;
  readonly capacity: number | null;
}

/**
 * Who may be given plans on a day: an assessor by membership. Whoever was asked into the pool must have accepted; where a scheme
 * asks for kinds or for calibration, nobody from outside the pool; where it asks for calibration, only with one of its rubric
 * that has not expired. Parameters: $1 programme, $3 day, $4 one of each, $5 calibration, $6 and $7 the rubric.
 */
export const MAY_MARK = `select distinct m.person_id from identity.membership m
    left join assessment.marker p on p.organisation_id = m.organisation_id and p.person_id = m.person_id
  where m.organisation_id = $1 and m.role = 'assessor' and m.starts_on <= $3 and (m.ends_on is null or m.ends_on >= $3)
    and (p.state = 'accepted' or (p.id is null and not $4::boolean and not $5::boolean))
    and (not $5::boolean or exists (select 1 from assessment.calibration c where c.organisation_id = $1 and c.person_id = m.person_id
      and c.state = 'passed' and c.rubric_key = $6 and c.rubric_version = $7 and c.expires_on > $3))`;

/** What everybody of the pool is counted as and takes on, whether they are still in it or not: the marks they have stand. */
export const takenOn = (session: Session): Promise<TakenOn[]> =>
  session.sql<TakenOn>('select person_id, kind, capacity from assessment.marker where organisation_id = $1', [
    session.organisationId,
  ]);

/** A marker as an allocation knows them; one from outside the pool has no kind and no limit. */
export function availableMarker(id: string, pool: readonly TakenOn[]): AvailableMarker {
  const found = pool.find(({ personId }) => personId === id);
  if (!found) return { id };
  const { kind, capacity } = found;
  return capacity === null ? { id, kind } : { id, kind, capacity };
}
