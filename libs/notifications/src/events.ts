import { defineEvent } from '#libs/platform';

export const notificationsRead = defineEvent('notifications.read.v1')<{ personId: string; count: number }>();
