import { route, type RouteConfigEntry } from '@react-router/dev/routes';
import { deliveryRoutes } from './delivery-routes.js';
import { threadRoutes } from './thread-routes.js';

export const projectsRoutes: RouteConfigEntry[] = [
  route('projects', './projects/my-projects.page.tsx'),
  route('projects/:projectId', './projects/project.page.tsx'),
  route('projects/:projectId/stages/:stage', './projects/stage.page.tsx'),
  ...deliveryRoutes,
  ...threadRoutes,
];
