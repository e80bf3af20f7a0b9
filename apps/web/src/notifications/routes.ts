import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const notificationsRoutes: RouteConfigEntry[] = [route('inbox', './notifications/inbox.page.tsx')];
