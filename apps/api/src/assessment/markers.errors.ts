import {
  AlreadyCalibrating,
  AlreadyInPool,
  CalibrationIsOver,
  CalibrationNotPassed,
  ResultsNotOut,
  TooFewExemplars,
} from '#libs/assessment';
import { Int } from '@nestjs/graphql';
import { face } from '../graphql/user-error.js';

face(AlreadyInPool, 'The person was asked, or is in the pool.', {
  state: { type: () => String, description: 'Where they stand.' },
});
face(ResultsNotOut, 'The results of the plan’s round are not out.');
face(TooFewExemplars, 'There are not enough exemplars to be calibrated by.', {
  exemplars: { type: () => Int, description: 'How many there are.' },
});
face(AlreadyCalibrating, 'A calibration for the rubric is under way.');
face(CalibrationNotPassed, 'The last calibration was not passed, and no other is open.');
face(CalibrationIsOver, 'The calibration is over and stays as it is.');
