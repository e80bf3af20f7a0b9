import { sealHash } from '../sealing/seal-hash.js';
import type { ExternalOpinion } from './external.entities.js';

/** What an external examiner answers for: all of it is fixed when the report is written. */
export interface SealedReport {
  readonly id: string;
  readonly examinationId: string;
  readonly number: number;
  readonly opinion: ExternalOpinion;
  readonly standards: string;
  readonly process: string;
  readonly recommendations: string;
  readonly writtenAt: string;
}

/** SHA-256 of a report's canonical JSON, in hexadecimal: it stands with the report and in the audit record of its writing. */
export function reportSeal(report: SealedReport): string {
  const { id, examinationId, number, opinion, standards, process, recommendations, writtenAt } = report;
  const said = { id, examinationId, number, opinion, standards, process, recommendations, writtenAt };
  return sealHash(said);
}
