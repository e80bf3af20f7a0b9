import { ProjectNotAtThisStep } from '#libs/projects';
import { payload } from '../graphql/payload.js';
import { ProjectType } from './projects.types.js';
import './gates.errors.js';

const project = { project: () => ProjectType };
interface Gives {
  project: ProjectType;
}

export const DescribeProjectPayload = payload<Gives>('DescribeProject', project);
export const MoveProjectPayload = payload<Gives>('MoveProject', project, [ProjectNotAtThisStep]);
export const SortRoutePayload = payload<{ project: ProjectType; route: string; because: string }>('SortRoute', {
  ...project,
  route: () => String,
  because: () => String,
});
export const DeclareGovernancePayload = payload<Gives>('DeclareGovernance', project);
export const NoteDuplicatesPayload = payload<Gives>('NoteDuplicates', project);
export const AcceptSupervisionPayload = payload<Gives>('AcceptSupervision', project);
export const CommentOnStagePayload = payload<Gives>('CommentOnStage', project);
