import { defineEvent } from '#libs/platform';

export const examinerDeclared = defineEvent('assessment.examiner-declared.v1')<{
  examinationId: string;
  roundId: string;
  conflict: boolean;
  sampled: number;
}>();
export const planAskedFor = defineEvent('assessment.plan-asked-for.v1')<{ examinationId: string; packetId: string }>();
export const externalReportWritten = defineEvent('assessment.external-report-written.v1')<{
  examinationId: string;
  roundId: string;
  reportId: string;
  sha256: string;
}>();
