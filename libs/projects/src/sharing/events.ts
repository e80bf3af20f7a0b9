import { defineEvent } from '#libs/platform';

export const sustainabilityRated = defineEvent('projects.sustainability-rated.v1')<{
  projectId: string;
  factors: number;
}>();
export const sustainabilityActionPlanned = defineEvent('projects.sustainability-action-planned.v1')<{
  projectId: string;
  actionId: string;
}>();
export const sharingRecorded = defineEvent('projects.sharing-recorded.v1')<{
  projectId: string;
  sharingEventId: string;
}>();
export const ownershipAccepted = defineEvent('projects.ownership-accepted.v1')<{
  projectId: string;
  personId: string;
}>();
export const afterCareAnswered = defineEvent('projects.after-care-answered.v1')<{
  projectId: string;
  month: number;
  running: string;
}>();
