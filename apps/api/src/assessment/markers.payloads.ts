import {
  AlreadyCalibrating,
  AlreadyInPool,
  CalibrationIsOver,
  CalibrationNotPassed,
  CommentTooShort,
  MarkIncomplete,
  ResultsNotOut,
  TooFewExemplars,
} from '#libs/assessment';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import './assessment.errors.js';
import './markers.errors.js';
import { CalibrationType } from './markers.types.js';

const id = { id: () => ID };
interface Id {
  id: string;
}
const calibration = { calibration: () => CalibrationType };
interface OfCalibration {
  calibration: CalibrationType;
}

export const InviteMarkerPayload = payload<Id>('InviteMarker', id, [AlreadyInPool]);
export const ChangeMarkerPayload = payload<Id>('ChangeMarker', id);
export const AnswerInvitationPayload = payload<Id>('AnswerInvitation', id);
export const MakeExemplarPayload = payload<Id>('MakeExemplar', id, [ResultsNotOut]);
export const BeginCalibrationPayload = payload<OfCalibration>('BeginCalibration', calibration, [
  AlreadyCalibrating,
  CalibrationNotPassed,
  TooFewExemplars,
]);
export const ReopenCalibrationPayload = payload<Id>('ReopenCalibration', id, [AlreadyCalibrating, TooFewExemplars]);
export const SaveCalibrationPayload = payload<OfCalibration>('SaveCalibration', calibration, [
  CalibrationIsOver,
  CommentTooShort,
]);
export const SubmitCalibrationPayload = payload<OfCalibration>('SubmitCalibration', calibration, [
  CalibrationIsOver,
  MarkIncomplete,
  TooFewExemplars,
]);
export const AddBankCommentPayload = payload<Id>('AddBankComment', id);
export const ChangeBankCommentPayload = payload<Id>('ChangeBankComment', id);
export const RemoveBankCommentPayload = payload<Id>('RemoveBankComment', id);
