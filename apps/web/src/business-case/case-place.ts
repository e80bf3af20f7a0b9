import type { ActPage } from '../design/acts.js';

/** Where an edit of the case goes on: to the section it is about. */
export const backTo =
  (section: string) =>
  (_: unknown, page: ActPage): string =>
    `/projects/${page.param('projectId')}/plan#${section}`;
