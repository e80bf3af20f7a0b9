import { PredictionFirst, PredictionIsFixed } from '#libs/projects';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { face } from '../graphql/user-error.js';
import { ProjectType } from './projects.types.js';

face(PredictionIsFixed, 'The prediction is fixed: it is known what happened.', {
  predictedAt: {
    type: () => DateTimeScalar,
    nullable: true,
    description: 'When it was written. Null when it never was.',
  },
});
face(PredictionFirst, 'The prediction comes first.');

const thing = { id: () => ID, project: () => ProjectType };
interface Gives {
  id: string;
  project: ProjectType;
}

export const AddCausePayload = payload<Gives>('AddCause', thing);
export const WeighCausePayload = payload<Gives>('WeighCause', thing);
export const AddDriverPayload = payload<Gives>('AddDriver', thing);
export const AddChangeIdeaPayload = payload<Gives>('AddChangeIdea', thing);
export const LinkThreadPayload = payload<Gives>('LinkThread', thing);
export const RetireFromThreadPayload = payload<Gives>('RetireFromThread', thing);
export const AddAssumptionPayload = payload<Gives>('AddAssumption', thing);
export const JudgeAssumptionPayload = payload<Gives>('JudgeAssumption', thing);
export const AddRationaleNotePayload = payload<Gives>('AddRationaleNote', thing);
export const SetAimPayload = payload<Gives>('SetAim', thing);
export const ChooseModelPayload = payload<Gives>('ChooseModel', thing);
export const PlanCyclePayload = payload<Gives>('PlanCycle', thing);
export const PredictCyclePayload = payload<Gives>('PredictCycle', thing, [PredictionIsFixed]);
export const RecordCyclePayload = payload<Gives>('RecordCycle', thing, [PredictionFirst]);
export const PlanMilestonePayload = payload<Gives>('PlanMilestone', thing);
export const MoveMilestonePayload = payload<Gives>('MoveMilestone', thing);
export const AddRiskPayload = payload<Gives>('AddRisk', thing);
export const ReviewRiskPayload = payload<Gives>('ReviewRisk', thing);
