import type { TeamRole } from '#libs/identity';
import { defineEvent } from '#libs/platform';

export const teamMemberEnded = defineEvent('projects.team-member-ended.v1')<{
  projectId: string;
  personId: string;
  role: TeamRole;
}>();
export const handoverProposed = defineEvent('projects.handover-proposed.v1')<{
  projectId: string;
  handoverId: string;
  fromPersonId: string;
  toPersonId: string;
}>();
export const handoverAccepted = defineEvent('projects.handover-accepted.v1')<{
  projectId: string;
  handoverId: string;
  toPersonId: string;
}>();
export const handoverDeclined = defineEvent('projects.handover-declined.v1')<{
  projectId: string;
  handoverId: string;
  toPersonId: string;
}>();
export const leadHandedOver = defineEvent('projects.lead-handed-over.v1')<{
  projectId: string;
  fromPersonId: string;
  toPersonId: string;
  lastDay: string;
}>();
export const creditConsentGiven = defineEvent('projects.credit-consent-given.v1')<{
  projectId: string;
  personId: string;
  agreed: boolean;
}>();
