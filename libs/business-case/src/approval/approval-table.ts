import { Exact, formatPounds, type Pounds } from '#libs/money';
import type { ReferenceSet } from '../reference/reference-set.js';
import { inForceOn } from '../reference/national-sets.js';

/** A grade of approver or a group, and how much it may approve. */
export interface ApprovalLevel {
  readonly label: string;
  /** Pounds of a case’s whole life. Null: without limit. */
  readonly upTo: Pounds | null;
}

/** Who may approve how much in a trust, as its own standing financial instructions say. */
export interface ApprovalTable {
  readonly set: ReferenceSet;
  /** The least first, what has no limit last. */
  readonly levels: readonly ApprovalLevel[];
  /** Whether a sponsor whose limit is below the case is refused, or only told so. */
  readonly binds: boolean;
}

/** The levels of a set; none for every other kind, and for the nation’s limits, which are far above any trust’s. */
export const levelsOf = ({ isLocal, values }: ReferenceSet): readonly ApprovalLevel[] =>
  isLocal ? ((values['levels'] ?? []) as readonly ApprovalLevel[]) : [];

/** The trust’s table that holds on a day; null while its finance has entered none. */
export function approvalTableOf(sets: readonly ReferenceSet[], day: string): ApprovalTable | null {
  const begun = sets.filter((set) => levelsOf(set).length > 0 && (set.effectiveFrom ?? '') <= day);
  const set = inForceOn(begun, 'limits', day);
  return set ? { set, levels: levelsOf(set), binds: set.values['binds'] === true } : null;
}

export const isWithin = ({ upTo }: ApprovalLevel, cost: Pounds): boolean =>
  upTo === null || !new Exact(cost).greaterThan(upTo);

/** Who has to approve: the least level that may. Null when none of the table may. */
export const approverOf = ({ levels }: ApprovalTable, cost: Pounds): ApprovalLevel | null =>
  levels.find((level) => isWithin(level, cost)) ?? null;

export const sayAmount = (amount: Pounds): string => formatPounds(amount).replace(/\.00$/, '');
const sayLimit = ({ label, upTo }: ApprovalLevel): string =>
  upTo === null ? `“${label}”` : `“${label}” (${sayAmount(upTo)})`;

export const NO_TABLE =
  'Who has to approve cannot be said: your trust has entered no approval limits. Its finance partners and administrators can enter those of its standing financial instructions, under reference figures.';

/**
 * “£212,400 over its whole life: above the limit of “Division” (£100,000), so it needs “Executive group”.”
 * @param cost all pay, non-pay and capital of the preferred option to the end; null when it cannot be worked out
 */
export function sayApproval(table: ApprovalTable | null, cost: Pounds | null): string {
  if (!table) return NO_TABLE;
  if (cost === null)
    return 'Who has to approve cannot be said yet: what it costs over its whole life is not worked out.';
  const needed = approverOf(table, cost);
  const below = table.levels.filter((level) => !isWithin(level, cost)).at(-1);
  const said = `${sayAmount(cost)} over its whole life`;
  if (!needed)
    return `${said}: above every limit of your trust’s table${below ? `, the highest of which is that of ${sayLimit(below)}` : ''}. Ask finance who approves it.`;
  return below
    ? `${said}: above the limit of ${sayLimit(below)}, so it needs ${sayLimit(needed)}.`
    : `${said}: within the limit of ${sayLimit(needed)}.`;
}

/** What is said of somebody who approves more than they may. */
export const sayAboveLimit = (cost: Pounds, { label, upTo }: ApprovalLevel): string =>
  `${sayAmount(cost)} over its whole life is above the limit of “${label}”, ${sayAmount(upTo ?? cost)}.`;
