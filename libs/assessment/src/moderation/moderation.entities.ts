import type { RubricOutcome } from '#libs/marking-statistics';
import { TenantRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

/** Why a plan is looked at again: what the moderation plan names, that its marks sent it back, or that it was drawn. */
export type SampleReason = 'FAIL' | 'BORDERLINE' | 'DISTINCTION' | 'RETURNED' | 'DRAWN';
export type ReMarkScope = 'plan' | 'marker';

/** What the marks of a plan had come to before they were put aside. Figures are decimal strings. */
export interface EarlierDecision {
  readonly total: string | null;
  readonly outcome: NonNullable<RubricOutcome['outcome']>;
  readonly band: string | null;
  readonly failures: readonly string[];
  readonly method: string | null;
  readonly used: readonly number[];
  readonly difference: string | null;
  readonly decidedAt: string;
}

@Entity({ schema: 'assessment', name: 'moderation_sample' })
export class SampledPlan extends TenantRow {
  @Column('uuid') roundId: string;
  @Column('uuid') packetId: string;
  @Column('int') markedAnew: number;
  @Column('text', { array: true }) reasons: readonly SampleReason[];
  @Column('uuid', { nullable: true }) drawnBy: string | null;
  @Column('timestamptz') drawnAt: string;
}

@Entity({ schema: 'assessment', name: 'moderation_confirmation' })
export class PlanConfirmation extends TenantRow {
  @Column('uuid') roundId: string;
  @Column('uuid') packetId: string;
  @Column('int') markedAnew: number;
  @Column('text') reason: string;
  @Column('uuid') confirmedBy: string;
  @Column('timestamptz') confirmedAt: string;
}

@Entity({ schema: 'assessment', name: 're_mark_order' })
export class ReMarkOrder extends TenantRow {
  @Column('uuid') roundId: string;
  @Column('uuid') packetId: string;
  @Column('int') number: number;
  @Column('text') scope: ReMarkScope;
  @Column('text') reason: string;
  @Column('jsonb') earlier: EarlierDecision;
  @Column('uuid', { array: true }) voidMarks: readonly string[];
  @Column('uuid') orderedBy: string;
  @Column('timestamptz') orderedAt: string;
}

@Entity({ schema: 'assessment', name: 'scaling_proposal' })
export class ScalingProposal extends TenantRow {
  @Column('uuid') roundId: string;
  @Column('numeric') points: string;
  @Column('text') reason: string;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz') proposedAt: string;
}

export const moderationEntities = [SampledPlan, PlanConfirmation, ReMarkOrder, ScalingProposal];
