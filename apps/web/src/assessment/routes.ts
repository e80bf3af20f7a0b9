import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const assessmentRoutes: RouteConfigEntry[] = [
  route('marking', './assessment/queue.page.tsx'),
  route('marking/severity', './assessment/own-severity.page.tsx'),
  route('marking/standard', './assessment/standards.page.tsx'),
  route('marking/standard/:exerciseId', './assessment/judge.page.tsx'),
  route('marking/:packetId', './assessment/mark.page.tsx'),
  route('marking/:packetId/check', './assessment/check-mark.page.tsx'),
  route('projects/:projectId/submission', './assessment/submission.page.tsx'),
  route('projects/:projectId/result-of-marking', './assessment/result.page.tsx'),
  route('programme', './assessment/programme.page.tsx'),
  route('programme/rounds/:roundId', './assessment/round.page.tsx'),
  route('programme/rounds/:roundId/release', './assessment/release.page.tsx'),
  route('programme/rounds/:roundId/fairness', './assessment/fairness.page.tsx'),
  route('programme/schemes/:schemeId/standard', './assessment/standard.page.tsx'),
  route('programme/submissions/:submissionId', './assessment/screening.page.tsx'),
  route('external', './assessment/external.page.tsx'),
  route('external/:examinedRoundId', './assessment/external-room.page.tsx'),
  route('external/:examinedRoundId/process', './assessment/external-process.page.tsx'),
  route('external/:examinedRoundId/:examinedPacketId', './assessment/examined-plan.page.tsx'),
];
