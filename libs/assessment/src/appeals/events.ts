import { defineEvent } from '#libs/platform';
import type { AppealState } from './appeal-steps.js';
import type { PanelFinding } from './panel-finding.js';

// In the trust. What people wrote stays in its rows: a chain of records is for ever.
export const appealLodged = defineEvent('assessment.appeal-lodged.v1')<{
  projectId: string;
  appealId: string;
  submissionId: string;
  programmeId: string;
}>();
/** The lead's own steps after that. */
export const appealMoved = defineEvent('assessment.appeal-moved.v1')<{
  projectId: string;
  appealId: string;
  programmeId: string;
  state: AppealState;
}>();
/** The trust has heard of a step of the programme. */
export const appealTold = defineEvent('assessment.appeal-told.v1')<{
  projectId: string;
  appealId: string;
  lodgedBy: string;
  state: AppealState;
}>();
export const resultAmended = defineEvent('assessment.result-amended.v1')<{
  projectId: string;
  submissionId: string;
  edition: number;
}>();

// In the programme.
export const appealCaseMoved = defineEvent('assessment.appeal-case-moved.v1')<{
  caseId: string;
  roundId: string;
  state: AppealState;
  /** Whom of the programme it concerns from here. */
  toldIds: readonly string[];
}>();
export const appealDecided = defineEvent('assessment.appeal-decided.v1')<{
  caseId: string;
  minuteId: string;
  roundId: string;
  finding: PanelFinding;
  sha256: string;
}>();
