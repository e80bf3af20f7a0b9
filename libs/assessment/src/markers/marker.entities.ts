import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';
import type { CriterionMark, GlobalRating } from '../assessment.entities.js';

export const markerKinds = ['clinician', 'manager'] as const;
export type MarkerKind = (typeof markerKinds)[number];
export type MarkerState = 'invited' | 'accepted' | 'declined' | 'left';
export type CalibrationState = 'under-way' | 'passed' | 'failed';

/** The level an exemplar should be given for a criterion, and why. */
export interface ReferenceLevel {
  readonly criterion: string;
  readonly level: number;
  readonly reasons: string;
}

@Entity({ schema: 'assessment', name: 'marker' })
export class Marker extends VersionedRow {
  @Column('uuid') personId: string;
  @Column('text') kind: MarkerKind;
  @Column('int', { nullable: true }) capacity: number | null;
  @Column('text') state: MarkerState;
  @Column('date') invitedOn: string;
  @Column('date', { nullable: true }) answeredOn: string | null;
}

@Entity({ schema: 'assessment', name: 'marker_tie' })
export class MarkerTie extends VersionedRow {
  @Column('uuid') personId: string;
  @Column('uuid', { array: true }) trustIds: readonly string[];
  @Column('text', { array: true }) people: readonly string[];
}

@Entity({ schema: 'assessment', name: 'exemplar' })
export class Exemplar extends TenantRow {
  @Column('text') edition: string;
  @Column('text') rubricKey: string;
  @Column('text') rubricVersion: string;
  @Column('text') document: string;
  @Column('text', { name: 'sha256' }) sha256: string;
  @Column('jsonb') reference: readonly ReferenceLevel[];
  @Column('boolean') fictional: boolean;
  @Column('uuid', { nullable: true }) madeBy: string | null;
  @Column('date') madeOn: string;
}

@Entity({ schema: 'assessment', name: 'calibration' })
export class Calibration extends VersionedRow {
  @Column('uuid') personId: string;
  @Column('text') edition: string;
  @Column('text') rubricKey: string;
  @Column('text') rubricVersion: string;
  @Column('text') state: CalibrationState;
  @Column('uuid', { nullable: true }) exemplarId: string | null;
  @Column('jsonb') levels: readonly CriterionMark[];
  @Column('text', { nullable: true }) globalRating: GlobalRating | null;
  @Column('date') begunOn: string;
  @Column('date', { nullable: true }) expiresOn: string | null;
}

@Entity({ schema: 'assessment', name: 'calibration_attempt' })
export class CalibrationAttempt extends TenantRow {
  @Column('uuid') calibrationId: string;
  @Column('int') number: number;
  @Column('uuid') exemplarId: string;
  @Column('jsonb') levels: readonly CriterionMark[];
  @Column('text') globalRating: GlobalRating;
  @Column('numeric') total: string;
  @Column('numeric') referenceTotal: string;
  @Column('boolean') agrees: boolean;
  @Column('date') submittedOn: string;
}

@Entity({ schema: 'assessment', name: 'bank_comment' })
export class BankComment extends VersionedRow {
  @Column('uuid') personId: string;
  @Column('text') criterion: string;
  @Column('text') text: string;
}

export const markerEntities = [Marker, MarkerTie, Exemplar, Calibration, CalibrationAttempt, BankComment];
