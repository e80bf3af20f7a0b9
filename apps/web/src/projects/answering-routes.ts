import { route, type RouteConfigEntry } from '@react-router/dev/routes';

const question = 'projects/:projectId/stages/:stage/:question';

export const answeringRoutes: RouteConfigEntry[] = [
  route('projects/:projectId/stages/:stage', './projects/stage.page.tsx'),
  route(question, './projects/answering/question.page.tsx'),
  route(`${question}/autosave`, './projects/answering/autosave.route.ts'),
  route(`${question}/versions`, './projects/answering/versions.page.tsx'),
  route('account/device', './projects/answering/device.page.tsx'),
];
