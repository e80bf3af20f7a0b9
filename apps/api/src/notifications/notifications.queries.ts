import type { Viewer } from '#libs/identity';
import { InboxService, type NotificationRead } from '#libs/notifications';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { asConnection, type Connection, PageArgs } from '../graphql/connection.js';
import { NotificationConnection, type NotificationType } from './notifications.types.js';

const asNotification = (row: NotificationRead): NotificationType => ({ ...row });

@Resolver()
export class NotificationsQueries {
  constructor(private readonly inboxes: InboxService) {}

  @Query(() => NotificationConnection, {
    description: 'What you were told in the organisation you act in, newest first.',
  })
  @Access('inbox:read')
  async inbox(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<NotificationType>> {
    return asConnection(await this.inboxes.inbox(viewer, page), asNotification, page.after);
  }

  @Query(() => Int, { description: 'How much of your inbox you have not read.' })
  @Access('inbox:read')
  unreadCount(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.inboxes.unreadCount(viewer);
  }
}
