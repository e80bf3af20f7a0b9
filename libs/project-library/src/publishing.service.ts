import { createHash } from 'node:crypto';
import type { Viewer } from '#libs/identity';
import { canonicalJson, ensure, newOpaqueId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { IdentifierService, ProjectAccess, PUBLICATION_BARS, type PublicationBars } from '#libs/projects';
import { Inject, Injectable } from '@nestjs/common';
import { CardService } from './card.service.js';
import { ConsentService } from './consent.service.js';
import { publicationProposed, publicationReviewed, publicationTombstoned } from './events.js';
import { Publication, type PublicationState, PublicationVersion, type Visibility } from './library.entities.js';
import {
  CardIncomplete,
  ConsentMissing,
  NotToBeShownYet,
  NotUnderReview,
  OwnWorkNotReviewed,
  ReviewUnderWay,
  TextMayNameSomebody,
} from './library.refusals.js';
import { missingFrom, type PublicationCard } from './publication-card.js';

export interface NewProposal {
  readonly projectId: string;
  readonly visibility: Visibility;
  readonly licence: string;
  /** What is different from the version before; empty for the first. */
  readonly whatChanged: string;
}

/** A project's record before it is proposed. */
export interface PublicationDraft {
  readonly card: PublicationCard;
  readonly missing: readonly string[];
  /** Who has not agreed to be named, or for the trust. */
  readonly notAgreed: readonly string[];
  /** Where a text may name somebody. */
  readonly mayNameSomebody: readonly string[];
  readonly mayPropose: boolean;
}

interface VersionUnderReview {
  readonly id: string;
  readonly publicationId: string;
  readonly projectId: string;
  readonly versionNo: number;
  readonly state: PublicationState;
  readonly visibility: Visibility;
}

/** From a project's own words to a record others may read: proposed by the lead, reviewed by a curator, fixed once published. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly cards: CardService,
    private readonly identifiers: IdentifierService,
    @Inject(PUBLICATION_BARS) private readonly bars: readonly PublicationBars[],
    private readonly consents: ConsentService,
  ) {}

  /** The record as it would be proposed now, and what would stop it: for the team to see before the lead proposes it. */
  async draft(viewer: Viewer, projectId: string): Promise<PublicationDraft> {
    const [card, open, notAgreed, mayPropose] = await Promise.all([
      this.cards.cardOf(viewer, projectId),
      this.identifiers.open(viewer, projectId),
      this.consents.missing(viewer, projectId),
      this.access.may(viewer, 'publication:propose', projectId),
    ]);
    return {
      card,
      missing: missingFrom(card),
      notAgreed,
      mayNameSomebody: [...new Set(open.map(({ place }) => place))],
      mayPropose,
    };
  }

  /** The lead proposes the project as it stands. Its card is made and fixed now. */
  propose(
    viewer: Viewer,
    { projectId, visibility, licence, whatChanged }: NewProposal,
  ): Promise<{ publicationId: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'publication:propose', projectId);
      const [card, open, unconsented] = await Promise.all([
        this.cards.cardOf(viewer, projectId),
        this.identifiers.open(viewer, projectId),
        this.consents.missing(viewer, projectId),
        this.ensureMayBeShown(viewer, session, projectId, visibility),
      ]);
      const missing = missingFrom(card);
      ensure(missing.length === 0, () => new CardIncomplete(missing));
      ensure(unconsented.length === 0, () => new ConsentMissing(unconsented));
      ensure(open.length === 0, () => new TextMayNameSomebody([...new Set(open.map(({ place }) => place))]));
      const { publicationId, versionNo } = await this.nextVersion(session, projectId);
      await session.insert(PublicationVersion, {
        id: newOpaqueId(),
        publicationId,
        projectId,
        versionNo,
        state: 'proposed',
        visibility,
        card,
        sha256: createHash('sha256').update(canonicalJson(card)).digest('hex'),
        whatChanged,
        licence,
        proposedBy: viewer.personId ?? '',
        proposedAt: session.at,
      });
      session.record(publicationProposed({ projectId, publicationId, versionNo }));
      return { publicationId, projectId };
    });
  }

  /** A curator who is not on the team publishes the version, or returns it with a note. */
  review(
    viewer: Viewer,
    { id, version, approve, note }: { id: string; version: number; approve: boolean; note: string },
  ): Promise<{ publicationId: string; versionNo: number }> {
    return this.work.run(viewer, async (session) => {
      const [proposed] = await session.sql<VersionUnderReview>(
        'select id, publication_id, project_id, version_no, state, visibility from library.publication_version where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      ensure(proposed, () => new NotFound('proposed record'));
      const own = await session.sql(
        'select 1 from projects.team_member where organisation_id = $1 and project_id = $2 and person_id = $3',
        [session.organisationId, proposed.projectId, viewer.personId],
      );
      ensure(own.length === 0, () => new OwnWorkNotReviewed());
      ensure(proposed.state === 'proposed', () => new NotUnderReview(proposed.state));
      const { publicationId, projectId, versionNo } = proposed;
      if (approve) {
        await this.ensureMayBeShown(viewer, session, projectId, proposed.visibility);
        await session.write(
          `update library.publication_version set state = 'superseded', version = version + 1
           where organisation_id = $1 and publication_id = $2 and state = 'published'`,
          [session.organisationId, publicationId],
        );
      }
      await session.change(
        PublicationVersion,
        { id, version, called: 'proposed record' },
        {
          state: approve ? 'published' : 'returned',
          reviewedBy: viewer.personId,
          reviewedAt: session.at,
          reviewNote: note,
        },
      );
      session.record(publicationReviewed({ projectId, publicationId, versionNo, approved: approve }));
      return { publicationId, versionNo };
    });
  }

  /** Takes a record off the shelf for good, with the reason; its id and reference stay taken. */
  tombstone(
    viewer: Viewer,
    { publicationId, version, reason }: { publicationId: string; version: number; reason: string },
  ): Promise<{ publicationId: string }> {
    return this.work.run(viewer, async (session) => {
      const [found] = await session.sql<{ projectId: string }>(
        'select project_id from library.publication where organisation_id = $1 and id = $2',
        [session.organisationId, publicationId],
      );
      ensure(found, () => new NotFound('record'));
      await session.change(
        Publication,
        { id: publicationId, version, called: 'record' },
        { tombstonedAt: session.at, tombstoneReason: reason },
      );
      session.record(publicationTombstoned({ projectId: found.projectId, publicationId }));
      return { publicationId };
    });
  }

  /**
   * What the trust alone reads may be published at any time. For the rest the project is held first, as submitting holds
   * it, so that of a publication and a submission in the same moment one sees the other.
   */
  private async ensureMayBeShown(
    viewer: Viewer,
    session: Session,
    projectId: string,
    visibility: Visibility,
  ): Promise<void> {
    if (visibility === 'trust') return;
    const [, ...bars] = await Promise.all([
      session.sql('select 1 from projects.project where organisation_id = $1 and id = $2 for share', [
        session.organisationId,
        projectId,
      ]),
      ...this.bars.map((each) => each.barsOf(viewer, projectId)),
    ]);
    ensure(bars.flat().length === 0, () => new NotToBeShownYet(bars.flat()));
  }

  private async nextVersion(
    session: Session,
    projectId: string,
  ): Promise<{ publicationId: string; versionNo: number }> {
    const [existing] = await session.sql<{ id: string; newest: number; open: boolean }>(
      `select p.id, max(v.version_no)::int as newest, bool_or(v.state = 'proposed') as open
       from library.publication p join library.publication_version v on v.organisation_id = p.organisation_id and v.publication_id = p.id
       where p.organisation_id = $1 and p.project_id = $2 group by p.id`,
      [session.organisationId, projectId],
    );
    if (existing) {
      ensure(!existing.open, () => new ReviewUnderWay());
      return { publicationId: existing.id, versionNo: existing.newest + 1 };
    }
    const publicationId = newOpaqueId();
    const [number] = await session.sql<{ value: number }>(`select nextval('library.reference_number') as value`);
    const reference = `SIP-${session.at.slice(0, 4)}-${String(number?.value).padStart(6, '0')}`;
    await session.insert(Publication, { id: publicationId, projectId, reference, createdAt: session.at });
    return { publicationId, versionNo: 1 };
  }
}
