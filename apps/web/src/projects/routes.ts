import { route, type RouteConfigEntry } from '@react-router/dev/routes';
import { answeringRoutes } from './answering-routes.js';

export const projectsRoutes: RouteConfigEntry[] = [
  route('projects', './projects/my-projects.page.tsx'),
  route('projects/:projectId', './projects/project.page.tsx'),
  ...answeringRoutes,
];
