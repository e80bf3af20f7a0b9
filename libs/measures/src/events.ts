import { defineEvent } from '#libs/platform';

export const measurePlanned = defineEvent('measures.planned.v1')<{ projectId: string; measureId: string }>();
export const measureChanged = defineEvent('measures.changed.v1')<{
  projectId: string;
  measureId: string;
  done: string;
}>();
export const readingsEntered = defineEvent('measures.readings-entered.v1')<{
  projectId: string;
  measureId: string;
  readings: number;
  from: string;
  to: string;
}>();
export const readingCorrected = defineEvent('measures.reading-corrected.v1')<{
  projectId: string;
  measureId: string;
  takenOn: string;
  versionNo: number;
}>();
export const baselineFrozen = defineEvent('measures.baseline-frozen.v1')<{
  projectId: string;
  measureId: string;
  versionNo: number;
  points: number;
}>();
export const chartingDecided = defineEvent('measures.charting-decided.v1')<{
  projectId: string;
  measureId: string;
  versionNo: number;
  chart: string;
  profile: string;
}>();
/** Rows of signals that an older engine had written. It is about no project. */
export const signalsReadAnew = defineEvent('measures.signals-read-anew.v1')<{ engine: string; measures: number }>();
export const limitsRecalculated = defineEvent('measures.limits-recalculated.v1')<{
  projectId: string;
  measureId: string;
  fromDay: string;
  takenBack: boolean;
}>();
