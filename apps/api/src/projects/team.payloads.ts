import {
  AlreadyOnTheTeam,
  HandoverNotAtThisStep,
  HandoverUnderWay,
  LeadIsHandedOver,
  NotYoursToAccept,
} from '#libs/projects';
import { payload } from '../graphql/payload.js';
import { ProjectType } from './projects.types.js';
import './team.errors.js';

const project = { project: () => ProjectType };
interface Gives {
  project: ProjectType;
}

export const AddTeamMemberPayload = payload<Gives>('AddTeamMember', project, [AlreadyOnTheTeam, LeadIsHandedOver]);
export const EndTeamMembershipPayload = payload<Gives>('EndTeamMembership', project, [LeadIsHandedOver]);
export const ConsentToCreditPayload = payload<Gives>('ConsentToCredit', project);
export const ProposeHandoverPayload = payload<Gives>('ProposeHandover', project, [HandoverUnderWay]);
export const AnswerHandoverPayload = payload<Gives>('AnswerHandover', project, [
  NotYoursToAccept,
  HandoverNotAtThisStep,
]);
export const ConfirmHandoverPayload = payload<Gives>('ConfirmHandover', project, [HandoverNotAtThisStep]);
export const AppointLeadPayload = payload<Gives>('AppointLead', project);
