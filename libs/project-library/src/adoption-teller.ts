import { systemViewer } from '#libs/identity';
import { type EventHandler, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { adopterHeard, adoptionMoved, projectAdopted } from './events.js';

/** What has to be told to the parent's trust, kept until it is: the adopter's own trust writes it, the parent's reads it. */
interface Adopted {
  readonly id: string;
  readonly publicationId: string;
  readonly version: number;
  readonly state: string;
  readonly startedAt: string;
}

/**
 * Tells the parent's trust of an adoption. The parent learns the adoption's own random id and where it stands, never the
 * project or the trust. It writes in the parent's organisation, in a unit of work of its own after the one of the event.
 *
 * What is told is how the adoption stands, not what the event said, and it counts only if it is newer than what the
 * parent knows: so events may come in any order, twice, or in two workers at once.
 */
@Injectable()
export class AdoptionTeller implements EventHandler {
  readonly name = 'project-library.adoption-teller';
  readonly on = [projectAdopted.type, adoptionMoved.type];

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { adoptionId, publicationId } = event.data as { adoptionId: string; publicationId: string };
    const [[adopted], [shelf]] = await Promise.all([
      session.sql<Adopted>(
        'select id, publication_id, version, state, started_at from library.adoption where organisation_id = $1 and id = $2',
        [session.organisationId, adoptionId],
      ),
      session.sql<{ hostId: string }>('select host_id from library.shelf where publication_id = $1', [publicationId]),
    ]);
    if (!adopted || !shelf) return;
    await this.work.apart(() => this.tell(shelf.hostId, adopted));
  }

  private async tell(
    parentOrganisationId: string,
    { id, publicationId, version, state, startedAt }: Adopted,
  ): Promise<void> {
    await this.work.run(systemViewer(parentOrganisationId), async (session) => {
      // Held, so that of two adopters at once the second counts the first as well.
      const [publication] = await session.sql<{ projectId: string }>(
        'select project_id from library.publication where organisation_id = $1 and id = $2 for no key update',
        [session.organisationId, publicationId],
      );
      if (!publication) return;
      const { projectId } = publication;
      const [news] = await session.sql<{ id: string }>(
        `insert into library.adopter as a (organisation_id, id, publication_id, project_id, state, adoption_version, since) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (organisation_id, id) do update set state = excluded.state, adoption_version = excluded.adoption_version
           where a.adoption_version < excluded.adoption_version returning id`,
        [session.organisationId, id, publicationId, projectId, state, version, startedAt],
      );
      if (!news) return;
      await session.sql(
        `update library.shelf set adopters = (select count(*) from library.adopter a where a.organisation_id = $1 and a.publication_id = $2 and a.state <> 'abandoned')
         where publication_id = $2`,
        [session.organisationId, publicationId],
      );
      session.record(adopterHeard({ projectId, publicationId, state }));
    });
  }
}
