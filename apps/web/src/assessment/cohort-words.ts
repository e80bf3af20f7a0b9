import type { TrainingStage } from '../gql/graphql.js';

export const trainingStageWords = {
  FOUNDATION: 'Foundation',
  CORE: 'Core',
  HIGHER: 'Higher',
  OTHER: 'Other',
} as const satisfies Record<TrainingStage, string>;

export const seenByDirector = 'Only your programme’s directors can see this. No marker or moderator can.';
