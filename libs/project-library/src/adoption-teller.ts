import { systemViewer } from '#libs/identity';
import { type EventHandler, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { adopterHeard, adoptionMoved, projectAdopted } from './events.js';

/** What has to be told to the parent's trust, kept until it is: the adopter's own trust writes it, the parent's reads it. */
interface Told {
  readonly adoptionId: string;
  readonly publicationId: string;
  readonly state: string;
  readonly at: string;
}

/**
 * Tells the parent's trust of an adoption. The parent learns the adoption's own random id and where it stands, never the
 * project or the trust. It writes in the parent's organisation, in a unit of work of its own after the one of the event;
 * both may be repeated, and repeat to the same.
 */
@Injectable()
export class AdoptionTeller implements EventHandler {
  readonly name = 'project-library.adoption-teller';
  readonly on = [projectAdopted.type, adoptionMoved.type];

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { adoptionId, publicationId, state } = event.data as {
      adoptionId: string;
      publicationId: string;
      state?: string;
    };
    const [shelf] = await session.sql<{ hostId: string }>(
      'select host_id from library.shelf where publication_id = $1',
      [publicationId],
    );
    if (!shelf) return;
    await this.work.apart(() =>
      this.tell(shelf.hostId, { adoptionId, publicationId, state: state ?? 'adopting', at: event.at }),
    );
  }

  private async tell(parentOrganisationId: string, { adoptionId, publicationId, state, at }: Told): Promise<void> {
    await this.work.run(systemViewer(parentOrganisationId), async (session) => {
      const [publication] = await session.sql<{ projectId: string }>(
        'select project_id from library.publication where organisation_id = $1 and id = $2',
        [session.organisationId, publicationId],
      );
      if (!publication) return;
      const { projectId } = publication;
      const known = await session.write(
        'update library.adopter set state = $3 where organisation_id = $1 and id = $2',
        [session.organisationId, adoptionId, state],
      );
      if (!known)
        await session.write(
          `insert into library.adopter (organisation_id, id, publication_id, project_id, state, since) values ($1, $2, $3, $4, $5, $6)`,
          [session.organisationId, adoptionId, publicationId, projectId, state, at],
        );
      await session.sql(
        `update library.shelf set adopters = (select count(*) from library.adopter a where a.organisation_id = $1 and a.publication_id = $2 and a.state <> 'abandoned')
         where publication_id = $2`,
        [session.organisationId, publicationId],
      );
      session.record(adopterHeard({ projectId, publicationId, state }));
    });
  }
}
