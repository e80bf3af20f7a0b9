import {
  ExerciseClosed,
  ExerciseNotClosed,
  ExerciseOpenAlready,
  MarkingHasBegun,
  TooFewJudges,
} from '#libs/assessment';
import { Float, ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import './assessment.errors.js';

const id = { id: () => ID };
interface Id {
  id: string;
}

export const OpenStandardExercisePayload = payload<Id>('OpenStandardExercise', id, [ExerciseOpenAlready]);
export const JudgeStandardPayload = payload<Id>('JudgeStandard', id, [ExerciseClosed]);
export const CloseStandardExercisePayload = payload<Id>('CloseStandardExercise', id, [ExerciseClosed, TooFewJudges]);
export const AdoptCutPayload = payload<{ schemeId: string; cut: number }>(
  'AdoptCut',
  { schemeId: () => ID, cut: () => Float },
  [ExerciseNotClosed, MarkingHasBegun],
);
