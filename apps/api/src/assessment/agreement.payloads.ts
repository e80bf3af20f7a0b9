import {
  CommentTooShort,
  CriterionCarriedOver,
  DiscussionNotOpen,
  DiscussionPartEnded,
  MarkerHasConflict,
  ModeratorHasConflict,
  MarkIncomplete,
  NothingRevised,
} from '#libs/assessment';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import { MarkDiscussionType } from './agreement.types.js';
import './assessment.errors.js';
import './moderation.errors.js';

const discussion = { discussion: () => MarkDiscussionType };
interface Discussed {
  discussion: MarkDiscussionType | null;
}
const closed = [DiscussionNotOpen, DiscussionPartEnded];

export const WriteDiscussionNotePayload = payload<Discussed>('WriteDiscussionNote', discussion, closed);
export const StandByMarkPayload = payload<Discussed>('StandByMark', discussion, closed);
export const ReviseMarkPayload = payload<Discussed>('ReviseMark', discussion, [
  ...closed,
  CommentTooShort,
  CriterionCarriedOver,
  MarkerHasConflict,
  MarkIncomplete,
  NothingRevised,
]);
export const CutDiscussionShortPayload = payload<{ packetId: string }>('CutDiscussionShort', { packetId: () => ID }, [
  DiscussionNotOpen,
  ModeratorHasConflict,
]);
