import { prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

export const businessCaseRoutes: RouteConfigEntry[] = [
  route('reference-sets', './business-case/reference-sets.page.tsx'),
  route('reference-sets/:setId', './business-case/reference-set.page.tsx'),
  ...prefix('projects/:projectId/plan', [
    route('', './business-case/case.page.tsx'),
    route('need', './business-case/need.page.tsx'),
    route('options/new', './business-case/new-option.page.tsx'),
    route('options/:optionId', './business-case/option.page.tsx'),
    route('options/:optionId/lines/new', './business-case/new-line.page.tsx'),
    route('lines/:lineId', './business-case/line.page.tsx'),
    route('benefits/new', './business-case/new-benefit.page.tsx'),
    route('benefits/realised', './business-case/realised.page.tsx'),
    route('benefits/:benefitId', './business-case/benefit.page.tsx'),
    route('benefits/:benefitId/realised/:width', './business-case/realised-picture.ts'),
    route('benefits/:benefitId/working', './business-case/working.page.tsx'),
    route('benefits/:benefitId/cash', './business-case/cash.page.tsx'),
    route('risks', './business-case/risks.page.tsx'),
    route('sign-offs', './business-case/sign-offs.page.tsx'),
    route('quality', './business-case/quality.page.tsx'),
    route('service-line', './business-case/service-line.page.tsx'),
    route('rests-on', './business-case/rests-on.page.tsx'),
    route('equality', './business-case/equality.page.tsx'),
    route('check', './business-case/check.page.tsx'),
    route('decision', './business-case/decision.page.tsx'),
  ]),
];
