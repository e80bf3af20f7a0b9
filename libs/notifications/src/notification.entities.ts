import { TenantRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';
import type { NotificationKind } from './reactions.js';

@Entity({ schema: 'notifications', name: 'notification' })
export class Notification extends TenantRow {
  @Column('uuid') personId: string;
  @Column('text') kind: NotificationKind;
  @Column('uuid', { nullable: true }) projectId: string | null;
  @Column('uuid', { nullable: true }) aboutPersonId: string | null;
  @Column('jsonb') facts: Readonly<Record<string, unknown>>;
  @Column('uuid') eventId: string;
  @Column('timestamptz') at: string;
  @Column('timestamptz', { nullable: true }) readAt: string | null;
}

export const notificationsEntities = [Notification];
