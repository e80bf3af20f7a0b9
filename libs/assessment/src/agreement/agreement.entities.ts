import { TenantRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';
import type { CriterionMark, MarkOutcome } from '../assessment.entities.js';

@Entity({ schema: 'assessment', name: 'discussion_note' })
export class DiscussionNote extends TenantRow {
  @Column('uuid') packetId: string;
  @Column('uuid') markId: string;
  @Column('int') place: number;
  @Column('text', { nullable: true }) criterion: string | null;
  @Column('text') text: string;
}

@Entity({ schema: 'assessment', name: 'discussion_end' })
export class DiscussionEnd extends TenantRow {
  @Column('uuid') markId: string;
  @Column('boolean') revises: boolean;
  @Column('text') why: string;
  @Column('timestamptz') endedAt: string;
  /** Null where the marker ended it; else what ended it for them. */
  @Column('uuid', { nullable: true }) cutId: string | null;
}

@Entity({ schema: 'assessment', name: 'discussion_cut' })
export class DiscussionCut extends TenantRow {
  @Column('uuid') packetId: string;
  @Column('uuid', { array: true }) marks: readonly string[];
  @Column('text') reason: string;
  @Column('uuid') cutBy: string;
  @Column('timestamptz') cutAt: string;
}

@Entity({ schema: 'assessment', name: 'mark_revision' })
export class MarkRevision extends TenantRow {
  @Column('uuid') markId: string;
  @Column('jsonb') levels: readonly CriterionMark[];
  @Column('text', { array: true }) flags: readonly string[];
  @Column('numeric', { nullable: true }) total: string | null;
  @Column('text') outcome: MarkOutcome;
  @Column('timestamptz') revisedAt: string;
}

export const agreementEntities = [DiscussionNote, DiscussionEnd, DiscussionCut, MarkRevision];
