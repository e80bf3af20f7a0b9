import type { Viewer } from '#libs/identity';
import { ensure, isUuid, NotFound, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { AdoptionState, PublicationState, Visibility } from './library.entities.js';
import type { PublicationCard } from './publication-card.js';

export interface PublicationVersionRow {
  readonly id: string;
  readonly version: number;
  readonly publicationId: string;
  readonly projectId: string;
  readonly reference: string;
  readonly recordVersion: number;
  readonly versionNo: number;
  readonly state: PublicationState;
  readonly visibility: Visibility;
  readonly title: string;
  readonly whatChanged: string;
  readonly licence: string;
  readonly proposedAt: string;
  readonly reviewedAt: string | null;
  readonly reviewNote: string | null;
  readonly tombstoneReason: string | null;
}

export interface AdoptionRow {
  readonly id: string;
  readonly version: number;
  readonly projectId: string;
  readonly publicationId: string;
  readonly state: AdoptionState;
  readonly fitNote: string;
  readonly report: string | null;
  readonly adapted: string | null;
  readonly startedAt: string;
  readonly reportedAt: string | null;
}

export interface AdopterRow {
  readonly state: string;
  readonly childPublicationId: string | null;
  readonly since: string;
}

const VERSIONS = `select v.id, v.version, v.publication_id, v.project_id, p.reference, p.version as record_version, v.version_no, v.state,
    v.visibility, v.card ->> 'title' as title, v.what_changed, v.licence, v.proposed_at, v.reviewed_at, v.review_note, p.tombstone_reason
  from library.publication_version v join library.publication p on p.organisation_id = v.organisation_id and p.id = v.publication_id`;

/** A trust's own side of the library: what it proposed and published, what it adopted, and who adopted from it. */
@Injectable()
export class PublicationReadingService {
  constructor(private readonly work: UnitOfWork) {}

  /** Every version of a project's record, the newest first. */
  versionsOf(viewer: Viewer, projectId: string): Promise<PublicationVersionRow[]> {
    return this.work.rows<PublicationVersionRow>(
      viewer,
      `${VERSIONS} where v.organisation_id = $1 and v.project_id = $2 order by v.version_no desc`,
      [viewer.organisationId, projectId],
    );
  }

  /** Every version of one of this trust's records, the newest first; none of anybody else's. */
  async versionsOfRecord(viewer: Viewer, publicationId: string): Promise<PublicationVersionRow[]> {
    if (!isUuid(publicationId)) return [];
    return this.work.rows<PublicationVersionRow>(
      viewer,
      `${VERSIONS} where v.organisation_id = $1 and v.publication_id = $2 order by v.version_no desc`,
      [viewer.organisationId, publicationId],
    );
  }

  /** The card of a version, as it was fixed when it was proposed. */
  async cardOf(viewer: Viewer, versionId: string): Promise<PublicationCard> {
    const row = await this.work.row<{ card: PublicationCard }>(
      viewer,
      'select card from library.publication_version where organisation_id = $1 and id = $2',
      [viewer.organisationId, versionId],
    );
    ensure(row, () => new NotFound('record'));
    return row.card;
  }

  /** What waits for a curator of this trust, the longest waiting first. */
  curatorQueue(viewer: Viewer): Promise<PublicationVersionRow[]> {
    return this.work.rows<PublicationVersionRow>(
      viewer,
      `${VERSIONS} where v.organisation_id = $1 and v.state = 'proposed' order by v.proposed_at, v.id`,
      [viewer.organisationId],
    );
  }

  async adoptionOf(viewer: Viewer, projectId: string): Promise<AdoptionRow | null> {
    const row = await this.work.row<AdoptionRow>(
      viewer,
      `select id, version, project_id, publication_id, state, fit_note, report, adapted, started_at, reported_at
       from library.adoption where organisation_id = $1 and project_id = $2`,
      [viewer.organisationId, projectId],
    );
    return row ?? null;
  }

  adoptersOf(viewer: Viewer, projectId: string): Promise<AdopterRow[]> {
    return this.work.rows<AdopterRow>(
      viewer,
      `select state, child_publication_id, since from library.adopter where organisation_id = $1 and project_id = $2 order by since, id`,
      [viewer.organisationId, projectId],
    );
  }
}
