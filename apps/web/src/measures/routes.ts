import { prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

export const measuresRoutes: RouteConfigEntry[] = [
  route('portfolio/measures', './measures/trust-measures.page.tsx'),
  ...prefix('projects/:projectId/measures', [
    route('', './measures/measures.page.tsx'),
    route('new', './measures/new-measure.page.tsx'),
    route('chart', './measures/chart-choice.page.tsx'),
    route('together', './measures/together.page.tsx'),
    route(':measureId', './measures/measure.page.tsx'),
    route(':measureId/reading', './measures/reading.page.tsx'),
    route(':measureId/paste', './measures/paste.page.tsx'),
    route(':measureId/readings/:day', './measures/correct-reading.page.tsx'),
    route(':measureId/plan', './measures/measure-plan.page.tsx'),
    route(':measureId/baseline', './measures/baseline.page.tsx'),
    route(':measureId/target', './measures/target.page.tsx'),
    route(':measureId/chart/:format', './measures/chart-download.ts'),
    route(':measureId/conventions/:width', './measures/conventions-picture.ts'),
    route(':measureId/judging', './measures/judging.page.tsx'),
    route(':measureId/behind', './measures/behind.page.tsx'),
    route(':measureId/groups', './measures/groups.page.tsx'),
    route(':measureId/certainty', './measures/certainty.page.tsx'),
    route(':measureId/recalculate', './measures/recalculate.page.tsx'),
    route(':measureId/annotation', './measures/annotation.page.tsx'),
  ]),
];
