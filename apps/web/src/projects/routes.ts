import { route, type RouteConfigEntry } from '@react-router/dev/routes';
import { deliveryRoutes } from './delivery-routes.js';
import { threadRoutes } from './thread-routes.js';
import { answeringRoutes } from './answering-routes.js';

export const projectsRoutes: RouteConfigEntry[] = [
  route('signing', './projects/signing.page.tsx'),
  route('projects', './projects/my-projects.page.tsx'),
  route('projects/start', './projects/start-project.page.tsx'),
  route('projects/similar', './projects/similar-work.ts'),
  route('projects/:projectId', './projects/project.page.tsx'),
  route('projects/:projectId/basics', './projects/basics.page.tsx'),
  route('projects/:projectId/route', './projects/route-sorter.page.tsx'),
  route('projects/:projectId/promises', './projects/promises.page.tsx'),
  route('projects/:projectId/duplicates', './projects/duplicates.page.tsx'),
  route('projects/:projectId/supervision', './projects/supervision.page.tsx'),
  route('projects/:projectId/gates/:gate', './projects/gate.page.tsx'),
  route('projects/:projectId/comments/:stage?', './projects/comments.page.tsx'),
  route('projects/:projectId/team', './projects/team.page.tsx'),
  route('projects/:projectId/handover', './projects/handover.page.tsx'),
  route('projects/:projectId/state', './projects/state.page.tsx'),
  ...deliveryRoutes,
  ...threadRoutes,
  ...answeringRoutes,
];
