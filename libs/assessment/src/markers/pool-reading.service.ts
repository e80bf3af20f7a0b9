import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ensureInProgramme } from '../programme-access.js';
import type { CalibrationState, MarkerKind, MarkerState } from './marker.entities.js';

export interface CalibrationInPool {
  readonly id: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly state: CalibrationState;
  /** The first day on which it counts no more; null unless it was passed. */
  readonly expiresOn: string | null;
}

export interface MarkerRow {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly personName: string;
  readonly kind: MarkerKind;
  readonly capacity: number | null;
  readonly state: MarkerState;
  readonly invitedOn: string;
  readonly answeredOn: string | null;
  /** The latest for each rubric. */
  readonly calibrations: readonly CalibrationInPool[];
}

export interface OwnInvitation {
  readonly id: string;
  readonly version: number;
  readonly kind: MarkerKind;
  readonly capacity: number | null;
  readonly state: MarkerState;
  readonly trustIds: readonly string[];
  readonly people: readonly string[];
  /** Every trust there is, by name. */
  readonly trusts: readonly { readonly id: string; readonly name: string }[];
}

/** The pool as its director sees it, and as one of its markers sees their own place in it. */
@Injectable()
export class PoolReadingService {
  constructor(private readonly work: UnitOfWork) {}

  /** Everybody who was ever asked, by name. */
  async markers(viewer: Viewer): Promise<MarkerRow[]> {
    ensureInProgramme(viewer, 'markers:allocate');
    return this.work.rows<MarkerRow>(
      viewer,
      `select k.id, k.version, k.person_id, p.name as person_name, k.kind, k.capacity, k.state, k.invited_on, k.answered_on,
         coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'rubricKey', c.rubric_key, 'rubricVersion', c.rubric_version,
             'state', c.state, 'expiresOn', c.expires_on::text) order by c.rubric_key, c.rubric_version)
           from (select distinct on (rubric_key, rubric_version) * from assessment.calibration
             where organisation_id = k.organisation_id and person_id = k.person_id
             order by rubric_key, rubric_version, begun_on desc, state = 'under-way' desc, expires_on desc nulls last) c), '[]') as calibrations
       from assessment.marker k join identity.person p on p.id = k.person_id
       where k.organisation_id = $1 order by p.name collate platform.alphabetical, k.id`,
      [viewer.organisationId],
    );
  }

  /** The viewer's own place in the pool; null for who was never asked. */
  async ownInvitation(viewer: Viewer): Promise<OwnInvitation | null> {
    ensureInProgramme(viewer, 'packet:read');
    const row = await this.work.row<OwnInvitation>(
      viewer,
      `select k.id, k.version, k.kind, k.capacity, k.state, coalesce(d.trust_ids, '{}')::text[] as trust_ids, coalesce(d.people, '{}') as people,
         (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name collate platform.alphabetical), '[]')
           from identity.organisation o where o.kind = 'trust') as trusts
       from assessment.marker k
         left join assessment.marker_tie d on d.organisation_id = k.organisation_id and d.person_id = k.person_id
       where k.organisation_id = $1 and k.person_id = $2`,
      [viewer.organisationId, viewer.personId],
    );
    return row ?? null;
  }
}
