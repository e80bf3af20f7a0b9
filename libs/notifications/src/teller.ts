import { systemViewer } from '#libs/identity';
import {
  type EventHandler,
  londonDay,
  newId,
  newIdOfToday,
  type Session,
  type StoredEvent,
  UnitOfWork,
} from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { reactions, reactionTo, type ToTell } from './reactions.js';

/** Puts into people's inboxes what they should know of. Run twice on an event, it tells once. */
@Injectable()
export class NotificationTeller implements EventHandler {
  readonly name = 'notifications.teller';
  readonly on = Object.keys(reactions);

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const toTell = reactionTo(event);
    if (!toTell) return;
    if (toTell.organisationId === event.organisationId) return tell(session, event, toTell);
    // The people are in the project's own organisation: told there, in a unit of its own, which may be repeated.
    await this.work.apart(() =>
      this.work.run(systemViewer(toTell.organisationId), (there) => tell(there, event, toTell)),
    );
  }
}

/** Tells everybody it concerns, except whoever did it; of blind marking, them too. */
async function tell(session: Session, event: StoredEvent, toTell: ToTell): Promise<void> {
  const { kind, projectId, roles, people, aboutPersonId, facts, blind } = toTell;
  const recipients = await session.sql<{ personId: string }>(
    `select distinct r.person_id from (
       select t.person_id from projects.team_member t where t.organisation_id = $1 and t.project_id = $2 and t.role = any ($3)
         and t.starts_on <= $6 and (t.ends_on is null or t.ends_on >= $6)
       union all select k.person_id from identity.known_person k where k.organisation_id = $1 and k.person_id = any ($4)) r
     where r.person_id is distinct from $5 order by r.person_id`,
    [session.organisationId, projectId, roles, people, blind ? null : event.actorId, londonDay(event.at)],
  );
  // What follows from an event is no act of its own: the event's own record says who did what.
  await session.sql(
    `insert into notifications.notification (organisation_id, id, person_id, kind, project_id, about_person_id, facts, event_id, at)
     select $1, r.id, r.person_id, $4, $5, $6, $7, $8, case when $10 then date_trunc('day', $9::timestamptz, 'Europe/London') else $9 end
     from unnest($2::uuid[], $3::uuid[]) as r (id, person_id)
     on conflict on constraint notification_once do nothing`,
    [
      session.organisationId,
      recipients.map(() => (blind ? newIdOfToday() : newId())),
      recipients.map(({ personId }) => personId),
      kind,
      projectId,
      aboutPersonId,
      JSON.stringify(facts),
      event.id,
      event.at,
      blind,
    ],
  );
}
