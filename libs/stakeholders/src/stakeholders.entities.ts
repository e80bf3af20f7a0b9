import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';
import type { NineC } from './nine-cs.js';
import type { Quadrant } from './quadrant.js';

export const feelings = ['supports', 'concerned', 'opposes', 'unsure'] as const;
export type Feeling = (typeof feelings)[number];

export const frequencies = ['once', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'as-needed'] as const;
export type Frequency = (typeof frequencies)[number];

@Entity({ schema: 'stakeholders', name: 'stakeholder' })
export class Stakeholder extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('text') name: string;
  @Column('text', { array: true }) nineCs: NineC[];
  @Column('int') power: number;
  @Column('int') interest: number;
  @Column('int') impact: number;
  @Column('text', { nullable: true }) judgedQuadrant: Quadrant | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('boolean') isPatientVoice: boolean;
  @Column('boolean') likelyOpponent: boolean;
  @Column('timestamptz') createdAt: string;
  @Column('timestamptz', { nullable: true }) retiredAt: string | null;
}

@Entity({ schema: 'stakeholders', name: 'commitment' })
export class Commitment extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') stakeholderId: string;
  @Column('date') onDay: string;
  @Column('int') nowLevel: number;
  @Column('int') neededLevel: number;
  @Column('uuid', { nullable: true }) setBy: string | null;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'stakeholders', name: 'engagement_plan' })
export class EngagementPlan extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('uuid') stakeholderId: string;
  @Column('text') need: string;
  @Column('text', { nullable: true }) gains: string | null;
  @Column('text', { nullable: true }) loses: string | null;
  @Column('text', { nullable: true }) message: string | null;
  @Column('text') messenger: string;
  @Column('text') channel: string;
  @Column('uuid') ownerId: string;
  @Column('text') frequency: Frequency;
  @Column('date') nextDueOn: string;
}

@Entity({ schema: 'stakeholders', name: 'ledger_entry' })
export class LedgerEntry extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('uuid') stakeholderId: string;
  @Column('date') onDay: string;
  @Column('text') channel: string;
  @Column('text') said: string;
  @Column('text') feeling: Feeling;
  @Column('text', { nullable: true }) changed: string | null;
  @Column('text', { nullable: true }) notChangedWhy: string | null;
  @Column('text', { nullable: true }) questionKey: string | null;
  @Column('uuid', { nullable: true }) answerId: string | null;
  @Column('uuid', { nullable: true }) recordedBy: string | null;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'stakeholders', name: 'sponsor_agreement' })
export class SponsorAgreement extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') personId: string;
  @Column('text') sentence: string;
  @Column('timestamptz') at: string;
}
