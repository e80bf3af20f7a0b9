import { index, route, type RouteConfig } from '@react-router/dev/routes';
import { assessmentRoutes } from './assessment/routes.js';
import { businessCaseRoutes } from './business-case/routes.js';
import { helpRoutes } from './help/routes.js';
import { identityRoutes } from './identity/routes.js';
import { measuresRoutes } from './measures/routes.js';
import { notificationsRoutes } from './notifications/routes.js';
import { projectLibraryRoutes } from './project-library/routes.js';
import { projectsRoutes } from './projects/routes.js';
import { stakeholdersRoutes } from './stakeholders/routes.js';

/** Every page, feature by feature: each lists its own. */
export default [
  index('./app/start.page.tsx'),
  ...identityRoutes,
  ...projectsRoutes,
  ...stakeholdersRoutes,
  ...measuresRoutes,
  ...businessCaseRoutes,
  ...assessmentRoutes,
  ...projectLibraryRoutes,
  ...notificationsRoutes,
  ...helpRoutes,
  route('*', './app/nowhere.page.tsx'),
] satisfies RouteConfig;
