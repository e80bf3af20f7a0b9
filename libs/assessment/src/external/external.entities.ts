import { TenantRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export const sampleReasons = ['top', 'middle', 'bottom', 'fail', 'returned', 'drawn', 'asked-for'] as const;
export type ExaminedReason = (typeof sampleReasons)[number];
export type ExternalOpinion = 'met' | 'met-with-reservations' | 'not-met';

@Entity({ schema: 'assessment', name: 'external_examination' })
export class ExternalExamination extends TenantRow {
  @Column('uuid') roundId: string;
  @Column('uuid') examinerId: string;
  @Column('boolean') conflict: boolean;
  @Column('text') why: string;
  @Column('bigint', { nullable: true }) seed: string | null;
  @Column('timestamptz') declaredAt: string;
}

@Entity({ schema: 'assessment', name: 'external_sample' })
export class ExternalSample extends TenantRow {
  @Column('uuid') examinationId: string;
  @Column('uuid') packetId: string;
  @Column('text', { array: true }) reasons: readonly ExaminedReason[];
  @Column('timestamptz') addedAt: string;
}

@Entity({ schema: 'assessment', name: 'external_report' })
export class ExternalReport extends TenantRow {
  @Column('uuid') examinationId: string;
  @Column('int') number: number;
  @Column('text') opinion: ExternalOpinion;
  @Column('text') standards: string;
  @Column('text') process: string;
  @Column('text') recommendations: string;
  @Column('text', { name: 'sha256' }) sha256: string;
  @Column('timestamptz') writtenAt: string;
}

export const externalEntities = [ExternalExamination, ExternalSample, ExternalReport];
