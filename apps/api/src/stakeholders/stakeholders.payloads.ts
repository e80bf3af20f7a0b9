import { OneAccountable, StakeholderRetired } from '#libs/stakeholders';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { ProjectType } from '../projects/projects.types.js';
import './stakeholders.errors.js';

interface GivesProject {
  project: ProjectType;
}
interface GivesStakeholder extends GivesProject {
  stakeholderId: string;
}
const project = { project: () => ProjectType };
const stakeholder = { ...project, stakeholderId: () => ID };

export const AddStakeholderPayload = payload<GivesStakeholder>('AddStakeholder', stakeholder);
export const ChangeStakeholderPayload = payload<GivesStakeholder>('ChangeStakeholder', stakeholder, [
  StakeholderRetired,
]);
export const RetireStakeholderPayload = payload<GivesProject>('RetireStakeholder', project, [StakeholderRetired]);
export const SetCommitmentPayload = payload<GivesStakeholder>('SetCommitment', stakeholder, [StakeholderRetired]);
export const PlanEngagementPayload = payload<GivesStakeholder>('PlanEngagement', stakeholder, [StakeholderRetired]);
export const AddLedgerEntryPayload = payload<GivesStakeholder & { ledgerEntryId: string }>(
  'AddLedgerEntry',
  { ...stakeholder, ledgerEntryId: () => ID },
  [StakeholderRetired],
);
export const AnswerLedgerEntryPayload = payload<GivesStakeholder>('AnswerLedgerEntry', stakeholder, [
  StakeholderRetired,
]);
export const AssignRaciPayload = payload<GivesProject>('AssignRaci', project, [OneAccountable]);
export const AgreeAsSponsorPayload = payload<GivesProject>('AgreeAsSponsor', project);
