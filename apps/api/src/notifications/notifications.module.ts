import { NotificationsModule } from '#libs/notifications';
import { Module } from '@nestjs/common';
import { NotificationsMutations } from './notifications.mutations.js';
import { NotificationsQueries } from './notifications.queries.js';

@Module({ imports: [NotificationsModule], providers: [NotificationsQueries, NotificationsMutations] })
export class NotificationsApiModule {}
