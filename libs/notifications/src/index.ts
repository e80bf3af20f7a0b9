export { InboxService, type NotificationRead } from './inbox.service.js';
export { notificationsEntities } from './notification.entities.js';
export { NotificationsModule } from './notifications.module.js';
export { type NotificationKind, notificationKinds, reactions } from './reactions.js';
export { NotificationTeller } from './teller.js';
