import {
  ConflictNotRuledOut,
  ExaminerDeclaredAlready,
  ExaminerHasConflict,
  ExaminerHasPart,
  RoundNotDecided,
} from '#libs/assessment';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import './assessment.errors.js';

export const DeclareAsExaminerPayload = payload<{ roundId: string }>('DeclareAsExaminer', { roundId: () => ID }, [
  RoundNotDecided,
  ExaminerDeclaredAlready,
  ExaminerHasPart,
]);
export const AskForPlanPayload = payload<{ packetId: string }>('AskForPlan', { packetId: () => ID }, [
  ConflictNotRuledOut,
  ExaminerHasConflict,
]);
export const WriteExternalReportPayload = payload<{ id: string; sha256: string }>(
  'WriteExternalReport',
  { id: () => ID, sha256: () => String },
  [ConflictNotRuledOut],
);
