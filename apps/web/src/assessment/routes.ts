import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const assessmentRoutes: RouteConfigEntry[] = [
  route('marking', './assessment/queue.page.tsx'),
  route('marking/:packetId', './assessment/mark.page.tsx'),
  route('marking/:packetId/check', './assessment/check-mark.page.tsx'),
  route('projects/:projectId/submission', './assessment/submission.page.tsx'),
  route('projects/:projectId/result-of-marking', './assessment/result.page.tsx'),
  route('programme', './assessment/programme.page.tsx'),
  route('programme/rounds/:roundId', './assessment/round.page.tsx'),
  route('programme/rounds/:roundId/screening', './assessment/screening-queue.page.tsx'),
  route('programme/rounds/:roundId/exceptions', './assessment/round-exceptions.page.tsx'),
  route('programme/rounds/:roundId/marking', './assessment/round-marking.page.tsx'),
  route('programme/schemes/:schemeId', './assessment/scheme.page.tsx'),
  route('programme/schemes/:schemeId/followers', './assessment/followers.page.tsx'),
  route('programme/schemes/:schemeId/cohort', './assessment/cohort.page.tsx'),
  route('programme/schemes/:schemeId/cohort/import', './assessment/import-cohort.page.tsx'),
  route('programme/schemes/:schemeId/cohort/template', './assessment/cohort-template.ts'),
  route('programme/schemes/:schemeId/cohort/:memberId', './assessment/cohort-member.page.tsx'),
  route('programme/rounds/:roundId/release', './assessment/release.page.tsx'),
  route('programme/submissions/:submissionId', './assessment/screening.page.tsx'),
];
