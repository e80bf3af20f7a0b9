import type { EventHandler, Session, StoredEvent } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { publicationReviewed, publicationTombstoned } from './events.js';
import type { Visibility } from './library.entities.js';
import type { PublicationCard } from './publication-card.js';

interface PublishedVersion {
  readonly publicationId: string;
  readonly reference: string;
  readonly versionNo: number;
  readonly visibility: Visibility;
  readonly card: PublicationCard;
  readonly publishedOn: string;
  readonly hostName: string;
  readonly tombstonedAt: string | null;
  readonly adopters: number;
}

/** Keeps the shelf as the trust's publications say: the newest published version, or nothing. Run twice, it does the same. */
@Injectable()
export class ShelfProjector implements EventHandler {
  readonly name = 'project-library.shelf-projector';
  readonly on = [publicationReviewed.type, publicationTombstoned.type];

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { publicationId } = event.data as { publicationId: string };
    // Held, as whoever hears of an adopter holds it: the count below is of after they are done.
    await session.sql('select 1 from library.publication where organisation_id = $1 and id = $2 for no key update', [
      session.organisationId,
      publicationId,
    ]);
    const [published] = await session.sql<PublishedVersion>(
      `select p.id as publication_id, p.reference, v.version_no, v.visibility, v.card, v.reviewed_at::date::text as published_on, o.name as host_name,
         p.tombstoned_at, (select count(*)::int from library.adopter a where a.organisation_id = p.organisation_id and a.publication_id = p.id and a.state <> 'abandoned') as adopters
       from library.publication p
       join library.publication_version v on v.organisation_id = p.organisation_id and v.publication_id = p.id and v.state = 'published'
       join identity.organisation o on o.id = p.organisation_id
       where p.organisation_id = $1 and p.id = $2`,
      [session.organisationId, publicationId],
    );
    if (!published || published.tombstonedAt || published.visibility === 'trust') {
      await session.sql('delete from library.shelf where publication_id = $1', [publicationId]);
      return;
    }
    await this.put(session, published);
  }

  private async put(session: Session, { card, ...record }: PublishedVersion): Promise<void> {
    await session.sql(
      `insert into library.shelf (publication_id, host_id, reference, version_no, visibility, title, host_name, specialty, setting,
         result_state, published_on, plain_summary, adopters, document)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
         setweight(to_tsvector('english', $6), 'A') || setweight(to_tsvector('english', $12), 'B') || setweight(to_tsvector('english', $14), 'C'))
       on conflict (publication_id) do update set version_no = excluded.version_no, visibility = excluded.visibility, title = excluded.title,
         specialty = excluded.specialty, setting = excluded.setting, result_state = excluded.result_state, published_on = excluded.published_on,
         plain_summary = excluded.plain_summary, adopters = excluded.adopters, document = excluded.document`,
      [
        record.publicationId,
        session.organisationId,
        record.reference,
        record.versionNo,
        record.visibility,
        card.title,
        record.hostName,
        card.specialty,
        card.setting,
        card.resultState,
        record.publishedOn,
        card.plainSummary,
        record.adopters,
        [card.problem, card.aim ?? '', card.lesson ?? '', ...card.changeIdeas].join(' '),
      ],
    );
    await session.sql(
      `insert into library.shelf_card (publication_id, card)
       select v.publication_id, $2::jsonb || jsonb_build_object('licence', v.licence)
       from library.publication_version v where v.organisation_id = $3 and v.publication_id = $1 and v.state = 'published'
       on conflict (publication_id) do update set card = excluded.card`,
      [record.publicationId, JSON.stringify(card), session.organisationId],
    );
  }
}
