import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const assessmentRoutes: RouteConfigEntry[] = [
  route('marking', './assessment/queue.page.tsx'),
  route('marking/:packetId', './assessment/mark.page.tsx'),
  route('marking/:packetId/check', './assessment/check-mark.page.tsx'),
  route('projects/:projectId/submission', './assessment/submission.page.tsx'),
  route('projects/:projectId/result-of-marking', './assessment/result.page.tsx'),
  route('projects/:projectId/proof', './assessment/proof.page.tsx'),
  route('verify', './assessment/verify.page.tsx'),
  route('verify/offline', './assessment/verify-offline.page.tsx'),
  route('programme', './assessment/programme.page.tsx'),
  route('programme/rounds/:roundId', './assessment/round.page.tsx'),
  route('programme/rounds/:roundId/release', './assessment/release.page.tsx'),
  route('programme/submissions/:submissionId', './assessment/screening.page.tsx'),
];
