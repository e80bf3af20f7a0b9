import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** From the causes of a problem to the changes that are tried, and what is thought of them. */
export const threadRoutes: RouteConfigEntry[] = [
  route('projects/:projectId/causes', './projects/thread/causes.page.tsx'),
  route('projects/:projectId/drivers', './projects/thread/drivers.page.tsx'),
  route('projects/:projectId/assumptions', './projects/thread/assumptions.page.tsx'),
  route('projects/:projectId/aim', './projects/thread/aim.page.tsx'),
  route('projects/:projectId/aim/sentence', './projects/thread/aim-sentence.ts'),
  route('projects/:projectId/model', './projects/thread/model.page.tsx'),
  route('projects/:projectId/rationale-notes', './projects/thread/rationale-notes.page.tsx'),
  route('projects/:projectId/leadership', './projects/thread/leadership.page.tsx'),
];
