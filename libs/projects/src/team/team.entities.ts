import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export type HandoverState = 'proposed' | 'accepted' | 'confirmed' | 'declined';

@Entity({ schema: 'projects', name: 'handover' })
export class Handover extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('uuid') fromPersonId: string;
  @Column('uuid') toPersonId: string;
  @Column('date') lastDay: string;
  @Column('text') note: string;
  @Column('text') state: HandoverState;
  @Column('jsonb') pack: object;
  @Column('timestamptz') proposedAt: string;
  @Column('timestamptz', { nullable: true }) acceptedAt: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt: string | null;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
}

@Entity({ schema: 'projects', name: 'credit_consent' })
export class CreditConsent extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') personId: string;
  @Column('boolean') agreed: boolean;
  @Column('timestamptz') at: string;
}

export const teamEntities = [Handover, CreditConsent];
