import type { ExerciseState } from '#libs/assessment';
import { enumOf } from '../graphql/enum-of.js';

export const ExerciseStateEnum = enumOf<ExerciseState>(
  'StandardExerciseState',
  'Where a standard-setting exercise stands.',
  {
    open: 'Judges answer, each blind to the others.',
    closed: 'What they said stands, and can be seen.',
  },
);
