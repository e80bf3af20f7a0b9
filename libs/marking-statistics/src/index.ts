export { type MeanOfTwo, meanOfTwo } from './mean-of-two.js';
export { type RefusalCode, RefusedInput } from './refused-input.js';
export { bandOf, type LevelFailure, type Marking, type RubricOutcome, rubricOutcome } from './rubric-outcome.js';
export { type RubricRules, SIP_BC_RULES, SIP_BC_WEIGHTS } from './rubric-rules.js';
export { type Levels, type RubricTotal, rubricTotal } from './rubric-total.js';
