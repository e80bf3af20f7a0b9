import { prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Carrying a project out, saying what came of it, and leaving it to the service. */
export const deliveryRoutes: RouteConfigEntry[] = prefix('projects/:projectId', [
  route('milestones', './projects/delivery/milestones.page.tsx'),
  route('milestones/new', './projects/delivery/new-milestone.page.tsx'),
  route('milestones/:milestoneId', './projects/delivery/milestone.page.tsx'),
  route('cycles', './projects/delivery/cycles.page.tsx'),
  route('cycles/new', './projects/delivery/new-cycle.page.tsx'),
  route('cycles/:cycleId', './projects/delivery/cycle.page.tsx'),
  route('risks', './projects/delivery/risks.page.tsx'),
  route('risks/new', './projects/delivery/new-risk.page.tsx'),
  route('risks/:riskId', './projects/delivery/risk.page.tsx'),
  route('result', './projects/delivery/result.page.tsx'),
  route('result/benefits/:benefitId', './projects/delivery/actual-benefit.page.tsx'),
  route('sustainability', './projects/delivery/sustainability.page.tsx'),
  route('sustainability/rate', './projects/delivery/rate-sustainability.page.tsx'),
  route('sustainability/action', './projects/delivery/sustainability-action.page.tsx'),
  route('sharing', './projects/delivery/sharing.page.tsx'),
  route('after-care', './projects/delivery/after-care.page.tsx'),
]);
