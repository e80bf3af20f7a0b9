import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const stakeholdersRoutes: RouteConfigEntry[] = [
  route('projects/:projectId/stakeholders', './stakeholders/register.page.tsx'),
  route('projects/:projectId/stakeholders/add', './stakeholders/add-stakeholder.page.tsx'),
  route('projects/:projectId/stakeholders/ledger', './stakeholders/ledger.page.tsx'),
  route('projects/:projectId/stakeholders/:stakeholderId', './stakeholders/stakeholder.page.tsx'),
  route('projects/:projectId/stakeholders/:stakeholderId/change', './stakeholders/change-stakeholder.page.tsx'),
  route('projects/:projectId/raci', './stakeholders/raci.page.tsx'),
  route('projects/:projectId/raci/row', './stakeholders/raci-row.page.tsx'),
];
