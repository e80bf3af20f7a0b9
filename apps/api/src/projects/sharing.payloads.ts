import { AfterCareNotDue } from '#libs/projects';
import { DateScalar } from '../graphql/scalars.js';
import { face } from '../graphql/user-error.js';
import { payload } from '../graphql/payload.js';
import { ProjectType } from './projects.types.js';

face(AfterCareNotDue, 'It is too early to ask whether it held.', {
  dueOn: { type: () => DateScalar, nullable: true, description: 'When it is asked. Null until a result is chosen.' },
});

const project = { project: () => ProjectType };
interface Gives {
  project: ProjectType;
}

export const RateSustainabilityPayload = payload<Gives>('RateSustainability', project);
export const PlanSustainabilityActionPayload = payload<Gives>('PlanSustainabilityAction', project);
export const RecordSharingPayload = payload<Gives>('RecordSharing', project);
export const AcceptOwnershipPayload = payload<Gives>('AcceptOwnership', project);
export const AnswerAfterCarePayload = payload<Gives>('AnswerAfterCare', project, [AfterCareNotDue]);
