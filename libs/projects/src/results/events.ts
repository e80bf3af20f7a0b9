import { defineEvent } from '#libs/platform';
import type { ResultState } from './results.entities.js';

export const resultChosen = defineEvent('projects.result-chosen.v1')<{ projectId: string; state: ResultState }>();
export const leadershipRated = defineEvent('projects.leadership-rated.v1')<{
  projectId: string;
  element: string;
  moment: 'before' | 'after';
}>();
export const tensionLogged = defineEvent('projects.tension-logged.v1')<{ projectId: string; tensionId: string }>();
export const tensionChanged = defineEvent('projects.tension-changed.v1')<{ projectId: string; tensionId: string }>();
export const projectCompleted = defineEvent('projects.completed.v1')<{ projectId: string }>();
