import type { TeamRole } from '#libs/identity';
import { defineEvent } from '#libs/platform';

export const projectStarted = defineEvent('projects.started.v1')<{
  projectId: string;
  leadId: string;
  adoptedPublicationId: string | null;
}>();
export const teamMemberAdded = defineEvent('projects.team-member-added.v1')<{
  projectId: string;
  personId: string;
  role: TeamRole;
}>();

export * from './gates/events.js';
export * from './reminders/events.js';
export * from './results/events.js';
export * from './sharing/events.js';
export * from './team/events.js';
export * from './thread/events.js';
