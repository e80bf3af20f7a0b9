import { TenantRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

/** The signers of a gate were reminded on a day. */
@Entity({ schema: 'projects', name: 'gate_reminder' })
export class GateReminder extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('text') gateKey: string;
  @Column('date') onDay: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

export const reminderEntities = [GateReminder];
