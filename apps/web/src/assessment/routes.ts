import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const assessmentRoutes: RouteConfigEntry[] = [
  route('marking', './assessment/queue.page.tsx'),
  route('marking/:packetId', './assessment/mark.page.tsx'),
  route('marking/:packetId/check', './assessment/check-mark.page.tsx'),
  route('projects/:projectId/submission', './assessment/submission.page.tsx'),
  route('projects/:projectId/result-of-marking', './assessment/result.page.tsx'),
  route('programme', './assessment/programme.page.tsx'),
  route('programme/rounds/:roundId', './assessment/round.page.tsx'),
  route('programme/rounds/:roundId/moderation', './assessment/moderation.page.tsx'),
  route('programme/rounds/:roundId/moderation/:packetId', './assessment/moderated-plan.page.tsx'),
  route('programme/rounds/:roundId/board', './assessment/board.page.tsx'),
  route('programme/rounds/:roundId/board/minute', './assessment/board-minute.page.tsx'),
  route('programme/rounds/:roundId/results.csv', './assessment/results-download.ts'),
  route('programme/rounds/:roundId/release', './assessment/release.page.tsx'),
  route('programme/submissions/:submissionId', './assessment/screening.page.tsx'),
];
