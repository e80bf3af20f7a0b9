import type { Viewer } from '#libs/identity';
import {
  cursorValues,
  ensure,
  InvalidInput,
  isUuid,
  type Page,
  pageFrom,
  type PageRequest,
  pageSize,
  UnitOfWork,
} from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { notificationsRead } from './events.js';
import { notificationText } from './notification-text.js';
import type { NotificationKind } from './reactions.js';

export interface NotificationRead {
  readonly id: string;
  readonly kind: NotificationKind;
  /** Null when it is about no project. */
  readonly projectId: string | null;
  readonly text: string;
  /** The key of the gate it is about, or null. */
  readonly gate: string | null;
  readonly at: string;
  readonly readAt: string | null;
}

interface Row extends Omit<NotificationRead, 'text' | 'gate'> {
  readonly projectTitle: string | null;
  readonly personName: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A person's own inbox in the organisation they act in. */
@Injectable()
export class InboxService {
  constructor(private readonly work: UnitOfWork) {}

  /** What the viewer was told, the newest first. */
  async inbox(viewer: Viewer, page: PageRequest): Promise<Page<NotificationRead>> {
    const size = pageSize(page);
    const [after = null] = cursorValues(page, 1) ?? [];
    ensure(
      after === null || isUuid(String(after)),
      () => new InvalidInput('This place in the list is not known. Start again from the first page.', ['after']),
    );
    const rows = await this.work.rows<Row>(
      viewer,
      `select n.id, n.kind, n.project_id, p.title as project_title, a.name as person_name, n.facts, n.at, n.read_at
       from notifications.notification n
         left join projects.project p on p.organisation_id = n.organisation_id and p.id = n.project_id
         left join identity.person a on a.id = n.about_person_id
       where n.organisation_id = $1 and n.person_id = $2 and ($3::uuid is null or n.id < $3)
       order by n.id desc limit $4`,
      [viewer.organisationId, viewer.personId, after, size + 1],
    );
    const told = rows.map(({ id, kind, projectId, at, readAt, ...named }) => ({
      id,
      kind,
      projectId,
      at,
      readAt,
      text: notificationText(kind, named),
      gate: typeof named.facts['gate'] === 'string' ? named.facts['gate'] : null,
    }));
    return pageFrom(told, page, ({ id }) => [id]);
  }

  async unreadCount(viewer: Viewer): Promise<number> {
    const row = await this.work.row<{ unread: number }>(
      viewer,
      `select count(*)::int as unread from notifications.notification
       where organisation_id = $1 and person_id = $2 and read_at is null`,
      [viewer.organisationId, viewer.personId],
    );
    return row?.unread ?? 0;
  }

  /** Marks some of the viewer's own as read, or all. What is read already, or not theirs, is left as it is. */
  markRead(viewer: Viewer, { ids }: { ids?: readonly string[] | null }): Promise<{ marked: number }> {
    return this.work.run(viewer, async (session) => {
      const { personId } = viewer;
      ensure(personId && viewer.organisationId, () => new InvalidInput('Choose first in which organisation you act.'));
      const marked = await session.write(
        `update notifications.notification set read_at = $3
         where organisation_id = $1 and person_id = $2 and read_at is null and ($4::uuid[] is null or id = any ($4))`,
        [session.organisationId, personId, session.at, ids ?? null],
      );
      session.record(notificationsRead({ personId, count: marked }));
      return { marked };
    });
  }
}
