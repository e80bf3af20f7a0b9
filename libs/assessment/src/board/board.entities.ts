import type { RubricOutcome } from '#libs/marking-statistics';
import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

/** What a board does to results: nothing, or the same to all of them. */
export type BoardRuleKind = 'none' | 'cut-moved' | 'constant-added';

@Entity({ schema: 'assessment', name: 'board_minute' })
export class BoardMinute extends TenantRow {
  @Column('uuid') roundId: string;
  @Column('date') heldOn: string;
  @Column('text', { array: true }) sat: readonly string[];
  @Column('text') decided: string;
  @Column('text') reason: string;
  @Column('text') rule: BoardRuleKind;
  @Column('numeric', { nullable: true }) figure: string | null;
  @Column('numeric') cut: string;
  @Column('uuid') confirmedBy: string;
  @Column('timestamptz') confirmedAt: string;
}

@Entity({ schema: 'assessment', name: 'board_result' })
export class BoardResult extends TenantRow {
  @Column('uuid') minuteId: string;
  @Column('uuid') packetId: string;
  @Column('numeric', { nullable: true }) total: string | null;
  @Column('text') outcome: NonNullable<RubricOutcome['outcome']>;
  @Column('text', { nullable: true }) band: string | null;
  @Column('text', { array: true }) failures: readonly string[];
}

@Entity({ schema: 'assessment', name: 'resubmission_offer' })
export class ResubmissionOffer extends TenantRow {
  @Column('uuid') minuteId: string;
  @Column('uuid') packetId: string;
  @Column('text', { array: true }) criteria: readonly string[];
  @Column('date', { nullable: true }) until: string | null;
}

@Entity({ schema: 'assessment', name: 'release_time' })
export class ReleaseTime extends VersionedRow {
  @Column('uuid') roundId: string;
  @Column('timestamptz', { nullable: true }) releaseAt: string | null;
  @Column('uuid') chosenBy: string;
  @Column('timestamptz') chosenAt: string;
}

export const boardEntities = [BoardMinute, BoardResult, ResubmissionOffer, ReleaseTime];
