import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export type SustainabilityLevel = 'A' | 'B' | 'C' | 'D';
export type Running = 'as-designed' | 'adapted' | 'stopped';

@Entity({ schema: 'projects', name: 'sustainability_rating' })
export class SustainabilityRating extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('text') factor: string;
  @Column('text') level: SustainabilityLevel;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'projects', name: 'sustainability_action' })
export class SustainabilityAction extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('text') factor: string;
  @Column('text') action: string;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('date', { nullable: true }) doneOn: string | null;
}

@Entity({ schema: 'projects', name: 'sharing_event' })
export class SharingEvent extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('date') heldOn: string;
  @Column('text') audience: string;
  @Column('text') format: string;
  @Column('text') reach: 'local' | 'regional' | 'national';
  @Column('text', { nullable: true }) link: string | null;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'projects', name: 'ownership' })
export class Ownership extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') personId: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'projects', name: 'after_care' })
export class AfterCare extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('int') month: number;
  @Column('numeric', { nullable: true }) value: number | null;
  @Column('text') running: Running;
  @Column('text') why: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

export const sharingEntities = [SustainabilityRating, SustainabilityAction, SharingEvent, Ownership, AfterCare];
