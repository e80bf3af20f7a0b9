import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const assessmentRoutes: RouteConfigEntry[] = [
  route('marking', './assessment/queue.page.tsx'),
  route('marking/:packetId', './assessment/mark.page.tsx'),
  route('marking/:packetId/check', './assessment/check-mark.page.tsx'),
  route('marking/:packetId/agree', './assessment/agree.page.tsx'),
  route('marking/:packetId/agree/revise', './assessment/revise.page.tsx'),
  route('projects/:projectId/submission', './assessment/submission.page.tsx'),
  route('projects/:projectId/result-of-marking', './assessment/result.page.tsx'),
  route('programme', './assessment/programme.page.tsx'),
  route('programme/rounds/:roundId', './assessment/round.page.tsx'),
  route('programme/rounds/:roundId/release', './assessment/release.page.tsx'),
  route('programme/submissions/:submissionId', './assessment/screening.page.tsx'),
];
