import { prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

export const businessCaseRoutes: RouteConfigEntry[] = prefix('projects/:projectId/plan', [
  route('', './business-case/case.page.tsx'),
  route('need', './business-case/need.page.tsx'),
  route('options/new', './business-case/new-option.page.tsx'),
  route('options/:optionId', './business-case/option.page.tsx'),
  route('options/:optionId/lines/new', './business-case/new-line.page.tsx'),
  route('frame', './business-case/frame.page.tsx'),
  route('figures', './business-case/figures.page.tsx'),
  route('figures/simulation', './business-case/simulation.page.tsx'),
  route('figures/:chart/:width', './business-case/figures-picture.ts'),
  route('figures/money', './business-case/money.page.tsx'),
  route('lines/:lineId', './business-case/line.page.tsx'),
  route('lines/:lineId/details', './business-case/line-details.page.tsx'),
  route('lines/:lineId/post', './business-case/post.page.tsx'),
  route('benefits/new', './business-case/new-benefit.page.tsx'),
  route('benefits/:benefitId', './business-case/benefit.page.tsx'),
  route('equality', './business-case/equality.page.tsx'),
  route('check', './business-case/check.page.tsx'),
  route('decision', './business-case/decision.page.tsx'),
  route('files/:kind', './business-case/case-file.ts'),
]);
