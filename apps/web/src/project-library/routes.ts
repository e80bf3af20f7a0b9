import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const projectLibraryRoutes: RouteConfigEntry[] = [
  route('library', './project-library/library.page.tsx'),
  route('library/:recordId', './project-library/record.page.tsx'),
  route('library/:recordId/adopt', './project-library/adopt.page.tsx'),
  route('projects/:projectId/adoption', './project-library/adoption.page.tsx'),
  route('projects/:projectId/publication', './project-library/publication.page.tsx'),
  route('curating', './project-library/curating.page.tsx'),
  route('curating/:publicationId', './project-library/curated-record.page.tsx'),
  route('portfolio', './project-library/portfolio.page.tsx'),
];
