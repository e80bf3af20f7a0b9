import { defineEvent } from '#libs/platform';

export const standardExerciseOpened = defineEvent('assessment.standard-exercise-opened.v1')<{
  exerciseId: string;
  schemeId: string;
}>();
export const standardJudged = defineEvent('assessment.standard-judged.v1')<{
  exerciseId: string;
  judgementId: string;
  number: number;
}>();
export const standardExerciseClosed = defineEvent('assessment.standard-exercise-closed.v1')<{
  exerciseId: string;
  schemeId: string;
  judges: number;
}>();
export const cutAdopted = defineEvent('assessment.cut-adopted.v1')<{
  schemeId: string;
  exerciseId: string;
  cutBefore: number;
  cut: number;
}>();
