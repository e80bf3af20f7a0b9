import {
  AlreadyAppealed,
  AppealStandsElsewhere,
  MarkWouldGoDown,
  NoResultToAppeal,
  RecorderHadPart,
  ReviewerHadPart,
  TooLateToAppeal,
} from '#libs/assessment';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { DateScalar } from '../graphql/scalars.js';
import { face } from '../graphql/user-error.js';
import { ProjectType } from '../projects/projects.types.js';
import { AppealStateEnum, PartInResultEnum } from './appeals.enums.js';

const part = { part: { type: () => PartInResultEnum, description: 'What part they had.' } };

face(NoResultToAppeal, 'There is no released result.');
face(TooLateToAppeal, 'The time to appeal is over.', {
  until: { type: () => DateScalar, description: 'The last day there was.' },
});
face(AlreadyAppealed, 'There has been an appeal against this result.');
face(AppealStandsElsewhere, 'The appeal does not stand where this can be done.', {
  state: { type: () => AppealStateEnum, description: 'Where it stands.' },
});
face(ReviewerHadPart, 'Who reviews an appeal had no part in the result.', part);
face(RecorderHadPart, 'Who records a panel neither reviewed the appeal nor has a part in the plan.', part);
face(MarkWouldGoDown, 'A mark does not go down by an appeal.', {
  criterion: {
    type: () => String,
    nullable: true,
    description: 'The criterion whose level is too low. Null when the whole would come to less.',
  },
});

const project = { project: () => ProjectType };
interface Project {
  project: ProjectType;
}
const appeal = { id: () => ID };
interface Case {
  id: string;
}

export const LodgeAppealPayload = payload<Case & Project>('LodgeAppeal', { ...appeal, ...project }, [
  NoResultToAppeal,
  TooLateToAppeal,
  AlreadyAppealed,
]);
export const SettleAppealPayload = payload<Project>('SettleAppeal', project, [AppealStandsElsewhere]);
export const TakeAppealToReviewPayload = payload<Project>('TakeAppealToReview', project, [AppealStandsElsewhere]);
export const WithdrawAppealPayload = payload<Project>('WithdrawAppeal', project, [AppealStandsElsewhere]);
export const AnswerAppealPayload = payload<Case>('AnswerAppeal', appeal, [AppealStandsElsewhere]);
export const ReviewAppealPayload = payload<Case>('ReviewAppeal', appeal, [AppealStandsElsewhere, ReviewerHadPart]);
export const DecideAppealPayload = payload<Case & { sha256: string }>(
  'DecideAppeal',
  { ...appeal, sha256: () => String },
  [AppealStandsElsewhere, RecorderHadPart, MarkWouldGoDown],
);
