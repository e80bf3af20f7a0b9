export {
  bandOf,
  type RubricBand,
  type RubricFailure,
  type RubricFlag,
  type RubricOutcome,
  rubricOutcome,
  type RubricTotal,
  rubricTotal,
  SIP_BC_WEIGHTS,
} from './rubric.js';
