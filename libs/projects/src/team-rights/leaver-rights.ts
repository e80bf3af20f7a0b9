import { PeopleService, systemViewer } from '#libs/identity';
import { membershipEnded } from '#libs/identity/events';
import { type EventHandler, type Session, type StoredEvent } from '#libs/platform';
import { Injectable } from '@nestjs/common';

/**
 * Whoever leaves a trust keeps reading what they worked on there: a dated grant to each project on whose team they are
 * or were. Granting twice changes nothing.
 */
@Injectable()
export class LeaverRights implements EventHandler {
  readonly name = 'projects.leaver-rights';
  readonly on = [membershipEnded.type];

  constructor(private readonly people: PeopleService) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { personId } = event.data as { personId: string };
    const projects = await session.sql<{ projectId: string }>(
      `select distinct project_id from projects.team_member where organisation_id = $1 and person_id = $2 order by project_id`,
      [session.organisationId, personId],
    );
    for (const { projectId } of projects)
      await this.people.grantProject(systemViewer(event.organisationId), {
        personId,
        projectId,
        right: 'read-own-work',
      });
  }
}
