import { TenantRow, VersionedRow } from '#libs/platform';
import type { SignerRole } from '#libs/guidance';
import { Column, Entity } from 'typeorm';
import type { MaterialChange } from './material-change.js';

@Entity({ schema: 'projects', name: 'answer_version' })
export class AnswerVersion extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('text') questionKey: string;
  @Column('int') versionNo: number;
  @Column('text') value: string;
  @Column('uuid') by: string;
  @Column('timestamptz') begunAt: string;
  @Column('timestamptz') at: string;
}

/** As it is stored. A gate without a row is open; one that was passed and rests on something else now is read as stale. */
export type StoredGateState = 'requested' | 'passed' | 'returned' | 'waived';
export type GateState = StoredGateState | 'open' | 'stale';

/** What a gate rested on when it was passed: which version of each needed answer, and why each condition was settled. */
export interface RestsOn {
  readonly answers: Readonly<Record<string, number>>;
  readonly conditions: Readonly<Record<string, string>>;
}

/** One thing that a passed gate no longer rests on: a condition that does not hold, or an answer that is another one. */
export type StaleReason =
  | { readonly kind: 'condition'; readonly key: string }
  | { readonly kind: 'answer'; readonly key: string; readonly change: MaterialChange };

@Entity({ schema: 'projects', name: 'gate' })
export class GateRow extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('text') key: string;
  @Column('text') state: StoredGateState;
  @Column('int') round: number;
  @Column('text') edition: string;
  @Column('uuid', { nullable: true }) requestedBy: string | null;
  @Column('timestamptz', { nullable: true }) requestedAt: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: string | null;
  @Column('text', { default: '' }) note: string;
  @Column('jsonb') restsOn: RestsOn;
  /** What was noticed since it was passed; empty while nothing was. */
  @Column('jsonb') staleBecause: readonly StaleReason[];
}

@Entity({ schema: 'projects', name: 'gate_signature' })
export class GateSignature extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('text') gateKey: string;
  @Column('int') round: number;
  @Column('text') role: SignerRole | 'programme-director';
  @Column('uuid') personId: string;
  @Column('text') decision: 'signed' | 'returned' | 'waived';
  @Column('text') note: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'projects', name: 'condition_waiver' })
export class ConditionWaiver extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('text') conditionKey: string;
  @Column('text') reason: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

export const gateEntities = [AnswerVersion, GateRow, GateSignature, ConditionWaiver];
