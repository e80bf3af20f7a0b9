import {
  CardIncomplete,
  ConsentMissing,
  NotToBeShownYet,
  NotUnderReview,
  OwnWorkNotReviewed,
  ReviewUnderWay,
  TextMayNameSomebody,
} from '#libs/project-library';
import { ID, Int } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { ProjectType } from '../projects/projects.types.js';
import './project-library.errors.js';

const project = { project: () => ProjectType };
interface Gives {
  project: ProjectType;
}

export const ProposePublicationPayload = payload<Gives>('ProposePublication', project, [
  CardIncomplete,
  ConsentMissing,
  NotToBeShownYet,
  ReviewUnderWay,
  TextMayNameSomebody,
]);
export const ReviewPublicationPayload = payload<{ publicationId: string; versionNo: number }>(
  'ReviewPublication',
  { publicationId: () => ID, versionNo: () => Int },
  [NotToBeShownYet, NotUnderReview, OwnWorkNotReviewed],
);
export const TombstonePublicationPayload = payload<{ publicationId: string }>('TombstonePublication', {
  publicationId: () => ID,
});
export const AdoptRecordPayload = payload<Gives>('AdoptRecord', project);
export const MoveAdoptionPayload = payload<Gives>('MoveAdoption', project);
