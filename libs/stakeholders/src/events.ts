import { defineEvent } from '#libs/platform';
import type { RaciKind } from './raci.entities.js';

// Judgements about people stay out of the events: an audit reader is not somebody who may see the grid.
export const stakeholderAdded = defineEvent('stakeholders.added.v1')<{ projectId: string; stakeholderId: string }>();
export const stakeholderChanged = defineEvent('stakeholders.changed.v1')<{
  projectId: string;
  stakeholderId: string;
  fields: readonly string[];
}>();
export const stakeholderRetired = defineEvent('stakeholders.retired.v1')<{
  projectId: string;
  stakeholderId: string;
}>();
export const commitmentSet = defineEvent('stakeholders.commitment-set.v1')<{
  projectId: string;
  stakeholderId: string;
  commitmentId: string;
}>();
export const engagementPlanned = defineEvent('stakeholders.engagement-planned.v1')<{
  projectId: string;
  stakeholderId: string;
  ownerId: string;
  nextDueOn: string;
}>();
export const ledgerEntryAdded = defineEvent('stakeholders.ledger-entry-added.v1')<{
  projectId: string;
  stakeholderId: string;
  ledgerEntryId: string;
}>();
export const ledgerEntryAnswered = defineEvent('stakeholders.ledger-entry-answered.v1')<{
  projectId: string;
  stakeholderId: string;
  ledgerEntryId: string;
  changed: boolean;
}>();
export const raciAssigned = defineEvent('stakeholders.raci-assigned.v1')<{
  projectId: string;
  kind: RaciKind;
  key: string;
}>();
export const sponsorAgreed = defineEvent('stakeholders.sponsor-agreed.v1')<{ projectId: string; personId: string }>();
