import { sealHash } from '../sealing/seal-hash.js';
import type { AmendedLevel, KeptResult, PanelFinding } from './panel-finding.js';

/** What a panel answers for: who sat, what it found and why, and what it made of the result. */
export interface SealedAppealMinute {
  readonly id: string;
  readonly caseId: string;
  readonly packetId: string;
  readonly heldOn: string;
  readonly sat: readonly string[];
  readonly decided: string;
  readonly reason: string;
  readonly finding: PanelFinding;
  readonly levels: readonly AmendedLevel[];
  readonly before: KeptResult;
  readonly after: KeptResult | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

const said = ({ total, outcome, band, failures }: KeptResult) => ({ total, outcome, band, failures });

/** SHA-256 of a minute's canonical JSON, in hexadecimal: it goes into the audit record of the panel. */
export function appealMinuteSeal(minute: SealedAppealMinute): string {
  const { id, caseId, packetId, heldOn, sat, decided, reason, finding, recordedBy, recordedAt } = minute;
  const sealed = {
    ...{ id, caseId, packetId, heldOn, sat, decided, reason, finding, recordedBy, recordedAt },
    levels: minute.levels.map(({ criterion, level }) => ({ criterion, level })),
    before: said(minute.before),
    after: minute.after && said(minute.after),
  };
  return sealHash(sealed);
}
