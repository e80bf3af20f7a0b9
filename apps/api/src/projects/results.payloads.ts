import { payload } from '../graphql/payload.js';
import { ProjectType } from './projects.types.js';

const project = { project: () => ProjectType };
interface Gives {
  project: ProjectType;
}

export const ChooseResultPayload = payload<Gives>('ChooseResult', project);
export const CompleteProjectPayload = payload<Gives>('CompleteProject', project);
export const RateLeadershipPayload = payload<Gives>('RateLeadership', project);
export const LogTensionPayload = payload<Gives>('LogTension', project);
export const UseTensionPayload = payload<Gives>('UseTension', project);
