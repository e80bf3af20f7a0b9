import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';
import type { Track } from '../track.js';
import type { TrainingStage } from './cohort-row.js';

/** Somebody a scheme is for, as the programme's list has them. */
@Entity({ schema: 'assessment', name: 'cohort_member' })
export class CohortMember extends VersionedRow {
  @Column('uuid') schemeId: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') trust: string;
  @Column('uuid', { nullable: true }) hostOrganisationId: string | null;
  @Column('text') trainingStage: TrainingStage;
  @Column('text') track: Track;
  @Column('text') note: string;
  @Column('date', { nullable: true }) leftOn: string | null;
}

/** The mentors of a project were nudged on a day. */
@Entity({ schema: 'assessment', name: 'nudge' })
export class Nudge extends TenantRow {
  @Column('uuid') hostOrganisationId: string;
  @Column('uuid') projectId: string;
  @Column('date') onDay: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

/** A project's turn was put off to a later round. */
@Entity({ schema: 'assessment', name: 'deferral' })
export class Deferral extends TenantRow {
  @Column('uuid') roundId: string;
  @Column('uuid', { nullable: true }) toRoundId: string | null;
  @Column('uuid') hostOrganisationId: string;
  @Column('uuid') projectId: string;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) deferredBy: string | null;
  @Column('timestamptz') deferredAt: string;
}

export const cohortEntities = [CohortMember, Nudge, Deferral];
