import { sealHash } from '../sealing/seal-hash.js';
import type { MarkOutcome } from '../assessment.entities.js';
import type { BoardRuleKind } from './board.entities.js';

/** What a board answers for: its minute, every result it confirmed, and what it offered whom. */
export interface SealedMinute {
  readonly id: string;
  readonly roundId: string;
  readonly heldOn: string;
  readonly sat: readonly string[];
  readonly decided: string;
  readonly reason: string;
  readonly rule: BoardRuleKind;
  /** Decimal strings, these and the totals; however many noughts they end with, they are the same. */
  readonly figure: string | null;
  readonly cut: string;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
  readonly results: readonly {
    readonly packetId: string;
    readonly total: string | number | null;
    readonly outcome: MarkOutcome;
    readonly band: string | null;
    readonly failures: readonly string[];
    /** The criteria a resubmission has to mark anew; null for what passed. */
    readonly criteria: readonly string[] | null;
  }[];
}

const numberOf = (decimal: string | number | null): number | null => (decimal === null ? null : Number(decimal));

/** SHA-256 of a minute's canonical JSON, in hexadecimal, its results by packet: it goes into the audit record of the board. */
export function minuteSeal(minute: SealedMinute): string {
  const { id, roundId, heldOn, sat, decided, reason, rule, figure, cut, confirmedBy, confirmedAt } = minute;
  const results = minute.results
    .map(({ packetId, total, outcome, band, failures, criteria }) => ({
      ...{ packetId, outcome, band, failures, criteria },
      total: numberOf(total),
    }))
    .sort((a, b) => (a.packetId < b.packetId ? -1 : 1));
  const figures = { figure: numberOf(figure), cut: numberOf(cut) };
  const said = { id, roundId, heldOn, sat, decided, reason, rule, confirmedBy, confirmedAt, results, ...figures };
  return sealHash(said);
}
